// The best set of items for the minutes: an exact search over counts, quarter minutes, where she has to get to and what clashes.
import type { Needs } from '../model/needs.ts';
import { quantumSeconds } from './duration.ts';
import type { Option, Station } from './option.ts';
import { bestWithin, fill, optionsOf, penalty, tiny, type Best, type Ways } from './ways.ts';

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

/** Best first: a try is as good as everything that it leaves open could be, so the first that breaks nothing is the best there is. */
export function choose<O extends Option>(options: readonly O[], needs: Needs, room: Room): Choice<O> {
  const search = { options, needs, room };
  const tries = [closing(new Set(), new Set(), search)];
  for (;;) {
    const one = takeBest(tries);
    const chosen = optionsOf(one.best.chosen);
    const seconds = chosen.reduce((sum, { seconds }) => sum + seconds, 0) + movingSeconds(stationsOf(chosen), room);
    const clash = clashOf(chosen, search);
    if (clash !== null) tries.push(...clash.map((kinds) => closing(new Set([...one.closed, ...kinds]), one.visited, search)));
    else if (seconds > room.seconds && chosen.length > 0) tries.push(...withAndWithout(unvisited(chosen, one), one, search));
    else return { options: chosen, seconds: chosen.length === 0 ? 0 : seconds, score: one.best.score };
  }
}

/** The objective, for a given set. */
export function scoreOf(chosen: readonly Option[], { needs, items }: Needs): number {
  const worth = chosen.reduce((sum, one) => sum + one.worth, 0);
  const missing = needs.reduce(
    (sum, { role, min }) => sum + Math.max(0, min - chosen.filter((one) => one.role === role).length),
    0,
  );
  return worth - penalty.need * missing - penalty.item * Math.max(0, items.min - chosen.length);
}

/** Changing place between stations, and the way down to the floor and up again. */
export function movingSeconds(stations: ReadonlySet<Station>, { changeSeconds, floorSeconds }: Room): number {
  return Math.max(0, stations.size - 1) * changeSeconds + (stations.has('floor') ? floorSeconds : 0);
}

interface Search<O> {
  readonly options: readonly O[];
  readonly needs: Needs;
  readonly room: Room;
}

interface Try<O> {
  /** Kinds of options that are left out (see `kindsOf`). */
  readonly closed: ReadonlySet<string>;
  /** Stations whose moving about is paid for, used or not. */
  readonly visited: ReadonlySet<Station>;
  readonly ways: Ways<O>;
  readonly best: Best<O>;
}

function closing<O extends Option>(closed: ReadonlySet<string>, visited: ReadonlySet<Station>, search: Search<O>): Try<O> {
  const open = search.options.filter((option) => !kindsOf(option).some((kind) => closed.has(kind)));
  const ways = fill(undominated(open, search.needs), search.needs, slotsWithout(visited, search));
  return paying(visited, { closed, ways }, search);
}

function paying<O>(visited: ReadonlySet<Station>, { closed, ways }: Pick<Try<O>, 'closed' | 'ways'>, search: Search<O>): Try<O> {
  return { closed, visited, ways, best: bestWithin(ways, search.needs, slotsWithout(visited, search)) };
}

function withAndWithout<O extends Option>(station: Station, one: Try<O>, search: Search<O>): Try<O>[] {
  const visited = new Set([...one.visited, station]);
  return [paying(visited, one, search), closing(new Set([...one.closed, station]), one.visited, search)];
}

/** Quarter minutes that are left of the moving about. */
function slotsWithout<O>(visited: ReadonlySet<Station>, { room }: Search<O>): number {
  return Math.floor((room.seconds - movingSeconds(visited, room)) / quantumSeconds);
}

function stationsOf(chosen: readonly Option[]): Set<Station> {
  return new Set(chosen.map(({ station }) => station));
}

function unvisited<O extends Option>(chosen: readonly O[], { visited }: Try<O>): Station {
  return [...stationsOf(chosen)].find((station) => !visited.has(station)) as Station;
}

function takeBest<O>(tries: Try<O>[]): Try<O> {
  const best = tries.reduce((found, one, at) => (one.best.score > (tries[found]?.best.score ?? 0) + tiny ? at : found), 0);
  return tries.splice(best, 1)[0] as Try<O>;
}

/** What the front of a role does not see: two of a group in different roles, and too much of what is limited. Any way out leaves one of these alone. */
function clashOf(chosen: readonly Option[], { options: all, needs: { limits } }: Search<Option>): string[][] | null {
  for (const [at, { group, role }] of chosen.entries()) {
    if (!chosen.slice(at + 1).some((one) => one.group === group)) continue;
    const others = new Set(all.filter((one) => one.group === group && one.role !== role).map((one) => one.role));
    return [[`${role} ${group}`], [...others].map((other) => `${other} ${group}`)];
  }
  for (const { of, most } of limits) {
    const those = chosen.filter(({ limited }) => limited.includes(of)).slice(0, most + 1);
    if (those.length > most) return most === 0 ? [[of]] : those.map(({ group }) => [`${of} ${group}`]);
  }
  return null;
}

/** What can be left out together: a station, all of a limit, and of a group those of a role or of a limit. */
function kindsOf({ station, role, group, limited }: Option): string[] {
  return [station, ...limited, ...[role, ...limited].map((kind) => `${kind} ${group}`)];
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
