// The best set of items for the minutes: an exact search over counts, quarter minutes and where she has to get to.
import { quantumSeconds } from './dose.ts';
import type { Role } from './model/move.ts';
import type { Needs } from './needs.ts';

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
  let best: Choice<O> | null = null;
  for (const stations of stationSets(options)) {
    const moving = movingSeconds(stations, room);
    const slots = Math.floor((room.seconds - moving) / quantumSeconds);
    if (slots < 0) continue;
    const open = options.filter(({ station }) => stations.has(station));
    const found = fill(undominated(open, needs), needs, Math.min(slots, mostSlots(open, needs)));
    const used = new Set(found.options.map(({ station }) => station));
    const seconds = found.options.reduce((sum, { seconds }) => sum + seconds, 0) + movingSeconds(used, room);
    if (best === null || found.score > best.score + 1e-9) best = { ...found, seconds };
  }
  return best ?? { options: [], seconds: 0, score: scoreOf([], needs) };
}

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

function stationSets(options: readonly Option[]): Set<Station>[] {
  const present = [...new Set(options.map(({ station }) => station))];
  return Array.from({ length: 2 ** present.length }, (_, mask) => new Set(present.filter((_, bit) => (mask >> bit) & 1)));
}

/** Leaves out an option where so many of its role are as short and worth as much that one of them is always free to take its place. */
function undominated<O extends Option>(options: readonly O[], { needs }: Needs): O[] {
  return options.filter((option, index) => {
    const max = needs.find(({ role }) => role === option.role)?.max ?? 0;
    const better = new Set<string>();
    options.forEach((other, at) => {
      const asGood = other.role === option.role && other.seconds <= option.seconds && other.worth >= option.worth && at !== index;
      if (asGood && (other.worth > option.worth || other.seconds < option.seconds || at < index)) better.add(other.group);
    });
    return max > 0 && better.size < max && !better.has(option.group);
  });
}

/** No more time than the longest items would fill. */
function mostSlots(options: readonly Option[], { items }: Needs): number {
  const longest = options
    .map(({ seconds }) => seconds)
    .sort((a, b) => b - a)
    .slice(0, items.max);
  return longest.reduce((sum, seconds) => sum + seconds, 0) / quantumSeconds;
}

/** A chain of choices: node 0 is "nothing chosen". */
interface Chain {
  readonly parent: number[];
  readonly option: number[];
}

const impossible = Number.NEGATIVE_INFINITY;

/** Multiple-choice knapsack over (count, time), one role after another so that each role's quota is counted apart. */
function fill<O extends Option>(options: readonly O[], needs: Needs, slots: number): { options: O[]; score: number } {
  const most = needs.items.max;
  const width = slots + 1;
  const chain: Chain = { parent: [-1], option: [-1] };
  let worth = new Float64Array((most + 1) * width).fill(impossible);
  let node = new Int32Array((most + 1) * width);
  worth[0] = 0;
  for (const { role, min, max } of needs.needs) {
    const layers = roleLayers(worth, node, max);
    for (const group of groupsOf(options, role)) addGroup(group, options, layers, { most, width, slots }, chain);
    ({ worth, node } = mergeLayers(layers, min));
  }
  let bestAt = 0;
  let bestScore = impossible;
  for (let at = 0; at < worth.length; at += 1) {
    const score = (worth[at] ?? impossible) - penalty * Math.max(0, needs.items.min - Math.floor(at / width));
    if (score > bestScore + 1e-9) [bestAt, bestScore] = [at, score];
  }
  return { options: unwind(node[bestAt] ?? 0, chain, options), score: bestScore };
}

interface Layer {
  readonly worth: Float64Array<ArrayBuffer>;
  readonly node: Int32Array<ArrayBuffer>;
}

/** Layer n: n options of this role are chosen. */
function roleLayers(worth: Float64Array<ArrayBuffer>, node: Int32Array<ArrayBuffer>, max: number): Layer[] {
  return Array.from({ length: max + 1 }, (_, count) => ({
    worth: count === 0 ? worth : new Float64Array(worth.length).fill(impossible),
    node: count === 0 ? node : new Int32Array(node.length),
  }));
}

function groupsOf(options: readonly Option[], role: Role): number[][] {
  const groups = new Map<string, number[]>();
  options.forEach((option, index) => {
    if (option.role === role) groups.set(option.group, [...(groups.get(option.group) ?? []), index]);
  });
  return [...groups.values()];
}

/** At most one member of the group joins each state: from the highest layer down, so that none joins twice. */
function addGroup(
  group: readonly number[],
  options: readonly Option[],
  layers: readonly Layer[],
  { most, width, slots }: { most: number; width: number; slots: number },
  chain: Chain,
): void {
  for (let layer = layers.length - 1; layer > 0; layer -= 1) {
    const from = layers[layer - 1];
    const to = layers[layer];
    if (from === undefined || to === undefined) continue;
    for (const index of group) {
      const option = options[index];
      if (option === undefined) continue;
      const time = option.seconds / quantumSeconds;
      for (let count = 0; count < most; count += 1) {
        for (let slot = 0; slot + time <= slots; slot += 1) {
          const before = from.worth[count * width + slot] ?? impossible;
          if (before === impossible) continue;
          const at = (count + 1) * width + slot + time;
          if (before + option.worth <= (to.worth[at] ?? impossible) + 1e-9) continue;
          to.worth[at] = before + option.worth;
          chain.parent.push(from.node[count * width + slot] ?? 0);
          chain.option.push(index);
          to.node[at] = chain.option.length - 1;
        }
      }
    }
  }
}

/** The best of all layers at each state, those below the role's minimum fined. */
function mergeLayers(layers: readonly Layer[], min: number): Layer {
  const size = layers[0]?.worth.length ?? 0;
  const worth = new Float64Array(size).fill(impossible);
  const node = new Int32Array(size);
  layers.forEach((layer, chosen) => {
    const fine = penalty * Math.max(0, min - chosen);
    for (let at = 0; at < size; at += 1) {
      const value = (layer.worth[at] ?? impossible) - fine;
      if (value <= (worth[at] ?? impossible) + 1e-9) continue;
      worth[at] = value;
      node[at] = layer.node[at] ?? 0;
    }
  });
  return { worth, node };
}

function unwind<O extends Option>(node: number, { parent, option }: Chain, options: readonly O[]): O[] {
  const chosen: O[] = [];
  for (let at = node; at > 0; at = parent[at] ?? 0) {
    const one = options[option[at] ?? -1];
    if (one !== undefined) chosen.push(one);
  }
  return chosen.reverse();
}
