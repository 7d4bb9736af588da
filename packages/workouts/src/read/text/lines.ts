// A text cut into lines, and a line freed of its dress: bullets, numbers, ticks, bold, emojis, what was struck out.

export interface RawLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly from: number;
  /** The lines after it that were read with it as one. */
  readonly wrapped?: readonly RawLine[];
  /** Its number in a list that counts without dots ("1 Squat", "2 Row", …): this many characters. */
  readonly counted?: number;
}

export function linesOf(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  const ends = /\r\n|\n|\r|\u2028|\u2029/g;
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (let end = ends.exec(text); ; end = ends.exec(text)) {
    lines.push({ number: lines.length + 1, text: text.slice(from, end?.index ?? text.length), from });
    if (end === null) return counted(lines);
    from = end.index + end[0].length;
  }
}

const count = /^\s*(\d{1,2})(?:\s*[-–—:]\s+(?=[\p{L}\d])|\s+(?=\p{L}{3}))/u;

/** Three lines or more that count up from one are a list; "1 squat" alone is one of them. */
function counted(lines: readonly RawLine[]): readonly RawLine[] {
  const found = lines.map(({ text }) => count.exec(text));
  const isNext = (at: number): boolean => Number(found[at]?.[1] ?? 0) === Number(found[at - 1]?.[1] ?? 0) + 1;
  const inList = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    if (found[at]?.[1] !== '1') continue;
    let end = at + 1;
    while (end < lines.length && found[end] !== null && isNext(end)) end += 1;
    if (end - at >= 3) for (let line = at; line < end; line += 1) inList.add(line);
  }
  if (inList.size === 0) return lines;
  return lines.map((line, at) => (inList.has(at) ? { ...line, counted: found[at]?.[0].length ?? 0 } : line));
}

export interface Line extends RawLine {
  /** As long as `text`; what is only dress is spaces. */
  readonly bare: string;
  readonly indent: number;
  readonly bullet: 'none' | 'dash' | 'number' | 'tick' | 'unticked';
  /** `A1`, `2b`, `C`: what it is called in a superset. */
  readonly label: string | null;
  /** Its number in a list: 3 of `3) step-ups`. */
  readonly ordinal: number | null;
  /** Markdown level 1–6; 0 = no heading. */
  readonly heading: number;
  /** The whole line is bold or underlined by dashes: a heading without saying so. */
  readonly bold: boolean;
  /** All of it was struck out, or marked as not done. */
  readonly struck: 'whole' | 'part' | 'none';
}

export const emoji =
  /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\u200D|\uFE0F|\u20E3|[▪◦‣●○■□▢◆➤➜⮕])+/gu;
const notDone = /[❌🚫⛔✖✗✘]/u;
const struckOut = /~~(?!~)(?:[^~]|~(?!~))+~~|<(s|del|strike)>.*?<\/\1>|(?:\S\u0336|\u0336\S|[ ]\u0336){3,}\S?/giu;

const chatDate = String.raw`\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4}|\.)?`;
const chatTime = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?`;
/** `[12/04/25, 18:03] Ana: `, `[18:03, 12/04] Ana: `, `12.4.25, 18:03 - Ana: `, `[18:03] `: who wrote it, and when. `[01:30]` may be how long. */
export const chatHead = new RegExp(
  String.raw`^\s*(?:\[(?:${chatDate},? ${chatTime}|${chatTime},? ${chatDate})\]|${chatDate},? ${chatTime} -)\s[^:\n]{1,30}:\s|^\s*\[(?:0[4-9]|1\d|2[0-3]):\d{2}\]\s`,
  'iu',
);

/** A dash alone between two tabs: nothing. */
const emptyCell = /(?<=\t)[-–—](?=\t|$)/gu;

/** As long as before; what was struck out is spaces. */
export function withoutStruck(text: string): string {
  return text.replace(struckOut, blank);
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

export function dressed(raw: RawLine): Line {
  let bare = withoutCount(raw).replace(/[\p{Cc}\u00A0\u2000-\u200A\u202F\u3000\uFEFF]/gu, (sign) => (sign === '\t' ? sign : ' '));
  bare = bare.replace(emptyCell, blank);
  const unstruck = withoutStruck(bare);
  const struck =
    unstruck === bare ? 'none' : /[\p{L}\d]/u.test(unstruck.replace(/^\s*(?:[-*+]|\d+[.)])\s/, '')) ? 'part' : 'whole';
  const crossed = notDone.test(bare);
  bare = struck === 'whole' ? bare : unstruck;
  const message = chatHead.exec(bare)?.[0] ?? '';
  bare = blank(message) + bare.slice(message.length);
  const indent = /^[\t ]*/.exec(bare)?.[0].replace(/\t/g, '    ').length ?? 0;
  const quote = /^\s*(?:>\s*)+/.exec(bare)?.[0] ?? '';
  bare = blank(quote) + bare.slice(quote.length);
  const hashes = /^\s*(#{1,6})(?=\s*\S)/.exec(bare);
  const heading = hashes?.[1]?.length ?? 0;
  if (hashes !== null && !/^\s*#\d/.test(bare)) bare = blank(hashes[0]) + bare.slice(hashes[0].length).replace(/\s#+\s*$/, blank);
  const isBold = /^\s*(?:\*\*|__)(?!\s)[^*_]+(?:\*\*|__):?\s*$/.test(bare);
  const bulleted = unbulleted(bare);
  bare = bulleted.bare
    .replace(/^(\s*)["“]([^"”]{3,40})["”]/u, (_, space: string, inside: string) => `${space} ${inside} `)
    .replace(/\*\*|__|`+/g, blank)
    .replace(/(^|[\s(])[*_](?=\S)([^*_]*\S)[*_](?=[\s).,:;]|$)/g, (_, before: string, inside: string) => `${before} ${inside} `)
    .replace(emoji, blank)
    .replace(/<\/?[a-z]+[^<>]{0,80}>/gi, blank)
    .replace(/https?:\/\/\S+/g, blank);
  const labelled = unlabelled(bare, bulleted.bullet !== 'none');
  return {
    ...raw,
    bare: labelled.bare,
    indent,
    bullet: raw.counted === undefined ? bulleted.bullet : 'number',
    label: labelled.label,
    ordinal: ordinalOf(raw.counted === undefined ? bulleted.number : raw.text.slice(0, raw.counted)),
    heading: /^\s*#\d/.test(raw.text) ? 0 : heading,
    bold: isBold,
    struck: crossed || struck === 'whole' ? 'whole' : struck,
  };
}

