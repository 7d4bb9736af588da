// A list of numbers among tokens: 15/15/18, 10-8-6, 8,8,6.
import type { Token } from './tokens.ts';
import { distanceUnits, loadUnits, roundWords, setWords, timeUnits } from '../words/measures.ts';
import { isDash, isMark, isNumber, unitAt } from './tokens-at.ts';

export function listAt(tokens: readonly Token[], at: number): { readonly values: number[]; readonly end: number } | null {
  const sign = tokens[at + 1];
  const dash = isDash(sign);
  if (!dash && !isMark(sign, '/', ',', '+')) return null;
  const values = [tokens[at]?.value ?? 0];
  let end = at + 1;
  const same = (token: Token | undefined): boolean => (dash ? isDash(token) : isMark(token, sign?.text ?? ''));
  while (same(tokens[end]) && isNumber(tokens[end + 1]) && !takenByUnit(tokens, end + 1)) {
    if (sign?.text === '+' && tokens[end]?.glued !== true) break;
    values.push(tokens[end + 1]?.value ?? 0);
    end += 2;
  }
  const both = tokens[at + 2];
  // `8/8 x 3` and `3 x 8/8 @ 10kg` are both sides.
  if (values.length === 1 && isMark(sign, '/') && isNumber(both) && both.value === values[0] && isMark(tokens[at + 3], 'x', '@'))
    return { values: [both.value, both.value], end: at + 3 };
  if (values.length < 2) return null;
  const descending = (values[0] ?? 0) >= (values[1] ?? 0);
  if (dash && values.length === 2 && !descending) return null;
  if (values.some((value) => !Number.isInteger(value) || value > 200)) return null;
  return { values, end };
}

/** The last number of what looks like a list belongs to what follows: `5x5, 3x3`, `8, 60 kg`. */
function takenByUnit(tokens: readonly Token[], at: number): boolean {
  const unit = unitAt(tokens, at + 1);
  if (isMark(tokens[at + 1], 'x', '%', ':', '@')) return true;
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
