// The clauses of a line: each with its head, its part of the day, its exercises.
import type { Atom } from '../atoms/atom.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { dayNames, partWords } from '../words/days.ts';
import { fold } from '../words/fold.ts';
import { isKitList } from '../words/equipment.ts';
import { repWords, setWords } from '../words/measures.ts';
import { hardStarts, isAccepted } from './accept.ts';
import { clausesOf } from './clauses.ts';
import { isPainOfAnother } from './is-pain-of-another.ts';
import { isGroup, namesOne, withoutHeads } from './head-cut.ts';
import { commentWords } from '../words/prose.ts';
import type { LineContent } from './item.ts';
import { foldedWords, isBlank, tidy } from './words-in.ts';
import type { Line } from './lines.ts';
import type { Reader } from './reader.ts';

export function readClauses(reader: Reader, line: Line, said: readonly string[]): boolean {
  const { draft } = reader;
  let any = false;
  let head = false;
  let refused = hardStarts.has(said[0] ?? '');
  let warmup = false;
  for (const clause of clausesOf(line.bare)) {
    if (isKitList(clause.text)) continue;
    if (any && isPainOfAnother(reader, clause.text)) continue;
    const times = any ? timesIn(clause.text) : null;
    if (times !== null && draft.goOn(line, [times])) continue;
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
    const accepted = content.items.filter((item) => isAccepted(reader, line, foldedWords(withoutRemark(body)), item, content));
    if (accepted.length > 0) {
      if (hasScheme(content.loose)) draft.continueWith(line, content.loose, content.loose[0]?.from ?? 0);
      draft.add(line, accepted, text);
      for (const item of content.items)
        if (!accepted.includes(item)) draft.leave({ ...line, text: line.bare.slice(item.from, item.to) }, 'not-understood');
      reader.sawExercise = true;
      any = true;
    } else if (refused === false && isWorkAndRemark(content)) {
      const [item] = content.items;
      any = draft.continueWith(line, item?.atoms ?? [], item?.from ?? 0) || any;
      draft.remark([item?.name ?? '', ...(item?.notes ?? [])], item?.painNote ?? null);
    } else if (content.items.length > 0) refused = true;
    else if (!refused && cut === null && isMoreOfTheOneAbove(content)) {
      const goesOn = draft.continueWith(line, content.loose, content.loose[0]?.from ?? 0);
      if (goesOn && content.notes.length > 0) draft.remark(content.notes, content.painNote);
      any ||= goesOn;
    } else if (any && isEffort(content)) draft.goOn(line, content.loose);
    else if (any) draft.remark(content.notes, content.painNote);
  }
  // "Warm-up: …" and "3 x (…)" in one line hold for that line.
  if (warmup || isGroup(line.bare)) draft.closeHead();
  if (!any && head) draft.skip(line, 'head');
  return any || head;
}

/** "Pelvic tilts - lie on your back. Repeat 10 times." */
function timesIn(text: string): Atom | null {
  const found =
    /^\s*(?:repeat|wiederhol\p{L}*|repetir|repite|repita|herhaal|herhalen|repeter|repetez)\b\D{0,14}(\d{1,3})\s*(?:x|times|mal|veces|keer|fois|reps)?\W*$/u.exec(
      fold(text),
    );
  const count = Number(found?.[1] ?? 0);
  return count === 0 ? null : { k: 'reps', min: count, max: count, values: [], plus: false, from: 0, to: 0 };
}

/** "Shoulder taps (knees down is fine)": what stands in a bracket behind a name makes no sentence of it. */
function withoutRemark(text: string): string {
  return text.replace(/(?<=\p{L}\s)\([^()\d]*\)/gu, ' ');
}

/** "warm up: 20x10, 40x5" under an exercise is its own; before one, a part of the day. */
function partOf(reader: Reader, text: string): ReturnType<typeof partPrefix> {
  const part = partPrefix(text);
  const own = part?.warmup === true && reader.draft.follows() && !namesOne(reader, text.slice(part.to));
  return own ? null : part;
}

/** Sets by themselves, or with a word on how they were. */
function isMoreOfTheOneAbove({ loose, notes }: LineContent): boolean {
  if (!hasScheme(loose)) return false;
  const isComment = (note: string): boolean =>
    foldedWords(note).every((word) => commentWords.has(word) || /^(?:\d+|got|managed|geschafft|gehaald)$/.test(word));
  return notes.every(isComment) || isKindOfSet(loose);
}

/** "work: 80 kg 2x3, hip shift on the last rep": what follows the sets is no exercise. */
function isWorkAndRemark({ items }: LineContent): boolean {
  const [only, ...more] = items;
  const begins = only?.atoms[0]?.k;
  const isKind = begins === 'work' || begins === 'warmup' || begins === 'drop';
  return only !== undefined && more.length === 0 && !only.known && isKind && isKindOfSet(only.atoms);
}

/** "…; RPE 8" */
function isEffort({ loose, notes }: LineContent): boolean {
  return notes.length === 0 && loose.some(({ k }) => k === 'rpe') && !hasScheme(loose);
}

/** "dropset on last: 4kg x 12", "work: 55 3x5": more of the exercise above. */
function isKindOfSet(atoms: readonly Atom[]): boolean {
  return atoms.some(({ k }) => k === 'drop' || k === 'warmup' || k === 'work') && atoms.some(({ k }) => k === 'x');
}

/** `min 2: 8 squats`, `Exercise: leg press`, `Finisher – …`: what only counts or announces. */
export function unprefixed(text: string): string {
  const found =
    /^\s*(?:(?:min(?:ute)?s?|m|exercise|ex|exo|übung|üb|ejercicio|ej|oefening|oef|exercice|movement|move|no|nr|odd|even|(?:station|stn|sta|posten?|atelier|estaci[oó]n|est|statie|card|karte|kaart|carte)(?:\s?#?[A-H](?=\s*[:.)–-]))?)\.?\s*#?\d{0,2}\s*[:.)–-]\s+|(?:station|stn|posten?|atelier|estaci[oó]n|statie)\s?#?\d{1,2}\s+(?=\p{L})|(?:odd|even)\s+(?:min(?:ute)?s?)?:?\s*|min(?:ute)?\s?\d{1,2}\s+(?=\d)|(?:cash|buy)[- ]?(?:out|in)\b\s*[:–-]?\s*)/iu.exec(
      text,
    );
  return found === null ? text : ' '.repeat(found[0].length) + text.slice(found[0].length);
}

/** "Station 3", alone: where the next is done. */
export function isStation(text: string): boolean {
  return /^\s*(?:station|stn|sta|posten?|atelier|estaci[oó]n|statie)\.?\s?#?(?:\d{1,2}|[A-H])?\s*[:.–-]?\s*$/iu.test(text);
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
