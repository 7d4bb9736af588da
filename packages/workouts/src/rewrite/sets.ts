// Her sets carried over: the count, the repetitions and the effort stay; the load gives way where it must (LA13).
import type { Exercise, WorkoutSet } from '../model.ts';

/** What is left of a load in the first week of a new exercise. */
const replacedShare = 0.7;

/** 2.5 is the smallest step of plates in kg, 5 in lb. */
const steps = { kg: 2.5, lb: 5 } as const;

export function unloaded(sets: readonly WorkoutSet[]): readonly WorkoutSet[] {
  return sets.map((set) => ({ ...set, load: null }));
}

export function lighter(sets: readonly WorkoutSet[]): readonly WorkoutSet[] {
  return sets.map((set) => ({ ...set, load: reduced(set.load) }));
}

/** A percentage of another lift's best means nothing here: the effort is kept in its place. */
export function carriedOver(sets: readonly WorkoutSet[], from: Exercise, to: Exercise): readonly WorkoutSet[] {
  const sameImplement = from.implement === to.implement && from.pattern === to.pattern;
  return sets.map((set) => {
    if (set.load === null || set.load.unit === 'bodyweight') return to.implement === 'bodyweight' ? set : { ...set, load: null };
    if (sameImplement && set.load.unit !== '%1rm') return { ...set, load: reduced(set.load) };
    return { ...set, load: null, rpe: set.rpe ?? moderateEffort };
  });
}

/** RPE 0–10: two to four repetitions in reserve (LA8). */
const moderateEffort = 6;

function reduced(load: WorkoutSet['load']): WorkoutSet['load'] {
  if (load === null || load.unit === 'bodyweight') return load;
  const value = load.value * replacedShare;
  if (load.unit === '%1rm') return { ...load, value: Math.round(value) };
  const step = steps[load.unit];
  return { ...load, value: Math.max(step, Math.floor(value / step) * step) };
}
