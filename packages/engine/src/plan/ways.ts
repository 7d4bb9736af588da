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

/** Up to a role of the day's: what is open to it, its own ways to spend time, and those of all roles so far. */
export interface Step<O> {
  readonly open: readonly O[];
  readonly own: Ways<O>;
  readonly ways: Ways<O>;
}

/** Multiple-choice knapsack by Pareto fronts: each role on its own first, then role after role by count. `before`: the steps of more options and slots, filled again only from where one is gone. */
export function fill<O extends Option>(
  options: readonly O[],
  needs: Needs,
  slots: number,
  before: readonly Step<O>[],
): Step<O>[] {
  const most = needs.items.max;
  const pairs = noPairs<O>(slots);
  let ways = nothing as Ways<O>;
  let same = true;
  return needs.needs.map(({ role, min, max }, at) => {
    const open = options.filter((option) => option.role === role);
    const told = before[at]?.open.length === open.length ? before[at] : undefined;
    if (told !== undefined && same) {
      ways = told.ways;
      return told;
    }
    same = false;
    const own = told?.own ?? fined(waysOfRole(undominated(open, max), Math.min(max, most), slots), min);
    ways = together(ways, own, most, pairs);
    return { open, own, ways };
  });
}

const nothing: Ways<never> = [[{ slots: 0, worth: 0, chosen: null }]];

function fined<O>(ways: Ways<O>, min: number): Ways<O> {
  return ways.map((list, count) =>
    count >= min ? list : list.map((way) => ({ ...way, worth: way.worth - penalty.need * (min - count) })),
  );
}

/** Leaves out an option where so many of its role are as short and worth as much that one of them is always free to take its place. */
function undominated<O extends Option>(options: readonly O[], max: number): O[] {
  const ranked = options
    .map((option, index) => ({ option, index }))
    .sort((a, b) => b.option.worth - a.option.worth || a.option.seconds - b.option.seconds || a.index - b.index);
  const kept = ranked.filter(({ option }, rank) => {
    const better = new Set<string>();
    for (let at = 0; at < rank; at += 1) {
      const other = ranked[at]?.option;
      if (other !== undefined && other.seconds <= option.seconds) better.add(other.group);
    }
    return better.size < max && !better.has(option.group);
  });
  return kept.sort((a, b) => a.index - b.index).map(({ option }) => option);
}

/** At most one of a group joins each way: from the highest count down, so that none joins twice. */
function waysOfRole<O extends Option>(options: readonly O[], max: number, slots: number): Ways<O> {
  const ways = Array.from({ length: max + 1 }, (_, count): readonly Way<O>[] => nothing[count] ?? []);
  for (const group of groupsOf(options)) {
    for (let count = max; count > 0; count -= 1) {
      const from = ways[count - 1] ?? [];
      ways[count] = group.reduce((list, option) => front(list, longer(from, option, slots)), ways[count] ?? []);
    }
  }
  return ways;
}

function longer<O extends Option>(ways: readonly Way<O>[], option: O, slots: number): Way<O>[] {
  const more = option.seconds / quantumSeconds;
  const kept: Way<O>[] = [];
  for (const before of ways) {
    if (before.slots + more > slots) break;
    kept.push({ slots: before.slots + more, worth: before.worth + option.worth, chosen: { option, before: before.chosen } });
  }
  return kept;
}

/** Of two fronts, the ways that are worth more than everything shorter. */
function front<O>(left: readonly Way<O>[], right: readonly Way<O>[]): readonly Way<O>[] {
  if (left.length === 0) return right;
  const kept: Way<O>[] = [];
  let most = Number.NEGATIVE_INFINITY;
  let leftAt = 0;
  let rightAt = 0;
  for (;;) {
    const [one, other] = [left[leftAt], right[rightAt]];
    const next = other === undefined || (one !== undefined && isBefore(one, other)) ? one : other;
    if (next === undefined) return kept;
    if (next === one) leftAt += 1;
    else rightAt += 1;
    if (next.worth <= most + tiny) continue;
    most = next.worth;
    kept.push(next);
  }
}

function isBefore<O>(one: Way<O>, other: Way<O>): boolean {
  return one.slots === other.slots ? one.worth >= other.worth : one.slots < other.slots;
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

/** The best way that takes no more than `slots`, fined for every item that is missing. */
export function bestWithin<O>(steps: readonly Step<O>[], { items }: Needs, slots: number): Best<O> {
  const ways: Ways<O> = steps.at(-1)?.ways ?? nothing;
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
