// Where everything of the pain chart goes, in CSS pixels; drawing it is the component's.
import { addDays, daysBetween, type LocalDate } from '@sinew/kernel';
import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { pointsOf, sevenDayMedian, withoutGaps, type PainDay, type PainKind, type PainPoint } from './pain-series.ts';

export interface ChartRequest {
  /** All of them: the first medians look back beyond `from`. */
  readonly days: readonly PainDay[];
  readonly kinds: readonly PainKind[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** CSS pixels. */
  readonly width: number;
  /** The page's text size in CSS pixels: large text gets the room it needs. */
  readonly em: number;
}

export interface ChartMark {
  readonly date: LocalDate;
  readonly x: number;
  readonly y: number;
}

export interface ChartSeries {
  readonly kind: PainKind;
  /** One path of an svg for each unbroken piece of the seven-day median. */
  readonly lines: readonly string[];
  readonly marks: readonly ChartMark[];
}

export interface ChartTick {
  readonly date: LocalDate;
  readonly style: 'axis' | 'month' | 'month-year';
  readonly at: number;
  /** Which end of the label stands at the tick: none sticks out of the drawing. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** The room that its label takes at most, in CSS pixels. */
  readonly label: { readonly from: number; readonly to: number };
}

/** Where pain (0–10) stands over days, before anything is drawn. */
export interface ChartFrameLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly scores: readonly { readonly score: number; readonly at: number }[];
  readonly ticks: readonly ChartTick[];
  readonly xOf: (date: LocalDate) => number;
  readonly yOf: (score: number) => number;
  /** Half the edge of a mark, in CSS pixels; 0: too many days for marks, the lines speak. */
  readonly markSize: number;
}

export interface ChartLayout extends ChartFrameLayout {
  readonly series: readonly ChartSeries[];
}

export function layoutChart({ days, kinds, from, to, width, em }: ChartRequest): ChartLayout {
  const frame = layoutFrame({ from, to, width, em });
  const { xOf, yOf } = frame;
  const path = line<PainPoint>(
    (point) => round(xOf(point.date)),
    (point) => round(yOf(point.score)),
  ).curve(curveMonotoneX);
  const isShown = (point: PainPoint) => point.date >= from && point.date <= to;
  const every = daysBetween(from, to) >= dayNamesUpTo ? 7 : 1;
  return {
    ...frame,
    series: kinds.map((kind) => {
      const points = pointsOf(days, kind);
      return {
        kind,
        lines: withoutGaps(thinned(sevenDayMedian(points).filter(isShown), every))
          .filter((piece) => piece.length > 1)
          .map((piece) => path(piece) ?? ''),
        marks: points.filter(isShown).map((point) => ({ date: point.date, x: xOf(point.date), y: yOf(point.score) })),
      };
    }),
  };
}

export function layoutFrame({ from, to, width, em }: Pick<ChartRequest, 'from' | 'to' | 'width' | 'em'>): ChartFrameLayout {
  const height = Math.round(Math.min(Math.max(width * 0.55, 11 * em), 18 * em));
  const plot = { left: 2.2 * em, right: width - 0.9 * em, top: 0.9 * em, bottom: height - 2.1 * em };
  const xOf = dayScale(from, to, plot.left, plot.right);
  const yOf = scaleLinear([0, 10], [plot.bottom, plot.top]);
  const span = daysBetween(from, to) + 1;
  return {
    width,
    height,
    plot,
    scores: [0, 2, 4, 6, 8, 10].map((score) => ({ score, at: yOf(score) })),
    ticks: apart(ticksOf(from, to, (plot.right - plot.left) / em).map((tick) => placed(tick, xOf(tick.date), width, em))),
    xOf,
    yOf,
    markSize: span > dayNamesUpTo ? 0 : Math.min(5, Math.max(1.5, (plot.right - plot.left) / span / 3)),
  };
}

