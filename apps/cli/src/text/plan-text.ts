// The plan as text for a person: what to do, how much, why; what waits and what would open it.
import {
  amountInWords,
  englishCommandLine as commandLine,
  type ItemDocument,
  type PlanDocument,
  type ReasonDocument,
  type Words,
} from '@sinew/catalog';
import { screenText } from './screen-text.ts';

export function planText(plan: PlanDocument, words: Words): string {
  const day = plan.day === null ? [] : [reasonText(plan.day)];
  const heading = plan.items.length === 0 ? [] : [commandLine.planFor(words.units.date(plan.date), plan.minutes), ...day];
  const items = plan.items.map((item, index) => itemText(item, index + 1, words));
  const waiting = waitingText(plan);
  const waits = waiting.length === 0 ? [] : [commandLine.waits, ...waiting];
  return `${[screenText(plan.disposition, words), ...heading, ...items, ...waits].join('\n')}\n`;
}

/** Moves that wait for the same thing stand in one line. */
function waitingText({ withheld }: PlanDocument): string[] {
  const waits = new Map<string, string[]>();
  for (const { name, unlockedBy } of withheld) waits.set(unlockedBy, [...(waits.get(unlockedBy) ?? []), name]);
  return [...waits].map(([unlockedBy, moves]) => `  ${commandLine.waiting(unlockedBy, moves)}`);
}

function itemText(item: ItemDocument, number: number, words: Words): string {
  const form = item.variantName === '' ? '' : ` (${item.variantName})`;
  const cues = item.cues.map((cue) => `     · ${cue}`);
  const [why] = item.reasons;
  const reason = why === undefined ? [] : [`     ${commandLine.why(reasonText(why))}`];
  return [`${number}. ${item.name}${form}: ${amountInWords(item, words.screens.today.dose)}`, ...cues, ...reason].join('\n');
}

function reasonText({ because, rule }: ReasonDocument): string {
  return `${because} [${rule}]`;
}
