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

/** A percentage of another lift's best means nothing here: the effort is kept in its place. */
export function carriedOver(sets: readonly WorkoutSet[], from: Exercise, to: Exercise, catalog: Catalog): readonly WorkoutSet[] {
  const sameLift = from.implement === to.implement && from.pattern === to.pattern;
  return sets.map((set) => {
    const { load } = set;
    const perSide = sidesOf(set, from, to);
    if (load === null || load.unit === 'bodyweight')
      return { ...set, perSide, load: to.implement === 'bodyweight' ? load : null };
    if (sameLift && load.unit !== '%1rm') return { ...set, perSide, load: reduced(load, catalog) };
    return { ...set, perSide, load: null, rpe: set.rpe ?? catalog.parameters.workoutEffort.value };
  });
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
