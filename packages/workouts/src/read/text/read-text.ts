// Free text, as people write it: line by line into days and exercises; what is no exercise is told apart with its reason.
import type { LineWhy } from '../line-why.ts';
import { namesAnExercise, qualifiers } from '../words/exercises.ts';
import { fold } from '../words/fold.ts';
import { functionWords, instructions, skipWords, commentWords } from '../words/prose.ts';
import { dayNames, partWords, titleWords, weekdays } from '../words/days.ts';
import { repWords, restWords, setWords } from '../words/measures.ts';
import { saysPain } from '../words/pain.ts';
import type { Atom } from './atoms.ts';
import { clausesOf } from './clauses.ts';
import { createDraft, type Draft } from './draft.ts';
import type { TextRead } from './finish-draft.ts';
import type { Head } from './heads.ts';
import { dayPrefix, doubtfulDayPrefix, headingName, headingOf, isTitle } from './headings.ts';
import { foldedWords, isBlank, tidy, type IsExercise, type Item, type LineContent } from './items.ts';
import { createLook, type Look } from './look.ts';
import { dressed, linesOf, type Line } from './lines.ts';
import { hasScheme } from './scheme.ts';
import { readTable } from './tables.ts';
import { joined, wrapsAfter } from './wraps.ts';

/** Longer lines are no workout; their beginning is shown. */
const longestLine = 4000;

interface Reader {
  readonly look: Look;
  readonly draft: Draft;
  /** Inside `@movement … @end` or a fence. */
  block: 'none' | 'definition';
  sawExercise: boolean;
  /** The line before was a sentence that has not ended. */
  inSentence: boolean;
}

export function readText(
  text: string,
  { isExercise, unit }: { isExercise?: IsExercise | undefined; unit?: 'kg' | 'lb' | undefined } = {},
): TextRead {
  const look = createLook((name) => namesAnExercise(name) || isExercise?.(name) === true);
  const raw = linesOf(text);
  const draft = createDraft(text, unit);
  const reader: Reader = { look, draft, block: 'none', sawExercise: false, inSentence: false };
  for (let at = 0; at < raw.length; ) {
    const table = readTable(raw, at, draft, look);
    if (table > 0) {
      reader.sawExercise = true;
      at += table;
      continue;
    }
    const count = 1 + wrapsAfter(raw, at, look);
    const line = joined(text, raw.slice(at, at + count));
    const next = raw[at + count]?.text ?? '';
    at += count;
    if (line === undefined) continue;
    const dress = dressedOrCut(line);
    const before = draft.hasWord();
    readLine(reader, dress, /^\s*(?:={3,}|-{3,})\s*$/.test(next) && line.text.trim() !== '');
    // Whatever happened: no line is lost without a word.
    if (draft.hasWord() === before && !isBlank(line.text)) draft.leave(dress, 'not-understood');
  }
  return draft.finish(raw);
}

function dressedOrCut(line: Parameters<typeof dressed>[0]): Line {
  return line.text.length > longestLine
    ? { ...dressed({ ...line, text: line.text.slice(0, 200) }), text: line.text, bare: '' }
    : dressed(line);
}

