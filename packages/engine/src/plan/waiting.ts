// What is allowed today and waits all the same: for a day of its own, for a week of its own, or until it has stopped costing her.
import type { Catalog } from '../model/catalog.ts';
import type { Needs } from '../model/needs.ts';
import type { PlanItem, Withheld } from '../model/plan.ts';
import { reasonFor } from '../rules/reason.ts';
import { groupOf } from './group.ts';
import type { Priced } from './price.ts';
import type { Trend } from './progress.ts';

/** A role for which today is not the day: what is allowed of it, and what is held back for a reason of its own. */
export function waitingFor(
  timed: readonly Priced[],
  withheld: readonly Withheld[],
  { waits }: Needs,
  catalog: Catalog,
): Withheld[] {
  if (waits === undefined) return [];
  const { role, rule } = waits;
  const allowed = timed.filter((one) => one.role === role).map(({ id }) => id);
  const held = withheld.map(({ move }) => move).filter((id) => catalog.moves.find((one) => one.id === id)?.role === role);
  return [...allowed, ...held].map((move) => ({ move, reasons: [reasonFor(rule, catalog)] }));
}

/** Loads that are new to her and wait for a week of their own (GA-9). */
export function laterLoads(timed: readonly Priced[], chosen: readonly Priced[], { limits }: Needs): Priced[] {
  const most = limits.find(({ of }) => of === 'new-load')?.most;
  const isNew = ({ limited }: Priced): boolean => limited.includes('new-load');
  const begins = chosen.filter(isNew);
  if (most === undefined || begins.length < most) return [];
  const begun = new Set(begins.map(({ candidate }) => groupOf(candidate.move)));
  return timed.filter((one) => isNew(one) && !begun.has(groupOf(one.candidate.move)));
}

export function asLater(loads: readonly Priced[], catalog: Catalog): Withheld[] {
  return loads.map(({ id }) => ({ move: id, reasons: [reasonFor('GA-9', catalog, { about: 'new-load' })] }));
}

/** The move that cost most yesterday is said to be left out, where it is not made smaller (PR2). */
export function droppedFor(items: readonly PlanItem[], { culprit }: Trend, catalog: Catalog): Withheld[] {
  if (culprit === null || items.some(({ move }) => move === culprit)) return [];
  return [{ move: culprit, reasons: [reasonFor('PR2', catalog)] }];
}
