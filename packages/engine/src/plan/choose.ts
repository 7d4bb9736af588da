// The best set of items for the minutes: an exact search over counts, quarter minutes and where she has to get to.
import { quantumSeconds } from './duration.ts';
import type { Role } from '../model/move.ts';
import type { Needs } from '../model/needs.ts';

/** Standing up, sitting, getting down to the floor and lying: each is gone to once. */
export type Station = 'standing' | 'seated' | 'floor' | 'lying';

export interface Option {
  readonly id: string;
  readonly role: Role;
  readonly station: Station;
  /** At most one of a group is chosen: two squats, or two ways to release the hips. */
  readonly group: string;
  /** A multiple of `quantumSeconds`. */
  readonly seconds: number;
  /** Points; what she gains by it today. */
  readonly worth: number;
}

export interface Room {
  readonly seconds: number;
  readonly changeSeconds: number;
  readonly floorSeconds: number;
}

export interface Choice<O extends Option> {
  readonly options: readonly O[];
  readonly seconds: number;
  /** Worth of the options, less `penalty` for every need and item that is missing. */
  readonly score: number;
}

/** Weighs more than any worth, so that a need is never traded for a nicer move. */
export const penalty = 100;

/** Among equals the earlier option wins, so the order of `options` decides ties. */
export function choose<O extends Option>(options: readonly O[], needs: Needs, room: Room): Choice<O> {
  const slotsFor = (stations: ReadonlySet<Station>): number =>
    Math.floor((room.seconds - movingSeconds(stations, room)) / quantumSeconds);
  const everywhere = fill(undominated(options, needs), needs, Math.max(0, slotsFor(new Set())));
  let best: Best<O> | null = null;
  for (const stations of stationSets(options)) {
    const slots = slotsFor(stations);
    // What could be reached with every option open is a bound on what fewer of them reach.
    if (slots < 0 || (best !== null && bestWithin(everywhere, needs, slots).score <= best.score + tiny)) continue;
    const open = options.filter(({ station }) => stations.has(station));
    const found = bestWithin(fill(undominated(open, needs), needs, slots), needs, slots);
    if (best === null || found.score > best.score + tiny) best = found;
  }
  if (best === null) return { options: [], seconds: 0, score: scoreOf([], needs) };
  const chosen = optionsOf(best.chosen);
  const used = new Set(chosen.map(({ station }) => station));
  const seconds = chosen.reduce((sum, one) => sum + one.seconds, 0) + movingSeconds(used, room);
  return { options: chosen, seconds, score: best.score };
}

/** Scores closer than this are equal. */
const tiny = 1e-9;

/** The objective, for a given set. */
export function scoreOf(chosen: readonly Option[], { needs, items }: Needs): number {
  const worth = chosen.reduce((sum, one) => sum + one.worth, 0);
  const missing = needs.reduce(
    (sum, { role, min }) => sum + Math.max(0, min - chosen.filter((one) => one.role === role).length),
    0,
  );
  return worth - penalty * (missing + Math.max(0, items.min - chosen.length));
}

/** Changing place between stations, and the way down to the floor and up again. */
export function movingSeconds(stations: ReadonlySet<Station>, { changeSeconds, floorSeconds }: Room): number {
  return Math.max(0, stations.size - 1) * changeSeconds + (stations.has('floor') ? floorSeconds : 0);
}

/** The largest sets first: they are the likeliest, and a good one early leaves little to try. */
function stationSets(options: readonly Option[]): Set<Station>[] {
  const present = [...new Set(options.map(({ station }) => station))];
  const sets = Array.from({ length: 2 ** present.length }, (_, mask) => new Set(present.filter((_, bit) => (mask >> bit) & 1)));
  return sets.sort((left, right) => right.size - left.size);
}

/** Leaves out an option where so many of its role are as short and worth as much that one of them is always free to take its place. */
function undominated<O extends Option>(options: readonly O[], { needs }: Needs): O[] {
  const ranked = options
    .map((option, index) => ({ option, index }))
    .sort((a, b) => b.option.worth - a.option.worth || a.option.seconds - b.option.seconds || a.index - b.index);
  const kept = needs.flatMap(({ role, max }) => {
    const mine = ranked.filter(({ option }) => option.role === role);
    return mine.filter(({ option }, rank) => {
      const better = new Set<string>();
      for (let at = 0; at < rank; at += 1) {
        const other = mine[at]?.option;
        if (other !== undefined && other.seconds <= option.seconds) better.add(other.group);
      }
      return better.size < max && !better.has(option.group);
    });
  });
  return kept.sort((a, b) => a.index - b.index).map(({ option }) => option);
}

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
type Ways<O> = readonly (readonly Way<O>[])[];

interface Best<O> {
  readonly score: number;
  readonly chosen: Link<O> | null;
}

/** Multiple-choice knapsack by Pareto fronts: each role on its own first, then role after role by count. */
function fill<O extends Option>(options: readonly O[], needs: Needs, slots: number): Ways<O> {
  const most = needs.items.max;
  let ways: Ways<O> = [[{ slots: 0, worth: 0, chosen: null }]];
  for (const { role, min, max } of needs.needs) {
    const own = waysOfRole(
      options.filter((option) => option.role === role),
      Math.min(max, most),
      slots,
    );
    const fined = own.map((list, count) =>
      list.map((way) => ({ ...way, worth: way.worth - penalty * Math.max(0, min - count) })),
    );
    ways = together(ways, fined, most, slots);
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
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups.values()];
}

function together<O>(left: Ways<O>, right: Ways<O>, most: number, slots: number): Ways<O> {
  const counts = Math.min(most, left.length + right.length - 2);
  return Array.from({ length: counts + 1 }, (_, count) => {
    const width = slots + 1;
    const worth = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const pair: (readonly [Way<O>, Way<O>] | undefined)[] = new Array(width);
    for (let taken = 0; taken <= count && taken < right.length; taken += 1) {
      for (const one of left[count - taken] ?? []) {
        for (const other of right[taken] ?? []) {
          const at = one.slots + other.slots;
          if (at > slots) break;
          const sum = one.worth + other.worth;
          if (sum <= (worth[at] ?? 0) + tiny) continue;
          worth[at] = sum;
          pair[at] = [one, other];
        }
      }
    }
    return risingOnly(worth, pair);
  });
}

/** Keeps what is worth more than everything shorter. */
function risingOnly<O>(worth: Float64Array, pair: readonly (readonly [Way<O>, Way<O>] | undefined)[]): Way<O>[] {
  const kept: Way<O>[] = [];
  let best = Number.NEGATIVE_INFINITY;
  pair.forEach((joined, slots) => {
    const value = worth[slots] ?? Number.NEGATIVE_INFINITY;
    if (joined === undefined || value <= best + tiny) return;
    best = value;
    kept.push({ slots, worth: value, chosen: linked(joined[0].chosen, joined[1].chosen) });
  });
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
function bestWithin<O>(ways: Ways<O>, { items }: Needs, slots: number): Best<O> {
  let best: Best<O> = { score: Number.NEGATIVE_INFINITY, chosen: null };
  ways.forEach((list, count) => {
    const way = list.findLast((one) => one.slots <= slots);
    const score = way === undefined ? Number.NEGATIVE_INFINITY : way.worth - penalty * Math.max(0, items.min - count);
    if (way !== undefined && score > best.score + tiny) best = { score, chosen: way.chosen };
  });
  return best;
}

function optionsOf<O>(chosen: Link<O> | null): O[] {
  const options: O[] = [];
  for (let link = chosen; link !== null; link = link.before) options.push(link.option);
  return options.reverse();
}
