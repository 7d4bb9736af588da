// The few words that every floor speaks.
export { assertNever } from './assert-never.ts';
export type { Expected, InputError, InputErrorCode } from './input-error.ts';
export { err, ok, type Result } from './result.ts';
export { seededRandom, type Random } from './random.ts';
export {
  addDays,
  addMilliseconds,
  dayNumberOf,
  daysBetween,
  instantFromMillis,
  isInstant,
  isLocalDate,
  isUtc,
  localDateAt,
  localDateOf,
  millisBetween,
  millisOf,
  type Instant,
  type LocalDate,
} from './time.ts';