function readLine(reader: Reader, line: Line, underlined: boolean): void {
  const { draft } = reader;
  const skip = (why: LineWhy): void => draft.skip(line, why);
  if (line.text.length > longestLine) return draft.leave(line, 'too-long');
  if (line.text.trim() === '') {
    reader.inSentence = false;
    return draft.blank();
  }
  if (isBlank(line.text)) {
    if (/^\s*(?:[-=_*~#]\s*){3,}$/.test(line.text)) draft.closeHead();
    return skip('layout');
  }
  if (inBlock(reader, line)) return skip('definition');
  if (line.struck === 'whole') return skip('struck-out');
  if (isNotDone(line)) return skip('not-done');
  if (line.struck === 'part') skip('struck-out');
  if (isBlank(line.bare)) return skip('note');
  readDay(reader, underlined ? { ...line, heading: line.heading === 0 ? 2 : line.heading } : line);
}

/** `@movement squat … @end`: what a movement is, not that it was done. */
function inBlock(reader: Reader, line: Line): boolean {
  const text = line.text.trim();
  if (/^@movement\b/.test(text)) reader.block = 'definition';
  const inside = reader.block === 'definition';
  if (/^@end\b/.test(text)) reader.block = 'none';
  return inside || /^@(?:end|session|template|include|plugin)\b/.test(text);
}

function isNotDone(line: Line): boolean {
  const folded = fold(line.bare);
  if (!skipWords.test(folded)) return /^\s*skip\b(?!.*\brope)|[-–,:(]\s*skip\)?\s*$/.test(folded);
  return !/\b(?:last|letzte[rn]?|ultima|laatste|derniere) (?:set|satz|serie)/.test(folded);
}

function readDay(reader: Reader, line: Line): void {
  const { draft } = reader;
  const prefix = dayPrefix(line.bare) ?? letterDay(reader, line);
  if (prefix === null) return readMarked(reader, line);
  const rest = ' '.repeat(prefix.to) + line.bare.slice(prefix.to);
  const restLine = { ...line, bare: rest, heading: 0, bold: false };
  if (isBlank(rest) || !hasExercises(reader, restLine)) {
    if (isRest(rest)) {
      draft.beginDay(headingName(line.bare), line);
      return;
    }
    draft.beginDay(headingName(line.bare) || prefix.name, line);
    return inheritFrom(reader, line.bare);
  }
  draft.beginDay(prefix.name, null);
  readContent(reader, restLine);
}

/** `A: squat 3x5, press 3x5`, `A  OHP 2x5 / chin-ups`: a day, where several exercises follow. */
function letterDay(reader: Reader, line: Line): { name: string; to: number } | null {
  const found = /^\s*([A-F])(?:\s*:\s*|\s{2,})(?=\S)/.exec(line.text);
  if (found === null || line.label?.length === 2) return null;
  const rest = ' '.repeat(found[0].length) + line.bare.slice(found[0].length);
  const items = clausesOf(rest).flatMap(({ text }) => reader.look.content(text).items);
  return items.length > 1 ? { name: found[1] ?? '', to: found[0].length } : null;
}

function hasExercises(reader: Reader, line: Line): boolean {
  const rest = line.bare;
  const cut = headWithRest(reader, rest);
  const text = cut === null ? rest : ' '.repeat(cut.at) + rest.slice(cut.at);
  const contents = clausesOf(text).map((clause) => reader.look.content(clause.text));
  const said = foldedWords(rest);
  const prosaic = said.filter((word) => functionWords.has(word)).length > 2;
  return contents.some(({ items }) =>
    items.some(
      (item) => (item.known && (hasScheme(item.atoms) || (said.length <= 6 && !prosaic && !titled(said)))) || isStrong(item),
    ),
  );
}

function titled(said: readonly string[]): boolean {
  return (
    said.every(
      (word) => dayNames.has(word) || partWords.has(word) || titleWords.has(word) || weekdays.has(word) || qualifiers.has(word),
    ) ||
    said.some((word) =>
      [
        'day',
        'focus',
        'session',
        'workout',
        'pyramid',
        'tag',
        'dia',
        'strength',
        'hypertrophy',
        'volume',
        'work',
        'test',
        'light',
        'heavy',
      ].includes(word),
    )
  );
}

function isStrong(item: Item): boolean {
  return item.atoms.some(({ k }) => k === 'x' || k === 'sets') && isPlausible(item);
}

function isPlausible({ name }: Item): boolean {
  const said = foldedWords(name);
  const letters = name.replace(/[^\p{L}]/gu, '').length;
  return (
    said.length <= 6 &&
    letters >= 2 &&
    !said.some((word) => functionWords.has(word)) &&
    !instructions.has(said[0] ?? '') &&
    !said.every((word) => titleWords.has(word) || dayNames.has(word) || commentWords.has(word) || weekdays.has(word))
  );
}

function readMarked(reader: Reader, line: Line): void {
  const { draft } = reader;
  const atoms = reader.look.atoms(line.bare);
  const head = reader.look.head(line.bare);
  const heading = headingOf(line, reader.look.isExercise, hasScheme(atoms));
  if (heading !== null && !(line.heading > 0 && isStrongLine(reader, line, atoms))) {
    if (heading.kind === 'day' && !(head?.joined === true && head.plain && line.heading === 0))
      draft.beginDay(heading.name, line);
    else draft.beginPart(heading.name, heading.warmup, line);
    return inheritFrom(reader, line.bare);
  }
  readContent(reader, line);
}

function isStrongLine(reader: Reader, line: Line, atoms: readonly Atom[]): boolean {
  return reader.look.content(line.bare).items.some((item) => item.known && isStrong(item));
}

/** A heading may say rounds, or what each exercise under it is done for. */
function inheritFrom(reader: Reader, text: string): void {
  const head = reader.look.head(text);
  if (head === null) return;
  const numbersOfATitle =
    /\b\d+\s?x\s?(?:per|a|pro|je|por|par|\/)?\s?(?:week|wk|day|woche|tag|semana|dia|semaine|jour|dag)/.test(fold(text)) ||
    isTitle(text);
  if (!numbersOfATitle || head.plain) reader.draft.openHead(head);
}

function isRest(text: string): boolean {
  const said = foldedWords(text);
  return (
    said.length <= 9 &&
    (restWords.has(said[0] ?? '') || ['off', 'ruhetag', 'frei', 'pausetag', 'rustdag', 'libre'].includes(said[0] ?? ''))
  );
}

interface HeadCut {
  readonly head: Head;
  /** Where the exercises of the same line begin; the end where there are none. */
  readonly at: number;
}

const softWords = new Set([
  ...'round time each all everything every exercise exercises of for the a an rest between rounds with partner x then in and rep reps move on per total time minutes seconds alle jeweils ubung cada ejercicio elke oefening chaque exercice min sec s at your own pace go as needed unbroken'.split(
    ' ',
  ),
]);

/** A line that is, or begins with, what holds for the exercises after it. */
function headWithRest(reader: Reader, text: string): HeadCut | null {
  const colon = /:(?=\s|$)/.exec(text)?.index ?? -1;
  if (colon > 0) {
    const head = reader.look.head(text.slice(0, colon));
    if (head !== null && !namesOne(reader, head.rest) && (head.joined || isSoft(head.rest))) return { head, at: colon + 1 };
    if (head === null && isHeadWord(text.slice(0, colon))) return null;
  }
  // Numbers under or behind an exercise are its own.
  if (reader.draft.follows() && !reader.look.atoms(text).some(({ k }) => k === 'word')) return null;
  const head = reader.look.head(text);
  if (head === null || (isTitle(text) && !head.plain && !head.spoken && !reader.sawExercise)) return null;
  const open = /(?:\bof|:|\bde|\bvon|\bvan)\s*$/.test(text);
  if (!namesOne(reader, head.rest)) {
    const begins = /^\s*(?:\d+|\p{L}+) (?:rounds?|rds|runden|rondas|vueltas|rondes|tours)\b\s*(?:$|[,:;(–-]|with|rest)/iu.test(
      text,
    );
    const plausible = head.plain || open || begins || isSoft(head.rest);
    return plausible && (head.joined || isSoft(head.rest)) ? { head, at: text.length } : null;
  }
  if (!head.joined) return null;
  const before = reader.look.head(text.slice(0, head.to));
  if (before === null || namesOne(reader, before.rest) || !isSoft(before.rest)) return null;
  const rest = text.slice(head.to);
  const several = reader.look.content(rest).items.length > 1;
  return several || before.plain || /^\s*(?:of|de|von|van|-|–)\s/.test(rest) ? { head: before, at: head.to } : null;
}

function isHeadWord(text: string): boolean {
  return foldedWords(text).length === 0;
}

function namesOne(reader: Reader, text: string): boolean {
  return reader.look.content(text).items.some(({ known }) => known);
}

function isSoft(text: string): boolean {
  return foldedWords(text).every(
    (word) =>
      /^\d/.test(word) ||
      softWords.has(word) ||
      partWords.has(word) ||
      dayNames.has(word) ||
      titleWords.has(word) ||
      qualifiers.has(word) ||
      restWords.has(word) ||
      /^\d*s$/.test(word),
  );
}

function readContent(reader: Reader, line: Line): void {
  const goesOn = reader.inSentence && line.bullet === 'none' && line.label === null && /^\s*(?:\p{Ll}|[\d“"])/u.test(line.bare);
  reader.inSentence = false;
  if (goesOn && !hasExercises(reader, line)) return sentence(reader, line, 'note');
  readOwn(reader, line);
}

/** A line of prose; where it has not ended, the next line may go on with it. */
function sentence(reader: Reader, line: Line, why: LineWhy): void {
  reader.draft.skip(line, why);
  reader.inSentence = !/[.!?:]["”)]?\s*$/.test(line.text) && foldedWords(line.bare).length >= 4;
}

function readOwn(reader: Reader, line: Line): void {
  const { draft } = reader;
  const said = foldedWords(line.bare);
  const named = reader.look.content(line.bare).items.some((item) => item.known && isPlausible(item) && hasScheme(item.atoms));
  if (isRest(line.bare) && !named && !/[/,;+]/.test(line.bare)) return draft.skip(line, 'rest');
  const set = setLine(reader, line);
  if (set !== null) return draft.continueWith(line, set.atoms, set.from) ? undefined : draft.leave(line, 'no-name');
  const again =
    /^\s*(?:repeat|wiederhol\w*|repetir|repite|herhaal|repeter|repetez)\b\D{0,20}(\d{1,2})\s*(?:x|times|mal|veces|keer|fois|rounds|more)?\b/.exec(
      fold(line.bare),
    );
  if (again !== null && said.length <= 5 && draft.repeat(Number(again[1]))) return draft.skip(line, 'head');
  const start = /^\s*(?:then|dann|danach|luego|despues|daarna|puis|ensuite)\b/.exec(fold(line.bare));
  if (start !== null) draft.closeHead();
  const done = readClauses(reader, line, said);
  if (done) return;
  const pain = saysPain(line.bare) ? tidy(line.bare) : null;
  if (pain !== null && !isAboutTheDay(said) && draft.notePain(pain, said)) return draft.skip(line, 'pain-note');
  const doubtful = doubtfulDayPrefix(line.bare);
  if (doubtful !== null) return draft.beginDay(headingName(line.bare), line);
  if (!reader.sawExercise && draft.isEmpty() && said.length <= 10 && !instructions.has(said[0] ?? ''))
    return draft.beginDay(headingName(line.bare), line);
  if (looksLikeOne(reader, line, said)) return draft.leave(line, 'not-understood');
  sentence(reader, line, instructions.has(said[0] ?? '') ? 'instruction' : 'note');
}

const dayLong = new Set([
  ...'today tonight yesterday morning day week overall generally general heute gestern allgemein hoy ayer vandaag gisteren hier'.split(
    ' ',
  ),
]);

/** "SI a bit sore today" is about no exercise. */
function isAboutTheDay(said: readonly string[]): boolean {
  return said.some((word) => dayLong.has(word));
}

/** A short line in a list, without a sentence's words: it may have been an exercise. */
function looksLikeOne(reader: Reader, line: Line, said: readonly string[]): boolean {
  if (
    instructions.has(said[0] ?? '') ||
    said.some((word) => functionWords.has(word)) ||
    said.every((word) => commentWords.has(word))
  )
    return false;
  const inList = line.bullet !== 'none' || line.label !== null;
  return said.length <= 6 && (inList || hasScheme(reader.look.atoms(line.bare)));
}

/** `Set 1: 60 kg x 8`, `W1: 40 kg × 10`: one set of the exercise above. */
function setLine(reader: Reader, line: Line): { readonly atoms: readonly Atom[]; readonly from: number } | null {
  const found =
    /^\s*(?:(set|satz|serie|série)\s*#?\s*\d+|(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last|top)\s+set\s*|(w(?:arm-?up)?)\s?\d{0,2}|(d(?:rop)?|f)\s?\d{1,2}|(warm-?up|aufwärmsatz))\s*(?:[:.)–-]|(?<=set\s*)(?=\d))\s*/iu.exec(
      line.bare,
    );
  if (found === null) return null;
  const from = found[0].length;
  const atoms = reader.look.atoms(' '.repeat(from) + line.bare.slice(from));
  if (!hasScheme(atoms) || atoms.some(({ k }, index) => k === 'word' && index > 6)) return null;
  const [, , warm, drop, warmSet] = found;
  const kind = warm !== undefined || warmSet !== undefined ? 'warmup' : drop !== undefined && /^d/i.test(drop) ? 'drop' : 'work';
  const named = atoms.some((atom) => atom.k === 'word' && !commentWords.has(atom.text));
  return named ? null : { atoms: [{ k: kind, from: 0, to: 0 }, ...singleSet(atoms)], from };
}

/** One line is one set: "1:00" or "8 reps" or "60 kg x 8"; a mark in front keeps it apart from the set before. */
function singleSet(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.filter(({ k }) => k !== 'word');
}

function readClauses(reader: Reader, line: Line, said: readonly string[]): boolean {
  const { draft } = reader;
  let any = false;
  let head = false;
  let refused = hardStarts.has(said[0] ?? '');
  let warmup = false;
  for (const clause of clausesOf(line.bare)) {
    const beheaded = withoutHeads(reader, clause.text);
    head ||= beheaded.length < clause.text.length || beheaded !== clause.text;
    if (isBlank(beheaded)) continue;
    const cut = beheaded === clause.text ? null : beheaded;
    const text = unprefixed(beheaded);
    const part = partOf(reader, text);
    if (part !== null) draft.beginPart(part.name, part.warmup, null);
    warmup ||= part?.warmup === true;
    const body = part === null ? text : ' '.repeat(part.to) + text.slice(part.to);
    const content = reader.look.content(body);
    const accepted = content.items.filter((item) => isAccepted(reader, line, foldedWords(body), item, content));
    if (accepted.length > 0) {
      if (hasScheme(content.loose)) draft.continueWith(line, content.loose, content.loose[0]?.from ?? 0);
      draft.add(line, accepted, text);
      for (const item of content.items)
        if (!accepted.includes(item)) draft.leave({ ...line, text: line.bare.slice(item.from, item.to) }, 'not-understood');
      reader.sawExercise = true;
      any = true;
    } else if (content.items.length > 0) refused = true;
    else if (!refused && cut === null && hasScheme(content.loose) && (content.notes.length === 0 || isKindOfSet(content.loose))) {
      any = draft.continueWith(line, content.loose, content.loose[0]?.from ?? 0) || any;
    } else if (any) draft.remark(content.notes, content.painNote);
  }
  // "Warm-up: …" in one line holds for that line.
  if (warmup) draft.closeHead();
  if (!any && head) draft.skip(line, 'head');
  return any || head;
}

/** "warm up: 20x10, 40x5" under an exercise is its own; before one, a part of the day. */
function partOf(reader: Reader, text: string): ReturnType<typeof partPrefix> {
  const part = partPrefix(text);
  const own = part?.warmup === true && reader.draft.follows() && !namesOne(reader, text.slice(part.to));
  return own ? null : part;
}

/** "dropset on last: 4kg x 12", "work: 55 3x5": more of the exercise above. */
function isKindOfSet(atoms: readonly Atom[]): boolean {
  return atoms.some(({ k }) => k === 'drop' || k === 'warmup' || k === 'work') && atoms.some(({ k }) => k === 'x');
}

/** "For time: 21-15-9 thrusters, pull-ups": heads may stand one behind the other. */
function withoutHeads(reader: Reader, text: string): string {
  let rest = text;
  for (let count = 0; count < 3 && !isBlank(rest); count += 1) {
    const cut = headWithRest(reader, rest);
    if (cut === null) return rest;
    reader.draft.openHead(cut.head);
    rest = ' '.repeat(cut.at) + rest.slice(cut.at);
  }
  return rest;
}

/** `min 2: 8 squats`, `Exercise: leg press`, `Finisher – …`: what only counts or announces. */
function unprefixed(text: string): string {
  const found =
    /^\s*(?:(?:min(?:ute)?s?|m|station|exercise|ex|übung|ejercicio|oefening|exercice|movement|no|nr|odd|even)\.?\s*#?\d{0,2}\s*[:.)–-]\s+|(?:odd|even)\s+(?:min(?:ute)?s?)?:?\s*)/iu.exec(
      text,
    );
  return found === null ? text : ' '.repeat(found[0].length) + text.slice(found[0].length);
}

/** `Warm-up: arm circles`, `Warm-up 5 min bike`, `Core: plank 3x30s`. */
function partPrefix(text: string): { readonly name: string; readonly warmup: boolean; readonly to: number } | null {
  const warm =
    /^\s*(?:warm[- ]?up|w\/u|aufw(?:ä|ae|a)rmen|calentamiento|opwarm(?:en|ing)|(?:é|e)chauffement|warming[- ]?up)\s*(?:[:–-]\s*|\s(?=.*\p{L}))/iu.exec(
      text,
    );
  if (warm !== null && warm[0].length < text.length && !/^\s*sets?\b/i.test(text.slice(warm[0].length)))
    return { name: tidy(warm[0]), warmup: true, to: warm[0].length };
  const label = /^\s*([^:]{2,24}):\s+(?=.*\p{L}{2})/u.exec(text);
  if (label === null) return null;
  const said = foldedWords(label[1] ?? '');
  if (said.some((word) => setWords.has(word) || repWords.has(word))) return null;
  return said.length <= 3 && said.every((word) => partWords.has(word) || dayNames.has(word))
    ? { name: tidy(label[0]), warmup: false, to: label[0].length }
    : null;
}

function isAccepted(reader: Reader, line: Line, said: readonly string[], item: Item, content: LineContent): boolean {
  const words = foldedWords(item.name);
  const [first = ''] = said;
  const prosaic = said.filter((word) => functionWords.has(word)).length;
  const pair = item.atoms.some(({ k }) => k === 'x' || k === 'sets');
  const counted = hasScheme(item.atoms);
  const listed = line.bullet !== 'none' || line.label !== null || reader.draft.isOpen();
  // The title of a programme may name what it is for, with a number.
  const amounts = item.atoms.some(({ k }) => ['x', 'sets', 'reps', 'time', 'distance', 'load'].includes(k));
  if (isTitle(line.bare) && reader.draft.isEmpty() && !amounts) return false;
  if (hardStarts.has(first) && !(line.bullet !== 'none' && item.known && pair)) return false;
  if (words.length > 10 || (!item.sure && words.some((word) => functionWords.has(word)))) return false;
  const sentence = said.length >= 8 && prosaic >= 3 && !pair;
  const leads = foldedWords(item.name)[0] === first || item.from < 12;
  if (item.known && counted) return !sentence || (leads && said.length < 16);
  if (item.known)
    return (
      !sentence &&
      words.length <= 7 &&
      prosaic <= 1 &&
      (listed ||
        (item.sure && said.length <= 5) ||
        (content.items.length > 1 && content.items.every(({ known }) => known)) ||
        reader.draft.hasHead()) &&
      !saysPain(line.bare)
    );
  if (!isPlausible(item)) return false;
  if (pair) return !(isTitle(line.bare) && !reader.sawExercise) && prosaic <= 1;
  return (
    counted &&
    prosaic === 0 &&
    words.length <= 4 &&
    (listed || reader.draft.follows()) &&
    item.atoms.some(({ k }) => ['count', 'reps', 'time', 'distance', 'max'].includes(k))
  );
}

const hardStarts = new Set([
  ..."add during each increase decrease reduce stop breathe aim if when note notes remember alternate fail failing leave post partition share maintain update never always avoid no not dont don't steigern wenn falls immer nie nicht kein keine aumenta aumentar si cuando nunca siempre verhoog als nooit niet geen augmente jamais toujours your you score wear wearing goal".split(
    ' ',
  ),
]);
