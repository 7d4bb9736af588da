// How yesterday was answered this morning: the baseline, the next-morning change and flares (PR2, PR3, PR7).
import { addDays, daysBetween, localDateOf, millisOf, type Instant, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { CheckIn } from '../model/person.ts';

export interface Morning {
  readonly date: LocalDate;
  /** NRS 0–10. */
  readonly score: number;
  readonly at: Instant;
  /** Median of the mornings of the days before it; its own does not count. Undefined where there is none. */
  readonly baseline: number | undefined;
  /** d24: this morning against its baseline, in NRS points. */
  readonly change: number | undefined;
}

export interface Mornings {
  readonly byDate: ReadonlyMap<LocalDate, Morning>;
  /** By the day before: how the next morning answered it. */
  readonly after: ReadonlyMap<LocalDate, number | undefined>;
  /** The newest morning that rose by a flare's worth, or null. */
  readonly lastFlare: Morning | null;
}

/** The last morning score of each day counts. */
export function morningsOf(checkIns: readonly CheckIn[], { parameters }: Catalog): Mornings {
  const scores = new Map<LocalDate, { score: number; at: Instant }>();
  for (const { at, pain } of checkIns) {
    if (pain.morning !== undefined) scores.set(localDateOf(at), { score: pain.morning, at });
  }
  const dates = [...scores.keys()].sort();
  const mornings = dates.flatMap((date, index): Morning[] => {
    const own = scores.get(date);
    if (own === undefined) return [];
    const before = dates.slice(Math.max(0, index - parameters.baselineDays.value), index);
    const recent = before.filter((earlier) => daysBetween(earlier, date) <= parameters.baselineDays.value);
    const baseline = median(recent.flatMap((earlier) => scores.get(earlier)?.score ?? []));
    return [{ date, ...own, baseline, change: baseline === undefined ? undefined : own.score - baseline }];
  });
  const flares = mornings.filter(({ change }) => change !== undefined && change >= parameters.flareFrom.value);
  return {
    byDate: new Map(mornings.map((morning) => [morning.date, morning])),
    after: new Map(mornings.map(({ date, change }) => [addDays(date, -1), change])),
    lastFlare: flares.reduce<Morning | null>(
      (newest, one) => (newest === null || millisOf(one.at) > millisOf(newest.at) ? one : newest),
      null,
    ),
  };
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
