// Looking at tokens: what stands there, a unit behind a number, a range.
import type { Token } from './tokens.ts';
import { loadUnits } from '../words/measures.ts';

export const is = (token: Token | undefined, words: { has(word: string): boolean }): boolean =>
  token !== undefined && token.kind !== 'number' && words.has(token.text);
export const isMark = (token: Token | undefined, ...marks: readonly string[]): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);
export const isDash = (token: Token | undefined): boolean => isMark(token, '-', '–', '—', '‑', '~');

export const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number';

/** Skips what may stand between a number and its unit: `1.5-mile`, `30-lb.` */
export function unitAt(tokens: readonly Token[], at: number): { readonly token: Token; readonly end: number } | null {
  const hyphen = isMark(tokens[at], '-') && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
  const token = tokens[hyphen ? at + 1 : at];
  if (token === undefined || token.kind === 'number') return null;
  const end =
    (hyphen ? at + 2 : at + 1) +
    (isMark(tokens[hyphen ? at + 2 : at + 1], '.') && tokens[hyphen ? at + 2 : at + 1]?.glued === true && token.kind === 'word'
      ? 1
      : 0);
  return { token, end };
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly end: number;
}

export const toWords = new Set(['to', 'bis', 'hasta', 'tot', 'a', 'à', 'al']);

/** A number or `8-12`, `8 – 12`, `8 to 12`. */
export function rangeAt(tokens: readonly Token[], at: number): Range | null {
  const first = tokens[at];
  if (!isNumber(first)) return null;
  const last = tokens[at + 2];
  const joined = isDash(tokens[at + 1]) || is(tokens[at + 1], toWords);
  // "3x8 - 30 kg": the dash leads to the weight.
  if (joined && isMark(tokens[at - 1], 'x') && tokens[at + 1]?.glued === false && isLoadAt(tokens, at + 3))
    return { min: first.value, max: first.value, end: at + 1 };
  // `3 à 10` and `3 a 10` are sets of reps: there, "to" is believed only between numbers that are near.
  const believed =
    joined &&
    isNumber(last) &&
    last.value > first.value &&
    !(
      isMark(tokens[at - 1], 'x') &&
      isApart(tokens[at + 1], last) &&
      (last.value > first.value * 2 || !Number.isInteger(last.value))
    ) &&
    // `12 à 30 kg` is at 30 kg.
    !(isLoose(tokens[at + 1]) && (last.value > first.value * 2.5 || isLoadAt(tokens, at + 3)));
  const next = tokens[at + 3];
  const isList = believed && isDash(next) && isNumber(tokens[at + 4]);
  if (believed && !isList) return { min: first.value, max: last.value, end: at + 3 };
  return { min: first.value, max: first.value, end: at + 1 };
}

function isLoadAt(tokens: readonly Token[], at: number): boolean {
  return is(unitAt(tokens, at)?.token, loadUnits);
}

/** `3x8 – 45`: a dash with spaces around it leads to the weight, unless the numbers are near. */
function isApart(dash: Token | undefined, last: Token | undefined): boolean {
  return dash?.glued === false && last?.glued === false;
}

function isLoose(token: Token | undefined): boolean {
  return token?.text === 'a' || token?.text === 'à';
}
