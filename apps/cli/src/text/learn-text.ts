// What her log says, as text for a person: moves, what shows the next morning, and her mornings.
import { sayMornings, toldFirst, type BeliefsDocument, type FairTestDocument, type InsightWords } from '@sinew/catalog';
import type { LocalDate } from '@sinew/kernel';

export interface Learnt extends BeliefsDocument {
  readonly fairTests: readonly FairTestDocument[];
}

export function learnText(learnt: Learnt, words: InsightWords, today: LocalDate): string {
  const { findings, fairTest } = words;
  const { days, moves, exposures, pairs, fairTests } = learnt;
  if (days === 0) return `${findings.nothing}\n`;
  const told = toldFirst(moves, ({ relief }) => relief.mean);
  const shown = toldFirst(exposures, () => 0);
  return `${[
    findings.days(days),
    ...section(
      findings.moves.title,
      told.map(({ name, say }) => `${name}: ${say}`),
    ),
    ...section(findings.exposures.title, [...shown.map(({ name, say }) => `${name}: ${say}`), ...pairs.map(({ say }) => say)]),
    ...section(findings.mornings.title, sayMornings(learnt, words, today)),
    ...section(
      fairTest.title,
      fairTests.map(({ title, say, answer }) => [title, say, answer].filter((part) => part !== null).join(' ')),
    ),
    ...(moves.length + exposures.length === 0 ? [] : [findings.caution]),
  ].join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}