function ordinalOf(number: string | undefined): number | null {
  const digits = /\d+/.exec(number ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

function withoutCount({ text, counted: length = 0 }: RawLine): string {
  return ' '.repeat(length) + text.slice(length);
}

const tickShape = /^\s*(?:[-*+•]\s+)?(?:\[[xX✓✔]\]|[✓✔☑✅🗹]\uFE0F?)\s*/u;
const untickedShape = /^\s*(?:[-*+•]\s+)?(?:\[ ?\]|[☐□⬜]\uFE0F?)\s*/u;

/** Somewhere in a list something is ticked off. */
export function hasTicks(text: string): boolean {
  return text.split(/[\r\n]/).some((line) => tickShape.test(line));
}

function unbulleted(text: string): { readonly bare: string; readonly bullet: Line['bullet']; readonly number?: string } {
  const tick = tickShape.exec(text)?.[0] ?? untickedShape.exec(text)?.[0];
  if (tick !== undefined)
    return { bare: ' '.repeat(tick.length) + text.slice(tick.length), bullet: tickShape.test(tick) ? 'tick' : 'unticked' };
  const dash = /^\s*(?:[-*+•·∙–—→►>▪◦‣●○■▢]+\uFE0F?)\s+(?=\S)|^\s*[•·●▪◦‣–—](?=\p{L})/u.exec(text)?.[0];
  const rest = dash === undefined ? text : ' '.repeat(dash.length) + text.slice(dash.length);
  const number =
    /^\s*(?:\(?\d{1,2}[.)](?!\d)|\d{1,2}\s?[:]\s(?=\p{L})|#\d{1,2}[.:)]?\s|[a-h][.)]\s+(?=\p{L}{3})|[①-⑳])\s*(?=\S)/u.exec(
      rest,
    )?.[0];
  if (number !== undefined && !/^\s*\d{1,2}:\s*\d/.test(rest))
    return { bare: ' '.repeat(number.length) + rest.slice(number.length), bullet: 'number', number };
  const ordinal = /^\s*\d{1,2}(?:st|nd|rd|th)\s*[:.)-]\s*/.exec(rest)?.[0];
  if (ordinal !== undefined)
    return { bare: ' '.repeat(ordinal.length) + rest.slice(ordinal.length), bullet: 'number', number: ordinal };
  return { bare: rest, bullet: dash === undefined ? 'none' : 'dash' };
}

const labels: readonly RegExp[] = [
  // A1. A1) A1: A1 –; A1 Squat; [A1]
  /^\s*\[?([A-Ha-h][1-9][a-z]?)\]?\s*(?:[.):\]/]|[-–—](?=\s))+\s*(?=\S)/,
  /^\s*([A-H][1-9])\s+(?=\p{L}|[12]-\p{L})/u,
  // 1a. 1a) 1a Squat; 1A: Squat
  /^\s*([1-9][a-dA-D])(?:\s*[.):]+|\s*[-–—](?=\s))?\s+(?=\S)/,
  // A. A) [A]; A: is left to the days
  /^\s*([A-H])\s*[.)]\s*(?=\S)/,
  // Under 1a, 1b: a 2 or 3 that stands apart
  /^\s*([1-9])\s{2,}(?=\p{L})/u,
];

function unlabelled(bare: string, hasBullet: boolean): { readonly bare: string; readonly label: string | null } {
  for (const shape of hasBullet ? labels.slice(0, 4) : labels) {
    const found = shape.exec(bare);
    if (found !== null)
      return { bare: ' '.repeat(found[0].length) + bare.slice(found[0].length), label: (found[1] ?? '').toUpperCase() };
  }
  return { bare, label: null };
}
