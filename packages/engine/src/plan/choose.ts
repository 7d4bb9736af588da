// The best set of items for the minutes: an exact search over counts, quarter minutes and where she has to get to.
import type { Needs } from '../model/needs.ts';
import { quantumSeconds } from './duration.ts';
import type { Option, Station } from './option.ts';
import { bestWithin, fill, optionsOf, penalty, tiny, type Best } from './ways.ts';

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

/** Among equals the earlier option wins, so the order of `options` decides ties. */
export function choose<O extends Option>(options: readonly O[], needs: Needs, room: Room): Choice<O> {
  let best: Best<O> | null = null;
  for (const { stations, slots, bound } of tries(options, needs, room)) {
    if (best !== null && bound.score <= best.score + tiny) break;
    const found = staysIn(stations, bound)
      ? bound
      : bestOf(
          options.filter(({ station }) => stations.has(station)),
          needs,
          slots,
        );
    if (best === null || found.score > best.score + tiny) best = found;
  }
  if (best === null) return { options: [], seconds: 0, score: scoreOf([], needs) };
  const chosen = optionsOf(best.chosen);
  const used = new Set(chosen.map(({ station }) => station));
  const seconds = chosen.reduce((sum, one) => sum + one.seconds, 0) + movingSeconds(used, room);
  return { options: chosen, seconds, score: best.score };
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

interface Try<O> {
  readonly stations: ReadonlySet<Station>;
  /** Quarter minutes that are left of the moving about. */
  readonly slots: number;
  /** With every option open: what fewer of them reach is no better. */
  readonly bound: Best<O>;
}

/** The most promising first: a good one early leaves little to try. */
function tries<O extends Option>(options: readonly O[], needs: Needs, room: Room): Try<O>[] {
  const slotsFor = (stations: ReadonlySet<Station>): number =>
    Math.floor((room.seconds - movingSeconds(stations, room)) / quantumSeconds);
  const everywhere = fill(undominated(options, needs), needs, Math.max(0, slotsFor(new Set())));
  return stationSets(options)
    .map((stations) => ({ stations, slots: slotsFor(stations) }))
    .filter(({ slots }) => slots >= 0)
    .map((one) => ({ ...one, bound: bestWithin(everywhere, needs, one.slots) }))
    .sort((a, b) => b.bound.score - a.bound.score);
}

function bestOf<O extends Option>(open: readonly O[], needs: Needs, slots: number): Best<O> {
  return bestWithin(fill(undominated(open, needs), needs, slots), needs, slots);
}

function staysIn<O extends Option>(stations: ReadonlySet<Station>, { chosen }: Best<O>): boolean {
  return optionsOf(chosen).every(({ station }) => stations.has(station));
}

/** The largest sets first: among equals they are the likeliest. */
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
