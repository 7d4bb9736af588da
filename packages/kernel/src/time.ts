// Moments and calendar days. A moment carries its offset, so that it knows which day it was for her.

/** ISO 8601 with an offset: `2026-11-22T08:00:00+01:00`. */
export type Instant = string & { readonly __brand: 'Instant' };

/** A calendar day where she is: `2026-11-22`. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const millisPerDay = 86_400_000;
const instantShape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const dateShape = /^\d{4}-\d{2}-\d{2}$/;

export function isLocalDate(text: string): text is LocalDate {
  if (!dateShape.test(text)) return false;
  const millis = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(text);
}

export function isInstant(text: string): text is Instant {
  const date = instantShape.exec(text)?.[1];
  return date !== undefined && isLocalDate(date);
}

/** Milliseconds since 1970. */
export function millisOf(instant: Instant): number {
  return Date.parse(instant);
}

/** From one moment to another; negative where `to` is earlier. On one day and one clock it is read off the clock, which is quicker. */
export function millisBetween(from: Instant, to: Instant): number {
  const onOneClock =
    isInWholeSeconds(from) && to.length === from.length && to.startsWith(from.slice(0, 11)) && to.endsWith(from.slice(19));
  return onOneClock ? (secondsOf(to) - secondsOf(from)) * 1000 : millisOf(to) - millisOf(from);
}

/** `…T08:00:00+01:00` or `…T08:00:00Z`. */
function isInWholeSeconds({ length }: Instant): boolean {
  return length === 25 || length === 20;
}

/** Of the day, as the clock showed it. */
function secondsOf(instant: Instant): number {
  return 3600 * twoDigits(instant, 11) + 60 * twoDigits(instant, 14) + twoDigits(instant, 17);
}

function twoDigits(text: string, from: number): number {
  return (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;
}

/** The day it was where the moment was written down. */
export function localDateOf(instant: Instant): LocalDate {
  return instant.slice(0, 10) as LocalDate;
}

/** True where the moment says nothing of where it was written down. */
export function isUtc(instant: Instant): boolean {
  return instant.endsWith('Z');
}

/** The day that `instant` falls on at the place where `place` was written down. */
export function localDateAt(instant: Instant, place: Instant): LocalDate {
  return localDateOf(instantFromMillis(millisOf(instant), offsetMinutesOf(place)));
}

/** @param offsetMinutes east of Greenwich is positive */
export function instantFromMillis(millis: number, offsetMinutes = 0): Instant {
  const local = new Date(millis + offsetMinutes * 60_000).toISOString().slice(0, 19);
  if (offsetMinutes === 0) return `${local}Z` as Instant;
  const size = Math.abs(offsetMinutes);
  const clock = `${String(Math.trunc(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${clock}` as Instant;
}

/** The same place, later (or earlier, where negative); whole seconds. */
export function addMilliseconds(instant: Instant, millis: number): Instant {
  return instantFromMillis(millisOf(instant) + millis, offsetMinutesOf(instant));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date((dayNumberOf(date) + days) * millisPerDay).toISOString().slice(0, 10) as LocalDate;
}

/** Whole days since 1970-01-01: for counting many days, each read once. */
export function dayNumberOf(date: LocalDate): number {
  return Date.parse(date) / millisPerDay;
}

/** Whole days from one date to another; negative where `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

function offsetMinutesOf(instant: Instant): number {
  const shape = /([+-])(\d{2}):(\d{2})$/.exec(instant);
  if (shape === null) return 0;
  const size = Number(shape[2]) * 60 + Number(shape[3]);
  return shape[1] === '-' ? -size : size;
}
