// The level of her mornings and the next one, as sentences.
import type { Words } from '@sinew/catalog';
import type { Beliefs } from '@sinew/engine';

export function morningsInWords({ baseline, forecast }: Beliefs, { insights }: Words): string {
  const last = baseline.at(-1);
  if (last === undefined) return '';
  const level = insights.mornings.level(last.mean.toFixed(1), last.sd.toFixed(1));
  if (forecast === null) return level;
  const { date, mean, sd } = forecast;
  return `${level} ${insights.mornings.forecast(date, mean.toFixed(1), whole(mean - 1.645 * sd), whole(mean + 1.645 * sd))}`;
}

function whole(pain: number): number {
  return Math.max(0, Math.min(10, Math.round(pain)));
}
