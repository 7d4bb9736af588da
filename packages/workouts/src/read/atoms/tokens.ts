// A line in tokens: numbers, words, marks; each knows where it stands.
import { fold } from '../words/fold.ts';
import { loadUnits, numberWords } from '../words/measures.ts';

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Folded. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** No space before it. */
  readonly glued: boolean;
}

/** Numbers that are part of a name: figure 4, 90/90, 1-arm, half kneeling, T2B, 45°. */
const named =
  /(?:5\/3\/1(?= (?:day|days|week|wk|bbb|cycle|style|main)\b)|figure[ -]?(?:4|four)|fig\.? ?4|90[/-]90|x[ -]?trainer|360(?=[ -]\p{L})|[12]-(?:arm|leg|hand|legged|armed|handed|beinig\p{L}*|armig\p{L}*)\p{L}*|1 (?:arm|leg|hand)(?:ed|ged)?(?= \p{L}{3})|\d{1,2}(?:st|nd|rd|th)(?= (?:pin|hole|notch|peg|rung|setting|stack)\b)|1\/[24] ?kneel\p{L}*|\d{2,3} ?(?:°|degrees?\b|deg\b|grad\b)|[34][ -]?(?:point|way)\b|\p{L}+\d+\p{L}+|wod\d+)/iuy;
const decimalWithUnit =
  /\d+,\d{1,2}(?=\s*-?(?:kg|kgs|kilos?|lbs?|km|k\b|m\b|mi\b|h\b|min|s\b|sek|sec|%|pood))|\d{2,3},(?:5|25|75)(?=\s*[x×*])/iuy;
const thousands = /\d{1,3}(?:[,.]\d{3})+(?=\s*-?(?:m|meter|metre|metro|steps|yd|yards?|ft|feet)\p{L}*)/iuy;
const decimalComma = /\d{2,3},(?:5|25|75|50)(?![\d,])/uy;
const decimal = /\d{1,5}\.\d{1,3}(?!\.?\d)/uy;
const whole = /\d{1,7}/uy;
/** Lowering, pause, lifting, pause, in seconds or X (fast): 30X1, 3-0-X-0, tempo 3-1-1, @3010. */
const tempo = /(?:[1-9]\dX\d|[1-9][-/.]\d[-/.]X(?:[-/.]\d)?|[1-9][-/]\d[-/]0[-/]\d|[1-9][-/]0[-/]\d[-/]\d)(?![\d\p{L}])/uy;
const arrowShape = /[-=–—]+>|⇒|➔|➡/uy;
const glyphs: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const word = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*/uy;

/** What a mark that is a whole tempo reads as. */
export const tempoSign = 'tempo';

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      glued = false;
      continue;
    }
    const token = tokenAt(text, at, glued);
    tokens.push(...splitX(token, text));
    at = token.to;
    glued = true;
  }
  return joinFractions(spelledOut(tokens));
}

const timesWords = new Set(['mal', 'fois', 'veces', 'keer', 'maal', 'times']);

/** "three by ten at forty kilos", "3 mal 30": spoken, and written down as it was heard. */
function spelledOut(written: readonly Token[]): readonly Token[] {
  const tokens = written.map((token, index) =>
    timesWords.has(token.text) && written[index - 1]?.kind === 'number' && written[index + 1]?.kind === 'number'
      ? { ...token, kind: 'mark' as const, text: 'x' }
      : token,
  );
  if (!tokens.some(({ text }) => text === 'by' || loadUnits.has(text))) return tokens;
  return tokens.map((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.text === 'by' && isAmount(before) && isAmount(after)) return { ...token, kind: 'mark', text: 'x' };
    const value = token.kind === 'word' ? (numberWords.get(token.text) ?? tens.get(token.text)) : undefined;
    const counts = after?.text === 'by' || before?.text === 'by' || loadUnits.has(after?.text ?? '');
    return value === undefined || !counts ? token : { ...token, kind: 'number', value };
  });
}

function isAmount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || numberWords.has(token.text) || tens.has(token.text));
}

const tens = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
]);

function tokenAt(text: string, at: number, glued: boolean): Token {
  const make = (kind: Token['kind'], to: number, value = Number.NaN): Token => ({
    kind,
    text: fold(text.slice(at, to)),
    from: at,
    to,
    value,
    glued,
  });
  const match = (shape: RegExp): string | null => {
    shape.lastIndex = at;
    return shape.exec(text)?.[0] ?? null;
  };
  const pace = startsWord(text, at) ? match(tempo) : null;
  if (pace !== null) return { ...make('mark', at + pace.length), text: tempoSign };
  const name = startsWord(text, at) ? match(named) : null;
  if (name !== null && !/^[x×]\d/iu.test(name)) return make('word', at + name.length);
  const glyph = glyphs[text.charAt(at)];
  if (glyph !== undefined) return make('number', at + 1, glyph);
  if (/\d/.test(text.charAt(at))) {
    const grouped = match(thousands);
    if (grouped !== null) return make('number', at + grouped.length, Number(grouped.replace(/[,.]/g, '')));
    const goesOn = /\d,$/.test(text.slice(Math.max(0, at - 2), at));
    const listed = goesOn || /^\d+(?:,\d+){2,}/.test(text.slice(at, at + 60));
    const withUnit = goesOn ? null : match(decimalWithUnit);
    const found = withUnit ?? (listed ? null : match(decimalComma)) ?? match(decimal) ?? match(whole) ?? text.charAt(at);
    return make('number', at + found.length, Number(found.replace(',', '.')));
  }
  const arrow = match(arrowShape);
  if (arrow !== null) return { ...make('mark', at + arrow.length), text: '→' };
  const letters = match(word);
  return letters === null ? make('mark', at + codeLength(text, at)) : make('word', at + letters.length);
}

function codeLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A name with a number in it begins where a word could. */
function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\d]/u.test(text.charAt(at - 1));
}

/** `3xAMRAP`, `x20`: the x is a sign of its own; × and * are the same sign. */
function splitX(token: Token, text: string): readonly Token[] {
  if (token.text === '×') return [{ ...token, text: 'x' }];
  // `3*10`; a star that decorates touches no number.
  if (token.text === '*' && /\d\s*\*|\*\s*\d/.test(text.slice(Math.max(0, token.from - 2), token.to + 2)))
    return [{ ...token, text: 'x' }];
  if (token.kind !== 'word' || !token.text.startsWith('x')) return [token];
  if (token.text === 'x' && /^-\p{L}/u.test(text.slice(token.to, token.to + 2))) return [token];
  if (token.text === 'x') return [{ ...token, kind: 'mark' }];
  const afterNumber = token.glued && /[\d%]/.test(text.charAt(token.from - 1));
  if (!afterNumber) return [token];
  const mark: Token = { ...token, kind: 'mark', text: 'x', to: token.from + 1 };
  return [mark, { ...token, text: token.text.slice(1), from: token.from + 1, glued: true }];
}

/** `1 ½`, `1½`, `1 1/2` in front of a unit are one number. */
function joinFractions(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before?.kind === 'number' && token.kind === 'number' && token.value < 1 && token.value > 0 && before.value >= 1)
      joined.splice(-1, 1, { ...before, to: token.to, value: before.value + token.value });
    else joined.push(token);
  }
  return joined;
}
