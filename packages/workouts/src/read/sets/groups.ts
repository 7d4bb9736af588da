// Groups of sets, spread out set by set.
import type { LoadUnit, WorkoutSet } from '../shapes.ts';

export interface Reps {
  readonly min: number;
  readonly max: number;
}

/** Some sets alike; `count` null: the number of sets was not said. */
export interface Group {
  count: number | null;
  /** One entry: all sets; several: set by set. */
  reps: readonly Reps[];
  seconds: number | null;
  /** Metres. */
  distance: number | null;
  loads: readonly number[];
  unit: LoadUnit | null;
  ownLoad: boolean;
  rpe: number | null;
  kind: WorkoutSet['kind'];
  /** "5+": the last set is as many as possible. */
  plus: boolean;
  /** The line it was written in, counted. */
  line: number;
}

/** What the sets take over where the line itself does not say: rounds, a ladder, a work time. */
export interface Inherited {
  readonly rounds: number | null;
  readonly reps: readonly Reps[];
  readonly seconds: number | null;
  readonly kind: WorkoutSet['kind'] | null;
  readonly load: WorkoutSet['load'];
  readonly perSide: boolean;
  /** The rounds are minutes that its stations share. */
  readonly inTurn: boolean;
}

export const nothingInherited: Inherited = {
  rounds: null,
  reps: [],
  seconds: null,
  kind: null,
  load: null,
  perSide: false,
  inTurn: false,
};

/** More sets than anyone does of one exercise: a number was misread. */
const mostSets = 120;

export interface Scheme {
  readonly groups: readonly Group[];
  readonly rounds: number | null;
  readonly perSide: boolean;
  readonly kind: WorkoutSet['kind'];
  readonly loads: { readonly values: readonly number[]; readonly unit: LoadUnit } | null;
  readonly rpe: number | null;
}

export function expand(scheme: Scheme, inherited: Inherited, held: boolean): readonly WorkoutSet[] {
  const groups = withoutAnnouncement(scheme.groups.length > 0 ? scheme.groups : bareGroup(scheme, inherited));
  const sets = groups.flatMap((group) => setsOfGroup(group, scheme.rounds ?? inherited.rounds, inherited));
  return sets.slice(0, mostSets).map((set) => ({
    ...set,
    kind: inherited.kind !== null && set.kind === 'work' ? inherited.kind : set.kind,
    load: set.load ?? inherited.load,
    ...(held && set.seconds === null && asSeconds(set.reps)),
    perSide: scheme.perSide || inherited.perSide,
  }));
}

/** Nobody counts repetitions of a hold: so many are seconds. */
function asSeconds(reps: Reps | null): Partial<WorkoutSet> {
  return reps !== null && reps.min >= shortestHold ? { reps: null, seconds: reps.min } : {};
}

const shortestHold = 15;

/** "3 sets: 12 @ 100, 10 @ 120, 8 @ 140": how many there are, and then each. */
function withoutAnnouncement([first, ...rest]: readonly Group[]): readonly Group[] {
  if (first === undefined) return [];
  const isBare = first.reps.length === 0 && first.seconds === null && first.distance === null && first.kind === 'work';
  const count = rest.reduce((sum, group) => sum + (group.count ?? Math.max(1, group.reps.length)), 0);
  return isBare && first.count !== null && first.count === count ? rest : [first, ...rest];
}

/** A weight without sets is one set; nothing at all is none, unless a round or a ladder says so. */
function bareGroup({ loads, rpe, kind, rounds }: Scheme, inherited: Inherited): readonly Group[] {
  const said = inherited.rounds !== null || inherited.reps.length > 0 || inherited.seconds !== null || inherited.kind === 'amrap';
  if (loads === null && !said && rounds === null) return [];
  return [
    {
      count: null,
      reps: [],
      seconds: null,
      distance: null,
      loads: loads?.values ?? [],
      unit: loads?.unit ?? null,
      ownLoad: false,
      rpe,
      kind,
      plus: false,
      line: 0,
    },
  ];
}

function setsOfGroup(group: Group, rounds: number | null, inherited: Inherited): WorkoutSet[] {
  const unsaid =
    group.reps.length === 0 &&
    group.seconds === null &&
    group.distance === null &&
    group.kind !== 'amrap' &&
    group.kind !== 'failure';
  const reps =
    unsaid && group.count === null ? inherited.reps : unsaid && inherited.reps.length === 1 ? inherited.reps : group.reps;
  const seconds = unsaid && reps.length === 0 ? inherited.seconds : group.seconds;
  const ofEach = reps.length === 1 && group.loads.length > 2 ? group.loads.length : 1;
  const count = Math.trunc(group.count ?? (reps.length > 1 ? reps.length : Math.max(ofEach, rounds ?? 1)));
  const repeats = group.count === null && reps.length > 1 && group.reps.length > 1 ? (rounds ?? 1) : 1;
  const once = Array.from({ length: Math.min(Math.max(count, 0), mostSets) }, (_, index) => ({
    kind: group.plus && index === count - 1 ? ('amrap' as const) : group.kind,
    reps: reps.length === 0 ? null : plain(reps[Math.min(index, reps.length - 1)]),
    seconds,
    distance: group.distance,
    load: loadOf(group, index, count),
    rpe: group.rpe,
    perSide: false,
  }));
  return Array.from({ length: Math.min(repeats, mostSets) }, () => once).flat();
}

function plain(reps: Reps | undefined): Reps | null {
  return reps === undefined ? null : { min: reps.min, max: reps.max };
}

/** Set by set where there are as many weights as sets. Of two weights for one set (his and hers) the lighter. */
function loadOf({ loads, unit, count: said, reps }: Group, index: number, count: number): WorkoutSet['load'] {
  if (loads.length === 0 || unit === null) return null;
  // "60/70/80 kg, 12 each": three weights are three sets.
  const setBySet = loads.length === count && (said !== null || reps.length > 1 || loads.length > 2);
  const value = loads.length === 2 && !setBySet ? Math.min(...loads) : loads[Math.min(index, loads.length - 1)];
  return value === undefined || value === 0 ? null : { value, unit };
}
