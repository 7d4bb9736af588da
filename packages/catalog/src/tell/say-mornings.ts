// The level of her mornings and the next one, as sentences: none where no morning is known.
import type { Beliefs } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import type { InsightWords } from '../languages/en/insights.ts';

export function sayMornings(
  { baseline, forecast }: Pick<Beliefs, 'baseline' | 'forecast'>,
  { findings }: Pick<InsightWords, 'findings'>,
  today: LocalDate,
): readonly string[] {
  const { mornings } = findings;
  const last = baseline.at(-1);
  if (last === undefined) return [];
  const level = mornings.level(last.mean.toFixed(1), last.sd.toFixed(1));
  if (forecast === null) return [level];
  const { date, mean, sd } = forecast;
  return [
    level,
    mornings.forecast(date === today ? null : date, mean.toFixed(1), whole(mean - 1.645 * sd), whole(mean + 1.645 * sd)),
  ];
}

function whole(pain: number): number {
  return Math.max(0, Math.min(10, Math.round(pain)));
}
