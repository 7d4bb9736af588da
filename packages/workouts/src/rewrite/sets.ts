// Her sets carried over: the count, the repetitions and the effort stay; the load gives way where it must (LA13).
import type { Catalog } from '@sinew/engine';
import type { Exercise, WorkoutSet } from '../model.ts';

/** 2.5 is the smallest step of plates in kg, 5 in lb. */
const steps = { kg: 2.5, lb: 5 } as const;

export function unloaded(sets: readonly WorkoutSet[]): readonly WorkoutSet[] {
  return sets.map((set) => ({ ...set, load: null }));
}

export function lighter(sets: readonly WorkoutSet[], catalog: Catalog): readonly WorkoutSet[] {
  return sets.map((set) => ({ ...set, load: reduced(set.load, catalog) }));
}

/** A percentage of another lift's best means nothing here: the effort is kept in its place. Repetitions on a bike are time. */
export function carriedOver(sets: readonly WorkoutSet[], from: Exercise, to: Exercise, catalog: Catalog): readonly WorkoutSet[] {
  const sameLift = from.implement === to.implement && from.pattern === to.pattern;
  return sets.map((written) => {
    const set = { ...(isCardio(to) ? timed(written, from, catalog) : written), perSide: sidesOf(written, from, to) };
    const { load } = set;
    if (load === null || load.unit === 'bodyweight') return { ...set, load: to.implement === 'bodyweight' ? load : null };
    if (sameLift && load.unit !== '%1rm') return { ...set, load: reduced(load, catalog) };
    return { ...set, load: null, rpe: set.rpe ?? catalog.parameters.workoutEffort.value };
  });
}

function isCardio({ pattern }: Exercise): boolean {
  return pattern === 'cardio-other' || pattern === 'cardio-walk-run';
}

/** The same minutes: of repetitions about, of a distance at its pace. */
function timed(set: WorkoutSet, from: Exercise, { parameters }: Catalog): WorkoutSet {
  const { reps, seconds, distance } = set;
  if (seconds !== null) return { ...set, reps: null, distance: null };
  if (reps !== null)
    return { ...set, reps: null, distance: null, seconds: tens(reps.max * parameters.workoutSecondsPerRep.value) };
  if (distance === null) return set;
  const pace = from.impact === 'high' ? parameters.workoutRunningPace : parameters.workoutWalkingPace;
  return { ...set, distance: null, seconds: tens(distance / pace.value) };
}

/** Ten seconds are near enough, and from five minutes up one. */
function tens(seconds: number): number {
  const step = seconds < 300 ? 10 : 60;
  return Math.ceil(seconds / step) * step;
}

/** Each leg had its turn and now both work together, or the other way round; arms stay as they were. */
function sidesOf({ perSide }: WorkoutSet, from: Exercise, to: Exercise): boolean {
  if (to.stance === from.stance) return perSide;
  if (to.stance === 'single' || to.stance === 'split') return to.pattern === 'cardio-walk-run' ? false : true;
  return from.stance === 'single' || from.stance === 'split' ? false : perSide;
}

/** What is left of a load in the first week of a new exercise, in whole plates. */
function reduced(load: WorkoutSet['load'], { parameters }: Catalog): WorkoutSet['load'] {
  if (load === null || load.unit === 'bodyweight') return load;
  const value = load.value * parameters.workoutLighterShare.value;
  if (load.unit === '%1rm') return { ...load, value: Math.round(value) };
  const step = steps[load.unit];
  return { ...load, value: Math.max(step, Math.floor(value / step) * step) };
}
