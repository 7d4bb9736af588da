// What she may give with the check-in: her hours of sleep, and how much yesterday asked of her. All of it can be left out.
import type { CheckIn, DayContext, History, StageNow } from '@sinew/engine';
import { addDays, type Instant, type LocalDate, localDateOf } from '@sinew/kernel';

/** Of walking: minutes. "Not sure" takes an answer back. */
export type Hours = number | 'not-sure';

/** The first is "so many or fewer", the last "so many or more". */
export const sleepChips = [4, 5, 6, 7, 8, 9] as const;

/** From and to; the number that is kept lies in the middle, and of the last one an hour above. */
export const dayChips = [
  { from: 0, to: 2, hours: 1 },
  { from: 2, to: 4, hours: 3 },
  { from: 4, to: 6, hours: 5 },
  { from: 6, to: null, hours: 7 },
] as const;

/** In minutes, all walks together; none is an answer, where no answer leaves it unknown. */
export const walkChips = [
  { from: 0, to: 0, hours: 0 },
  { from: 0, to: 20, hours: 10 },
  { from: 20, to: 40, hours: 30 },
  { from: 40, to: 60, hours: 50 },
  { from: 60, to: null, hours: 75 },
] as const;

export const dayQuestions = ['walking', 'standing', 'sitting', 'carrying'] as const;
export type DayQuestion = (typeof dayQuestions)[number];
export type HoursOfDay = Readonly<Record<DayQuestion, Hours | null>>;
export const noHours: HoursOfDay = { walking: null, standing: null, sitting: null, carrying: null };

const fields = {
  walking: 'walkingMinutes',
  standing: 'standingHours',
  sitting: 'sittingHours',
  carrying: 'carriedBabyHours',
} as const;

/** What she slept before today, if she said so earlier today. */
export function sleepSaidOn(today: LocalDate, checkIns: readonly CheckIn[]): number | undefined {
  return checkIns.findLast(({ at, sleepHours }) => localDateOf(at) === today && sleepHours !== undefined)?.sleepHours;
}

export function known(hours: Hours | null): number | undefined {
  return typeof hours === 'number' ? hours : undefined;
}

/** Null: nothing is known of it. */
export function contextOf(day: HoursOfDay): Omit<DayContext, 'at'> | null {
  const given = dayQuestions.flatMap((question) => {
    const hours = known(day[question]);
    return hours === undefined ? [] : [[fields[question], hours] as const];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** An evening hour of the day before, in her time zone of today. */
export function yesterdayEvening(now: Instant): Instant {
  return `${addDays(localDateOf(now), -1)}T21:00:00${now.slice(19)}` as Instant;
}

/** In the first days after a birth the next morning speaks of no cause, so nothing is asked for it. */
const quietDays = 15;

/** Of a day that she kept her diary on, once. */
export function asksYesterday(history: History, { daysSinceBirth }: StageNow, today: LocalDate): boolean {
  const yesterday = addDays(today, -1);
  const isThen = ({ at }: { readonly at: Instant }): boolean => localDateOf(at) === yesterday;
  const { checkIns, moves, walks, exercises, contexts = [] } = history;
  if (daysSinceBirth !== null && daysSinceBirth <= quietDays) return false;
  if (contexts.some((context) => isThen(context) && dayQuestions.some((one) => context[fields[one]] !== undefined))) return false;
  return [checkIns, moves, walks, exercises].some((list) => list.some(isThen));
}
