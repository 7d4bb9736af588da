// From what is allowed to today's plan: the best set for the minutes, in order, and what stands beside it.
import type { Catalog } from '../model/catalog.ts';
import type { Needs } from '../model/needs.ts';
import type { PlanItem, Withheld } from '../model/plan.ts';
import type { Reason } from '../model/rule.ts';
import { reasonFor } from '../rules/reason.ts';
import { besideOf } from './beside.ts';
import { choose } from './choose.ts';
import { inOrder } from './in-order.ts';
import { itemOf } from './item.ts';
import { needsOf, timedRoles } from './needs.ts';
import type { PlanInput } from './plan-input.ts';
import { groupOf, priceAll, type Priced } from './price.ts';
import { trendOf, type Trend } from './progress.ts';
import { whyThisDay } from './why.ts';

export interface Chosen {
  readonly day: Reason | null;
  readonly items: readonly PlanItem[];
  readonly minutes: number;
  /** Allowed, but for another day. */
  readonly waiting: readonly Withheld[];
}

export function plan(input: PlanInput): Chosen {
  const { situation, catalog, minutes } = input;
  const trend = trendOf(situation, catalog);
  const priced = priceAll(input, trend);
  const timed = priced.filter(({ role }) => timedRoles.includes(role));
  const needs = needsOf(situation, minutes, new Set(timed.map(({ role }) => role)), catalog);
  const { changePositionSeconds, floorSeconds } = catalog.parameters;
  const room = { seconds: minutes * 60, changeSeconds: changePositionSeconds.value, floorSeconds: floorSeconds.value };
  const choice = choose(besideHerWord(timed, needs), needs, room);
  const chosen = [...inOrder(choice.options), ...besideOf(priced, input)];
  const items = chosen.map((one) => itemOf(one, needs, priced, input));
  return {
    day: whyThisDay(needs, input),
    items,
    minutes: choice.seconds / 60,
    waiting: [...waitingFor(timed, needs, catalog), ...droppedFor(items, trend, catalog)],
  };
}

/** Where she always wants one of a group today, nothing else of that group is put beside it. */
function besideHerWord(timed: readonly Priced[], { needs }: Needs): Priced[] {
  const wanted = timed.filter(({ candidate, role }) => candidate.wanted !== null && needs.some((one) => one.role === role));
  const taken = new Set(wanted.map(({ candidate }) => groupOf(candidate.move)));
  return timed.filter(({ candidate }) => candidate.wanted !== null || !taken.has(groupOf(candidate.move)));
}

function waitingFor(timed: readonly Priced[], { waits }: Needs, catalog: Catalog): Withheld[] {
  if (waits === undefined) return [];
  const { role, rule } = waits;
  return timed.filter((one) => one.role === role).map(({ id }) => ({ move: id, reasons: [reasonFor(rule, catalog)] }));
}

/** The move that cost most yesterday is said to be left out, where it is not made smaller (PR2). */
function droppedFor(items: readonly PlanItem[], { culprit }: Trend, catalog: Catalog): Withheld[] {
  if (culprit === null || items.some(({ move }) => move === culprit)) return [];
  return [{ move: culprit, reasons: [reasonFor('PR2', catalog)] }];
}
