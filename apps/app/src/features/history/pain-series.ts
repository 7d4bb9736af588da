// Pain by day, the middle of the last seven days, and a summary in numbers that the words can tell.
import { addDays, daysBetween, type LocalDate } from '@sinew/kernel';

export const painKinds = ['morning', 'worst', 'now'] as const;
export type PainKind = (typeof painKinds)[number];

/** NRS 0–10; absent = not given that day. Days without any pain are not in the list. */
export interface PainDay {
  readonly date: LocalDate;
  readonly morning?: number;
  readonly worst?: number;
  readonly now?: number;
}

export interface PainPoint {
  readonly date: LocalDate;
  readonly score: number;
}

/** One kind of pain, oldest first. */
export function pointsOf(days: readonly PainDay[], kind: PainKind): readonly PainPoint[] {
  return days.flatMap((day) => {
    const score = day[kind];
    return score === undefined ? [] : [{ date: day.date, score }];
  });
}

/** At each day with a score: the median of the scores of that day and the six before it. */
export function sevenDayMedian(points: readonly PainPoint[]): readonly PainPoint[] {
  let first = 0;
  return points.map((point, index) => {
    while (daysBetween(points[first]?.date ?? point.date, point.date) > 6) first += 1;
    return { date: point.date, score: median(points.slice(first, index + 1).map(({ score }) => score)) };
  });
}

/** The middle one, or halfway between the two in the middle; NaN of nothing. */
export function median(scores: readonly number[]): number {
  const sorted = [...scores].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** A line breaks where more than this many days have no score. */
const gapDays = 14;

/** Pieces to draw as lines: across a long gap nothing is claimed. */
export function withoutGaps(points: readonly PainPoint[]): readonly (readonly PainPoint[])[] {
  const pieces: PainPoint[][] = [];
  for (const point of points) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    if (piece !== undefined && before !== undefined && daysBetween(before.date, point.date) <= gapDays) piece.push(point);
    else pieces.push([point]);
  }
  return pieces;
}

/** The days from `from` on. */
export function daysSince(days: readonly PainDay[], from: LocalDate): readonly PainDay[] {
  return days.filter((day) => day.date >= from);
}

export interface SeriesSummary {
  readonly kind: PainKind;
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export interface PainSummary {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly count: number;
  readonly series: readonly SeriesSummary[];
  readonly trend: Trend | null;
}

export interface Trend {
  readonly kind: PainKind;
  readonly direction: 'lower' | 'higher' | 'same';
  readonly from: number;
  readonly to: number;
}

/** Null where there is nothing to sum up. */
export function summarise(days: readonly PainDay[], kinds: readonly PainKind[], today: LocalDate): PainSummary | null {
  const shown = days.filter((day) => kinds.some((kind) => day[kind] !== undefined));
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return null;
  const series = kinds.flatMap((kind) => seriesSummary(shown, kind));
  return { from: first.date, to: last.date, count: shown.length, series, trend: trendOf(shown, kinds, today) };
}

function seriesSummary(days: readonly PainDay[], kind: PainKind): readonly SeriesSummary[] {
  const scores = pointsOf(days, kind).map((point) => point.score);
  if (scores.length === 0) return [];
  return [{ kind, middle: median(scores), low: Math.min(...scores), high: Math.max(...scores) }];
}

/** Three days in each week, and a change of 2 points or 30 % (ostelo-2008, childs-2005), before a change is claimed. */
const leastDays = 3;
const leastPoints = 2;
const leastShare = 0.3;

function trendOf(days: readonly PainDay[], kinds: readonly PainKind[], today: LocalDate): Trend | null {
  const weekAgo = addDays(today, -6);
  for (const kind of kinds) {
    const points = pointsOf(days, kind);
    const week = points.filter((point) => point.date >= weekAgo).map((point) => point.score);
    const before = points
      .filter((point) => point.date < weekAgo && point.date >= addDays(today, -13))
      .map((point) => point.score);
    if (week.length < leastDays || before.length < leastDays) continue;
    const from = median(before);
    const to = median(week);
    const change = Math.abs(to - from);
    const real = change >= leastPoints || (change >= 1 && change >= from * leastShare);
    return { kind, direction: real ? (to < from ? 'lower' : 'higher') : 'same', from, to };
  }
  return null;
}
