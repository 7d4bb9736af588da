// The chart as sentences: for who cannot see it, and for who would rather read.
import type { Words } from '@sinew/catalog';
import { type DayStyle, dayInWords, shortStyle } from '../date-words.ts';
import { painKinds, type PainDay, type PainKind, type PainSummary } from './pain-series.ts';

export function summaryInWords(summary: PainSummary | null, words: Words): string {
  const { chart } = words.screens.history;
  if (summary === null) return chart.none;
  const style = shortStyle(summary.from, summary.to);
  const span = chart.summary.span(dayInWords(summary.from, style, words), dayInWords(summary.to, style, words), summary.count);
  const series = summary.series.map((one) => chart.summary.series(chart.series[one.kind], one.middle, one.low, one.high));
  return [span, ...series, ...trendInWords(summary, words)].join(' ');
}

/** What one day says: "Mon 3 Nov. This morning: 3. Worst in 24 hours: 5." */
export function dayReading(day: PainDay, kinds: readonly PainKind[], style: DayStyle, words: Words): string {
  const { chart } = words.screens.history;
  const scores = kinds.flatMap((kind) => {
    const score = day[kind];
    return score === undefined ? [] : [chart.value(chart.series[kind], score)];
  });
  return `${dayInWords(day.date, style, words)}: ${scores.length === 0 ? chart.noneThatDay : scores.join(', ')}`;
}

/** One row a day, newest first, empty where a score was not given. */
export function tableOf(days: readonly PainDay[], words: Words) {
  const { chart } = words.screens.history;
  const rows = [...days]
    .reverse()
    .map((day) => [dayInWords(day.date, 'long', words), ...painKinds.map((kind) => String(day[kind] ?? '–'))]);
  return { head: [chart.date, ...painKinds.map((kind) => chart.series[kind])], rows };
}

function trendInWords({ trend }: PainSummary, words: Words): readonly string[] {
  if (trend === null) return [];
  const { trends, summary } = words.screens.history.chart;
  if (trend.direction === 'same') return [summary.same];
  return [summary[trend.direction](trends[trend.kind], trend.from, trend.to)];
}
