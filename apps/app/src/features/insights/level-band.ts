// The level underneath her mornings over days: its line, the band of its doubt, and the mornings that made it.
import type { MorningBelief } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { ChartFrameLayout } from '../history/chart-layout.ts';

export interface LevelDay {
  readonly date: LocalDate;
  readonly level: number;
  /** Nine times out of ten between these; NRS 0–10. */
  readonly low: number;
  readonly high: number;
  /** What she said, or null. */
  readonly morning: number | null;
}

export function levelDays(
  baseline: readonly MorningBelief[],
  days: readonly { readonly date: LocalDate; readonly morning: number | null }[],
): readonly LevelDay[] {
  const mornings = new Map(days.map(({ date, morning }) => [date, morning]));
  return baseline.map(({ date, mean, sd }) => ({
    date,
    level: onScale(mean),
    low: onScale(mean - 1.645 * sd),
    high: onScale(mean + 1.645 * sd),
    morning: mornings.get(date) ?? null,
  }));
}

/** The births that lie within these days: her mornings are told up to yesterday, a birth may be told today. */
export function birthsIn(days: readonly LevelDay[], births: readonly LocalDate[]): readonly LocalDate[] {
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? [] : births.filter((date) => date >= first.date && date <= last.date);
}

function onScale(pain: number): number {
  return Math.max(0, Math.min(10, pain));
}

/** Paths of an svg, in a frame for the same days. */
export function bandIn(
  { xOf, yOf }: ChartFrameLayout,
  days: readonly LevelDay[],
): { readonly band: string; readonly level: string } {
  const x = ({ date }: LevelDay) => tenths(xOf(date));
  const band = area<LevelDay>(
    x,
    ({ low }) => tenths(yOf(low)),
    ({ high }) => tenths(yOf(high)),
  ).curve(curveMonotoneX);
  const level = line<LevelDay>(x, (day) => tenths(yOf(day.level))).curve(curveMonotoneX);
  return { band: band(days) ?? '', level: level(days) ?? '' };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
