// What her log says, as text for a person: moves, what shows the next morning, and her mornings.
import type { BeliefsDocument, FairTestDocument, Words } from '@sinew/catalog';

export interface Learnt extends BeliefsDocument {
  readonly fairTests: readonly FairTestDocument[];
}

export function learnText(told: Learnt, { insights, fairTest }: Words): string {
  const { days, moves, exposures, pairs, fairTests } = told;
  if (days === 0) return `${insights.nothing}\n`;
  const told1 = [...moves].sort((a, b) => rank(a.verdict) - rank(b.verdict) || b.relief.mean - a.relief.mean);
  const shown = [...exposures].sort((a, b) => rank(a.verdict) - rank(b.verdict));
  return `${[
    insights.days(days),
    ...section(
      insights.moves.title,
      told1.map(({ name, say }) => `${name}: ${say}`),
    ),
    ...section(insights.exposures.title, [...shown.map(({ name, say }) => `${name}: ${say}`), ...pairs.map(({ say }) => say)]),
    ...section(insights.mornings.title, morningsText(told, insights)),
    ...section(
      fairTest.title,
      fairTests.map(({ title, say, answer }) => [title, say, answer].filter((part) => part !== null).join(' ')),
    ),
    ...(moves.length + exposures.length === 0 ? [] : [insights.caution]),
  ].join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** What is told comes first, what is too early to say last. */
function rank(verdict: string): number {
  return ['helps', 'raises', 'worse', 'lowers', 'does-little', 'no-difference', 'too-early'].indexOf(verdict);
}

function morningsText({ baseline, forecast }: BeliefsDocument, { mornings }: Words['insights']): string[] {
  const last = baseline.at(-1);
  if (last === undefined || forecast === null) return [];
  const whole = (pain: number): number => Math.max(0, Math.min(10, Math.round(pain)));
  const [low, high] = [whole(forecast.mean - 1.645 * forecast.sd), whole(forecast.mean + 1.645 * forecast.sd)];
  return [
    mornings.level(last.mean.toFixed(1), last.sd.toFixed(1)),
    mornings.forecast(forecast.date, forecast.mean.toFixed(1), low, high),
  ];
}