/** On a long span one point a week is enough of a line, the newest first of all. */
function thinned(points: readonly PainPoint[], days: number): readonly PainPoint[] {
  const kept: PainPoint[] = [];
  for (const point of [...points].reverse()) {
    const after = kept.at(-1);
    if (after === undefined || daysBetween(point.date, after.date) >= days) kept.push(point);
  }
  return kept.reverse();
}

/** Half of a label is less than this wide, in letters' heights. */
const halfEms = { axis: 1.7, month: 1.7, 'month-year': 2.2 } as const;

function placed(tick: Pick<ChartTick, 'date' | 'style'>, at: number, width: number, em: number): ChartTick {
  const half = halfEms[tick.style] * em;
  const anchor = at + half > width ? 'end' : at - half < 0 ? 'start' : 'middle';
  return { ...tick, at, anchor, label: labelOf(at, half, anchor) };
}

function labelOf(at: number, half: number, anchor: ChartTick['anchor']): ChartTick['label'] {
  const from = anchor === 'end' ? at - 2 * half : anchor === 'start' ? at : at - half;
  return { from, to: from + 2 * half };
}

/** At the ends of the drawing a label moves inwards; the one that it would stand on gives way, never the last. */
function apart(ticks: readonly ChartTick[]): readonly ChartTick[] {
  const kept: ChartTick[] = [];
  for (const tick of [...ticks].reverse()) {
    const after = kept.at(-1);
    if (after === undefined || tick.label.to <= after.label.from) kept.push(tick);
  }
  return kept.reverse();
}

/** The day nearest to a place on the chart. */
export function dayAt(x: number, request: Pick<ChartRequest, 'from' | 'to'>, layout: ChartLayout): LocalDate {
  const span = daysBetween(request.from, request.to);
  const share = (x - layout.plot.left) / (layout.plot.right - layout.plot.left);
  return addDays(request.from, Math.round(Math.min(1, Math.max(0, share)) * span));
}

/** Where a day stands; a single day stands in the middle. */
export function dayScale(from: LocalDate, to: LocalDate, left: number, right: number): (date: LocalDate) => number {
  const span = daysBetween(from, to);
  const scale = span === 0 ? scaleLinear([-1, 1], [left, right]) : scaleLinear([0, span], [left, right]);
  return (date) => scale(daysBetween(from, date));
}

const daySteps = [1, 2, 3, 7, 14, 28, 56] as const;
const monthSteps = [1, 2, 3, 6, 12, 24] as const;

/** A label and the air around it, in letters' heights. */
const labelEms = { axis: 4, month: 3.6, 'month-year': 5.6 } as const;
/** Up to here days are named, and up to here months need no year. */
const dayNamesUpTo = 100;
const monthNamesUpTo = 300;

/** As many dates as there is room for, in even steps; first days of months on a long span. */
function ticksOf(from: LocalDate, to: LocalDate, ems: number): readonly Pick<ChartTick, 'date' | 'style'>[] {
  const span = daysBetween(from, to);
  const style = span <= dayNamesUpTo ? 'axis' : span <= monthNamesUpTo ? 'month' : 'month-year';
  if (style === 'axis') {
    // Where not even the widest step leaves room, the last day stands alone.
    const step = daySteps.find((days) => (days / span) * ems >= labelEms.axis) ?? span + 1;
    const count = Math.floor(span / step);
    return Array.from({ length: count + 1 }, (_, index) => ({ date: addDays(to, (index - count) * step), style }));
  }
  const most = Math.max(1, Math.floor(ems / labelEms[style]));
  const firsts = monthsBetween(from, to);
  const months = monthSteps.find((every) => firsts.length / every <= most) ?? 24;
  return firsts.filter((_, index) => index % months === 0).map((date) => ({ date, style }));
}

function monthsBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const months: LocalDate[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  while (true) {
    const first = `${year}-${String(month).padStart(2, '0')}-01` as LocalDate;
    if (first > to) return months;
    if (first >= from) months.push(first);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
