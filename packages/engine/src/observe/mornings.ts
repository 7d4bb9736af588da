// How yesterday was answered this morning: the baseline, the next-morning change and flares (PR2, PR3, PR7).
import { addDays, dayNumberOf, millisOf, type Instant, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { DayOf } from '../model/past.ts';
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

/** @param days oldest first */
export function morningsOf(days: readonly DayOf<CheckIn>[], { parameters }: Catalog): Mornings {
  const { baselineDays, flareFrom } = parameters;
  const byDate = new Map<LocalDate, Morning>();
  const after = new Map<LocalDate, number | undefined>();
  let lastFlare: Morning | null = null;
  const recent: Reading[] = [];
  for (const { date, entries } of days) {
    const reading = readingOf(date, entries);
    if (reading === null) continue;
    const { day, score, at } = reading;
    while (recent[0] !== undefined && day - recent[0].day > baselineDays.value) recent.shift();
    const baseline = medianOf(recent);
    const change = baseline === undefined ? undefined : score - baseline;
    const morning = { date, score, at, baseline, change };
    const last = recent.at(-1);
    byDate.set(date, morning);
    after.set(last?.day === day - 1 ? last.date : addDays(date, -1), change);
    const isFlare = change !== undefined && change >= flareFrom.value;
    if (isFlare && (lastFlare === null || millisOf(at) > millisOf(lastFlare.at))) lastFlare = morning;
    recent.push(reading);
  }
  return { byDate, after, lastFlare };
}

/** The days of all of them, oldest first. */
export function flaresIn({ byDate }: Mornings, { parameters }: Catalog): readonly LocalDate[] {
  const rose = [...byDate.values()].filter(({ change }) => change !== undefined && change >= parameters.flareFrom.value);
  return rose.map(({ date }) => date);
}

interface Reading extends Pick<Morning, 'date' | 'score' | 'at'> {
  /** Days since 1970. */
  readonly day: number;
}

/** The last morning score of the day, from when she first told one: later check-ins of a day say it again. */
function readingOf(date: LocalDate, checkIns: readonly CheckIn[]): Reading | null {
  let [first, score]: [Instant | undefined, number | undefined] = [undefined, undefined];
  for (const { at, pain } of checkIns) {
    if (pain.morning === undefined) continue;
    first ??= at;
    score = pain.morning;
  }
  return first === undefined || score === undefined ? null : { date, day: dayNumberOf(date), score, at: first };
}

function medianOf(readings: readonly Reading[]): number | undefined {
  const sorted = readings.map(({ score }) => score).sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
