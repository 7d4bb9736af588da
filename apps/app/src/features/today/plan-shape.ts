// The plan as Today lays it out: what is in the minutes, what stands beside, what changed, and whether it is a new plan.
import type { Plan, PlanItem, Reason } from '@sinew/engine';

/** Walks, rest and everyday tasks stand beside the plan's minutes. */
export function isBeside(item: PlanItem): boolean {
  return item.kind === 'walk' || item.kind === 'everyday' || item.kind === 'rest';
}

/** What the player coaches: what is in the minutes; where rest is all there is, the rest too. */
export function coachedItems({ disposition, items }: Plan): readonly PlanItem[] {
  const resting = disposition.allows === 'rest-and-breathe';
  return items.filter((item) => !isBeside(item) || (resting && item.kind === 'rest'));
}

/** The gentle part of a plan, at most three, for "relief now". */
export function reliefItems(plan: Plan): readonly PlanItem[] {
  const gentle = new Set(['relief', 'breathing', 'mobility', 'rest']);
  return plan.items.filter((item) => gentle.has(item.kind)).slice(0, 3);
}

/** A day that is short is done twice (SD1), and once is done. */
export function isOnceMore({ day }: Plan, finished: number): boolean {
  return day?.rule === 'SD1' && finished === 1;
}

interface Offer {
  readonly date: string;
  readonly items: readonly { readonly move: string; readonly variant?: string; readonly dose?: object }[];
}

/** The same for two plans that offer the same moves in the same doses on the same day. */
export function planKey({ date, items }: Offer): string {
  return JSON.stringify([date, items.map(({ move, variant, dose }) => [move, variant, sorted(dose ?? {})])]);
}

/** A dose that was read back from the log may name its fields in another order. */
function sorted(dose: object): readonly (readonly [string, unknown])[] {
  return Object.entries(dose).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Most telling first: what yesterday can do to today. */
export const yesterdayRules = ['PR7', 'PR2', 'PR5', 'PR1', 'MD3', 'PR3', 'PR6', 'PR4'] as const;
export type YesterdayRule = (typeof yesterdayRules)[number];

/** The rule that says best how yesterday changed today, or null. */
export function changedByYesterday(plan: Plan): YesterdayRule | null {
  const rules = new Set(
    allReasons(plan)
      .filter(isOfYesterday)
      .map(({ rule }) => rule),
  );
  return yesterdayRules.find((rule) => rules.has(rule)) ?? null;
}

/** What hurt today rests, and what comes back after sore days is half: yesterday did neither. */
function isOfYesterday({ rule, about }: Reason): boolean {
  return rule === 'PR1' ? about === 'less' : rule !== 'PR7' || about !== 'less';
}

function allReasons(plan: Plan): readonly Reason[] {
  return [...plan.presentation.because, ...[...plan.items, ...plan.withheld].flatMap((line) => line.reasons)];
}

interface WithheldLine {
  readonly move: string;
  readonly reasons: readonly { readonly rule: string; readonly because: string }[];
  readonly unlockedBy: string;
}

export interface WithheldGroup<Line extends WithheldLine> {
  readonly lines: readonly Line[];
  readonly because: readonly string[];
  readonly unlockedBy: string;
}

/** Moves that wait for the same reasons are told together, the longest list first. */
export function groupWithheld<Line extends WithheldLine>(withheld: readonly Line[]): readonly WithheldGroup<Line>[] {
  const groups = new Map<string, { lines: Line[]; because: string[]; unlockedBy: string }>();
  for (const line of withheld) {
    const because = [...new Set(line.reasons.map((reason) => reason.because))];
    const key = JSON.stringify([because, line.unlockedBy]);
    const group = groups.get(key) ?? { lines: [], because, unlockedBy: line.unlockedBy };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => other.lines.length - one.lines.length);
}
