// A time among tokens: 30s, 1:30, 1 min 30, 10-30 s.
import type { Token } from './tokens.ts';
import { timeUnits } from '../words/measures.ts';
import { is, isDash, isMark, isNumber, rangeAt, toWords, unitAt } from './tokens-at.ts';

interface Time {
  /** The lower end of a range. */
  readonly seconds: number;
  readonly end: number;
}

/** 30s, 2 min, 1:30, 1 min 30 s, 10-30s, 90 s to 5 min, 10'. */
export function timeAt(tokens: readonly Token[], at: number): Time | null {
  const range = rangeAt(tokens, at);
  if (range === null) return null;
  const colon = tokens[at + 1];
  const after = tokens[at + 2];
  if (isMark(colon, ':') && colon?.glued === true && isNumber(after) && after.glued && /^\d\d$/.test(after.text)) {
    const third = tokens[at + 4];
    if (isMark(tokens[at + 3], ':') && isNumber(third) && third.glued)
      return { seconds: range.min * 3600 + after.value * 60 + third.value, end: at + 5 };
    const hours = is(tokens[at + 3], new Set(['h', 'hr', 'hrs', 'std', 'uur']));
    const minutes = is(tokens[at + 3], new Set(['min', 'mins', 'minutes', 'm']));
    return hours
      ? { seconds: range.min * 3600 + after.value * 60, end: at + 4 }
      : { seconds: range.min * 60 + after.value, end: minutes ? at + 4 : at + 3 };
  }
  const unit = unitAt(tokens, range.end);
  const factor = unit === null ? undefined : timeUnits.get(unit.token.text);
  if (unit === null || factor === undefined) return null;
  if (unit.token.text === 'h' && isMark(tokens[unit.end], '/')) return null;
  if (unit.token.kind === 'mark' && !unit.token.glued) return null;
  const rest = factor >= 60 ? restOfTime(tokens, unit.end, factor) : null;
  return rest === null
    ? { seconds: range.min * factor, end: unit.end }
    : { seconds: range.min * factor + rest.seconds, end: rest.end };
}

/** The seconds after the minutes: 1 min 30, 1'30. */
function restOfTime(tokens: readonly Token[], at: number, factor: number): Time | null {
  const number = tokens[at];
  if (!isNumber(number) || number.value >= 60 || !/^\d{1,2}$/.test(number.text)) return null;
  const unit = unitAt(tokens, at + 1);
  const known = unit === null ? undefined : timeUnits.get(unit.token.text);
  if (unit !== null && known !== undefined && known < factor) return { seconds: number.value * known, end: unit.end };
  return number.glued && number.text.length === 2 ? { seconds: number.value * (factor / 60), end: at + 1 } : null;
}

/** `90 s to 5 min`: the end of it. */
export function upTo(tokens: readonly Token[], at: number): number {
  const more = isDash(tokens[at]) || is(tokens[at], toWords) ? timeAt(tokens, at + 1) : null;
  return more?.end ?? at;
}
