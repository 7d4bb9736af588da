// From what is allowed to today's plan: the best set for the minutes, in order, and what stands beside it.
import type { Needs } from '../model/needs.ts';
import type { PlanItem, Withheld } from '../model/plan.ts';
import type { Reason } from '../model/rule.ts';
import { besideOf } from './beside.ts';
import { choose, movingSeconds, type Room } from './choose.ts';
import { groupOf } from './group.ts';
import { inOrder } from './in-order.ts';
import { itemOf } from './item.ts';
import { newLoadsOf } from './new-loads.ts';
import { needsOf, timedRoles } from './needs.ts';
import type { PlanInput } from './plan-input.ts';
import { priceAll, type Priced } from './price.ts';
import { trendOf } from './progress.ts';
import { asLater, droppedFor, laterLoads, waitingFor } from './waiting.ts';
import { whyThisDay } from './why.ts';

export interface Chosen {
  readonly day: Reason | null;
  readonly items: readonly PlanItem[];
  readonly minutes: number;
  /** For another day, allowed or not. */
  readonly waiting: readonly Withheld[];
}

export function plan(input: PlanInput): Chosen {
  const { situation, catalog, minutes } = input;
  const trend = trendOf(situation, catalog);
  const loads = newLoadsOf(situation, catalog);
  const priced = priceAll(input, trend, loads);
  const timed = priced.filter(({ role }) => timedRoles.includes(role));
  const needs = needsOf({ situation, minutes, offered: new Set(timed.map(({ role }) => role)), loads, catalog });
  const { changePositionSeconds, floorSeconds } = catalog.parameters;
  const room = { seconds: minutes * 60, changeSeconds: changePositionSeconds.value, floorSeconds: floorSeconds.value };
  const choice = choose(besideHerWord(timed, needs, room), needs, room);
  const chosen = [...inOrder(choice.options), ...besideOf(priced, input)];
  const later = laterLoads(timed, choice.options, needs);
  const open = priced.filter((one) => !later.includes(one));
  const items = chosen.map((one) => itemOf(one, needs, open, input));
  return {
    day: whyThisDay(needs, choice.seconds / 60, items, input),
    items,
    minutes: choice.seconds / 60,
    waiting: [
      ...waitingFor(timed, input.shortlist.withheld, needs, catalog),
      ...asLater(later, catalog),
      ...droppedFor(items, trend, catalog),
    ],
  };
}

/** Where she always wants one of a group today and has the time for it, nothing else of that group is put beside it. */
function besideHerWord(timed: readonly Priced[], { needs }: Needs, room: Room): Priced[] {
  const fits = ({ role, seconds, station }: Priced): boolean =>
    needs.some((one) => one.role === role) && seconds + movingSeconds(new Set([station]), room) <= room.seconds;
  const wanted = timed.filter((one) => one.candidate.wanted !== null && fits(one));
  const taken = new Set(wanted.map(({ candidate }) => groupOf(candidate.move)));
  return timed.filter(({ candidate }) => candidate.wanted !== null || !taken.has(groupOf(candidate.move)));
}
