// The rule that apps announce links by: three days with, three days without, and half a point between their next mornings.
import type { ExposureName, History } from '@sinew/engine';
import { addDays, localDateOf, type LocalDate } from '@sinew/kernel';

/** The exposures of which it would announce something. */
export function threeAndThree(history: History): readonly ExposureName[] {
  const mornings = new Map(history.checkIns.map(({ at, pain }) => [localDateOf(at), pain.morning]));
  const byExposure = new Map<ExposureName, Map<LocalDate, number>>();
  const add = (name: ExposureName, date: LocalDate, amount: number): void => {
    const days = byExposure.get(name) ?? new Map<LocalDate, number>();
    byExposure.set(name, days.set(date, (days.get(date) ?? 0) + amount));
  };
  for (const { at, minutes } of history.walks) add('walking', localDateOf(at), minutes);
  for (const { at, pattern, sets } of history.exercises) add(named(pattern), localDateOf(at), sets ?? 1);
  for (const { at, standingHours, sittingHours, carriedBabyHours, sleepHours } of history.contexts ?? []) {
    const date = localDateOf(at);
    if (standingHours !== undefined) add('standing', date, standingHours);
    if (sittingHours !== undefined) add('sitting', date, sittingHours);
    if (carriedBabyHours !== undefined) add('carrying', date, carriedBabyHours);
    if (sleepHours !== undefined) add('sleep', date, sleepHours);
  }
  return [...byExposure].flatMap(([name, days]) => (isLinked(days, mornings) ? [name] : []));
}

function named(pattern: string): ExposureName {
  return pattern === 'jump-impact' ? 'impact' : (pattern as ExposureName);
}

/** A day "with" has more than her middle; as soon as there are three of each it speaks. */
function isLinked(days: ReadonlyMap<LocalDate, number>, mornings: ReadonlyMap<LocalDate, number | undefined>): boolean {
  const sorted = [...days.values()].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const [more, less]: [number[], number[]] = [[], []];
  for (const [date, morning] of [...mornings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const amount = days.get(addDays(date, -1)) ?? 0;
    if (morning === undefined) continue;
    (amount > middle ? more : less).push(morning);
    if (more.length >= 3 && less.length >= 3) return Math.abs(mean(more) - mean(less)) >= 0.5;
  }
  return false;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
