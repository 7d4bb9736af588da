// A list of numbers among tokens: 15/15/18, 10-8-6, 8,8,6.
import type { Token } from './tokens.ts';
import { distanceUnits, forWords, loadUnits, roundWords, setWords, timeUnits } from '../words/measures.ts';
import { isDash, isMark, isNumber, unitAt } from './tokens-at.ts';

interface List {
  readonly values: number[];
  readonly end: number;
}

export function listAt(tokens: readonly Token[], at: number): List | null {
  const sign = tokens[at + 1];
  const dash = isDash(sign);
  if (!dash && !isMark(sign, '/', ',', '+')) return null;
  const values = [tokens[at]?.value ?? 0];
  let end = at + 1;
  const same = (token: Token | undefined): boolean => (dash ? isDash(token) : isMark(token, sign?.text ?? ''));
  while (same(tokens[end]) && isNumber(tokens[end + 1]) && !takenByUnit(tokens, end + 1, values.length)) {
    if (sign?.text === '+' && tokens[end]?.glued !== true) break;
    values.push(tokens[end + 1]?.value ?? 0);
    end += 2;
  }
  if (values.length < 2) return bothSidesAt(tokens, at);
  const descending = (values[0] ?? 0) >= (values[1] ?? 0);
  if (dash && values.length === 2 && !descending) return null;
  if (isMark(sign, ',') && !areSetsOf(tokens, at, values.length)) return null;
  if (values.some((value) => !Number.isInteger(value) || value > 200)) return null;
  return { values, end };
}

/** `8/8 x 3` and `3 x 8/8 @ 10kg` are both sides. */
function bothSidesAt(tokens: readonly Token[], at: number): List | null {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isBoth = isMark(sign, '/') && isNumber(first) && isNumber(second) && first.value === second.value;
  return isBoth && isMark(tokens[at + 3], 'x', '@') ? { values: [first.value, second.value], end: at + 3 } : null;
}

/** `3 x 10, 8, 6` has as many as it has sets; in `3 x 10, 40` the second number is something else. */
function areSetsOf(tokens: readonly Token[], at: number, length: number): boolean {
  const sets = tokens[at - 2];
  return !isMark(tokens[at - 1], 'x') || !isNumber(sets) || sets.value === length;
}

/** The last number of what looks like a list belongs to what follows: `5x5, 3x3`, `8, 60 kg`. A long list keeps it: `12, 10, 8 @ 60`. */
function takenByUnit(tokens: readonly Token[], at: number, before: number): boolean {
  const unit = unitAt(tokens, at + 1);
  if (isMark(tokens[at + 1], '%', ':')) return true;
  if (isMark(tokens[at + 1], '@')) return before < 2;
  if (forWords.has(tokens[at + 1]?.text ?? '') && isNumber(tokens[at + 2])) return true;
  if (isMark(tokens[at + 1], 'x')) return before < 2 || !isMark(tokens[at - 1], '/');
  if (unit === null || (unit.token.kind === 'mark' && !unit.token.glued)) return false;
  const { text } = unit.token;
  return (
    loadUnits.has(text) ||
    timeUnits.has(text) ||
    (distanceUnits.has(text) && text !== 'k') ||
    setWords.has(text) ||
    roundWords.has(text)
  );
}
