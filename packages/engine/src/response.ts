// How yesterday was answered this morning: the baseline, the next-morning change and flares (PR2, PR3, PR7).
import { addDays, localDateOf, millisOf, type Instant, type LocalDate } from '@sinew/kernel';
import type { Catalog } from './model/catalog.ts';
import type { CheckIn } from './model/person.ts';

/** The last morning score of each day, by date. */
export type Mornings = ReadonlyMap<LocalDate, { readonly score: number; readonly at: Instant }>;

export function morningsOf(checkIns: readonly CheckIn[]): Mornings {
  const mornings = new Map<LocalDate, { score: number; at: Instant }>();
  for (const { at, pain } of checkIns) {
    if (pain.morning !== undefined) mornings.set(localDateOf(at), { score: pain.morning, at });
  }
  return mornings;
}

/** Median of the mornings of the days before `date`; undefined where there is none. The date's own does not count. */
export function baselineAt(mornings: Mornings, date: LocalDate, catalog: Catalog): number | undefined {
  const scores: number[] = [];
  for (let back = 1; back <= catalog.parameters.baselineDays.value; back += 1) {
    const morning = mornings.get(addDays(date, -back));
    if (morning !== undefined) scores.push(morning.score);
  }
  return median(scores);
}

/** d24: the morning of `date` against its baseline, in NRS points; undefined where either is unknown. */
export function morningChangeAt(mornings: Mornings, date: LocalDate, catalog: Catalog): number | undefined {
  const morning = mornings.get(date);
  const baseline = baselineAt(mornings, date, catalog);
  return morning === undefined || baseline === undefined ? undefined : morning.score - baseline;
}

/** The newest morning that rose by a flare's worth, or null. */
export function lastFlare(mornings: Mornings, catalog: Catalog): { readonly date: LocalDate; readonly at: Instant } | null {
  let newest: { date: LocalDate; at: Instant } | null = null;
  for (const [date, { at }] of mornings) {
    const change = morningChangeAt(mornings, date, catalog);
    if (change === undefined || change < catalog.parameters.flareFrom.value) continue;
    if (newest === null || millisOf(at) > millisOf(newest.at)) newest = { date, at };
  }
  return newest;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
