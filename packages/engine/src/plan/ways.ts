// Every way to spend the time that is worth keeping, by how many options it takes: a multiple-choice knapsack by Pareto fronts.
import type { Needs } from '../model/needs.ts';
import { quantumSeconds } from './duration.ts';
import type { Option } from './option.ts';

/** Points off for a need and for an item that is missing: a need is never traded for a nicer move, nor for one move more. */
const penalty = { need: 100, item: 10 } as const;

/** Scores closer than this are equal. */
export const tiny = 1e-9;

/** A way to spend time: no other with as many options is both as short and worth as much. */
interface Way<O> {
  readonly slots: number;
  readonly worth: number;
  readonly chosen: Link<O> | null;
}

/** The options of a way, newest first. */
interface Link<O> {
  readonly option: O;
  readonly before: Link<O> | null;
}

/** By how many options are chosen. */
export type Ways<O> = readonly (readonly Way<O>[])[];

export interface Best<O> {
  readonly score: number;
  readonly chosen: Link<O> | null;
}

/** Multiple-choice knapsack by Pareto fronts: each role on its own first, then role after role by count. */
export function fill<O extends Option>(options: readonly O[], needs: Needs, slots: number): Ways<O> {
  const most = needs.items.max;
  const pairs = noPairs<O>(slots);
  let ways: Ways<O> = [[{ slots: 0, worth: 0, chosen: null }]];
  for (const { role, min, max } of needs.needs) {
    const own = waysOfRole(
      options.filter((option) => option.role === role),
      Math.min(max, most),
      slots,
    );
    const fined = own.map((list, count) =>
      count >= min ? list : list.map((way) => ({ ...way, worth: way.worth - penalty.need * (min - count) })),
    );
    ways = together(ways, fined, most, pairs);
  }
  return ways;
}

/** At most one of a group joins each way: from the highest count down, so that none joins twice. */
function waysOfRole<O extends Option>(options: readonly O[], max: number, slots: number): Ways<O> {
  const ways: Way<O>[][] = Array.from({ length: max + 1 }, (_, count) =>
    count === 0 ? [{ slots: 0, worth: 0, chosen: null }] : [],
  );
  for (const group of groupsOf(options)) {
    for (let count = max; count > 0; count -= 1) {
      const from = ways[count - 1] ?? [];
      const joined = from.flatMap((way) =>
        group.map((option) => ({
          slots: way.slots + option.seconds / quantumSeconds,
          worth: way.worth + option.worth,
          chosen: { option, before: way.chosen },
        })),
      );
      ways[count] = front([...(ways[count] ?? []), ...joined], slots);
    }
  }
  return ways;
}

function groupsOf<O extends Option>(options: readonly O[]): O[][] {
  const groups = new Map<string, O[]>();
  for (const option of options) {
    const group = groups.get(option.group);
    if (group === undefined) groups.set(option.group, [option]);
    else group.push(option);
  }
  return [...groups.values()];
}

function together<O>(left: Ways<O>, right: Ways<O>, most: number, best: Pairs<O>): Ways<O> {
  const counts = Math.min(most, left.length + right.length - 2);
  return Array.from({ length: counts + 1 }, (_, count) => {
    for (let taken = 0; taken <= count && taken < right.length; taken += 1) {
      pairUp(left[count - taken] ?? [], right[taken] ?? [], best);
    }
    return takenOut(best);
  });
}

/** By slots: the pair that is worth most. Filled and emptied for each count, so that it is made once. */
interface Pairs<O> {
  readonly worth: Float64Array;
  readonly left: Way<O>[];
  readonly right: Way<O>[];
  /** Slots beyond which there are none. */
  end: number;
}

function noPairs<O>(slots: number): Pairs<O> {
  return { worth: new Float64Array(slots + 1).fill(Number.NEGATIVE_INFINITY), left: [], right: [], end: 0 };
}

function pairUp<O>(left: readonly Way<O>[], right: readonly Way<O>[], best: Pairs<O>): void {
  for (const one of left) {
    for (const other of right) {
      const at = one.slots + other.slots;
      if (at >= best.worth.length) break;
      const sum = one.worth + other.worth;
      if (sum <= (best.worth[at] ?? 0) + tiny) continue;
      best.worth[at] = sum;
      best.left[at] = one;
      best.right[at] = other;
      best.end = Math.max(best.end, at + 1);
    }
  }
}

/** Those that are worth more than everything shorter. */
function takenOut<O>(pairs: Pairs<O>): Way<O>[] {
  const kept: Way<O>[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let slots = 0; slots < pairs.end; slots += 1) {
    const worth = pairs.worth[slots] ?? Number.NEGATIVE_INFINITY;
    if (worth <= most + tiny) continue;
    most = worth;
    kept.push({ slots, worth, chosen: linked(pairs.left[slots]?.chosen ?? null, pairs.right[slots]?.chosen ?? null) });
  }
  pairs.worth.fill(Number.NEGATIVE_INFINITY, 0, pairs.end);
  pairs.end = 0;
  return kept;
}

function linked<O>(before: Link<O> | null, more: Link<O> | null): Link<O> | null {
  return more === null ? before : { option: more.option, before: linked(before, more.before) };
}

/** Sorted by time, each worth more than all before it. */
function front<O>(ways: readonly Way<O>[], slots: number): Way<O>[] {
  const sorted = ways.filter((way) => way.slots <= slots).sort((a, b) => a.slots - b.slots || b.worth - a.worth);
  let best = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ worth }) => {
    if (worth <= best + tiny) return false;
    best = worth;
    return true;
  });
}

/** The best way that takes no more than `slots`, fined for every item that is missing. */
export function bestWithin<O>(ways: Ways<O>, { items }: Needs, slots: number): Best<O> {
  let best: Best<O> = { score: Number.NEGATIVE_INFINITY, chosen: null };
  ways.forEach((list, count) => {
    const way = list.findLast((one) => one.slots <= slots);
    if (way === undefined) return;
    const score = way.worth - penalty.item * Math.max(0, items.min - count);
    if (score > best.score + tiny) best = { score, chosen: way.chosen };
  });
  return best;
}

export function optionsOf<O>(chosen: Link<O> | null): O[] {
  const options: O[] = [];
  for (let link = chosen; link !== null; link = link.before) options.push(link.option);
  return options.reverse();
}
