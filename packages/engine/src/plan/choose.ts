// The best set of items for the minutes: an exact search over counts, quarter minutes, where she has to get to and what clashes.
import type { Needs } from '../model/needs.ts';
import { quantumSeconds } from './duration.ts';
import type { Option, Station } from './option.ts';
import { bestWithin, fill, optionsOf, tiny, type Best, type Step } from './ways.ts';

export interface Room {
  readonly seconds: number;
  readonly changeSeconds: number;
  readonly floorSeconds: number;
}

export interface Choice<O extends Option> {
  readonly options: readonly O[];
  readonly seconds: number;
  /** Worth of the options, less the penalty for every need and item that is missing. */
  readonly score: number;
}

/** Best first: a try is as good as everything that it leaves open could be, so the first that breaks nothing is the best there is. */
export function choose<O extends Option>(options: readonly O[], needs: Needs, room: Room): Choice<O> {
  const search = { options, needs, room };
  const tries = new Set([closing([], { closed: new Set(), paid: new Set(), steps: [] }, search)]);
  for (;;) {
    const one = bestOf(tries);
    const chosen = optionsOf(one.best.chosen);
    const narrower = narrowed(one, chosen, search);
    if (narrower === null) return { options: chosen, seconds: secondsOf(chosen, room), score: one.best.score };
    tries.delete(one);
    for (const part of narrower) tries.add(part);
  }
}

/** Changing place between stations, and the way down to the floor and up again. */
export function movingSeconds(stations: ReadonlySet<Station>, { changeSeconds, floorSeconds }: Room): number {
  return Math.max(0, stations.size - 1) * changeSeconds + (stations.has('floor') ? floorSeconds : 0);
}

function secondsOf(chosen: readonly Option[], room: Room): number {
  return chosen.reduce((sum, { seconds }) => sum + seconds, 0) + movingSeconds(stationsOf(chosen), room);
}

function stationsOf(chosen: readonly Option[]): Set<Station> {
  return new Set(chosen.map(({ station }) => station));
}

interface Search<O> {
  readonly options: readonly O[];
  readonly needs: Needs;
  readonly room: Room;
}

/** A part of all the sets there are. */
interface Part<O> {
  /** Kinds of options that are left out (see `kindsOf`). */
  readonly closed: ReadonlySet<string>;
  /** Stations that are paid for, used or not. */
  readonly paid: ReadonlySet<Station>;
  readonly steps: readonly Step<O>[];
}

/** A part, and the best of it as far as roles, counts and time can tell. */
interface Try<O> extends Part<O> {
  readonly best: Best<O>;
}

function bestOf<O>(tries: ReadonlySet<Try<O>>): Try<O> {
  return [...tries].reduce((best, one) => (one.best.score > best.best.score + tiny ? one : best));
}

/** The parts of a try in which its best does not break what it breaks here; null: it breaks nothing. */
function narrowed<O extends Option>(one: Try<O>, chosen: readonly O[], search: Search<O>): Try<O>[] | null {
  const clash = clashOf(chosen, search);
  if (clash !== null) return clash.map((kinds) => closing(kinds, one, search));
  if (secondsOf(chosen, search.room) <= search.room.seconds) return null;
  const station = [...stationsOf(chosen)].find((used) => !one.paid.has(used));
  if (station === undefined) return null;
  return [paying(new Set([...one.paid, station]), one, search), closing([station], one, search)];
}

function closing<O extends Option>(kinds: readonly string[], from: Part<O>, search: Search<O>): Try<O> {
  const closed = new Set([...from.closed, ...kinds]);
  const open = search.options.filter((option) => !kindsOf(option).some((kind) => closed.has(kind)));
  const steps = fill(open, search.needs, slotsAfter(from.paid, search), from.steps);
  return paying(from.paid, { closed, steps }, search);
}

function paying<O>(paid: ReadonlySet<Station>, { closed, steps }: Pick<Part<O>, 'closed' | 'steps'>, search: Search<O>): Try<O> {
  return { closed, paid, steps, best: bestWithin(steps, search.needs, slotsAfter(paid, search)) };
}

/** Quarter minutes that are left of the moving about. */
function slotsAfter<O>(paid: ReadonlySet<Station>, { room }: Search<O>): number {
  return Math.floor((room.seconds - movingSeconds(paid, room)) / quantumSeconds);
}

/** What the front of a role does not see: two of a group in different roles, and too much of what is limited. Any way out leaves one of these alone. */
function clashOf(chosen: readonly Option[], { needs: { needs, limits } }: Search<Option>): string[][] | null {
  for (const [at, { group, role }] of chosen.entries()) {
    if (!chosen.slice(at + 1).some((one) => one.group === group)) continue;
    const others = needs.filter((need) => need.role !== role);
    return [[`${role} ${group}`], others.map((other) => `${other.role} ${group}`)];
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
