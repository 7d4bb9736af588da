// About how long an exercise takes: its sets, both sides, the rests between them.
import type { Catalog, Dose } from '@sinew/engine';
import type { WorkoutSet } from '../model.ts';

const getReady = 30;
/** Of a set that does not say. */
const usualSet = 40;

export function secondsOfSets(
  sets: readonly WorkoutSet[],
  { restSeconds, sets: count }: Pick<Dose, 'restSeconds' | 'sets'>,
  catalog: Catalog,
): number {
  const work = sets.reduce((sum, set) => sum + secondsOf(set, catalog) * (set.perSide ? 2 : 1), sets.length === 0 ? usualSet : 0);
  const whole = getReady + work + (Math.max(1, count ?? 1) - 1) * restSeconds;
  return Math.min(86_400, Math.ceil(whole));
}

function secondsOf({ seconds, reps, distance }: WorkoutSet, { parameters }: Catalog): number {
  if (seconds !== null) return seconds;
  if (reps !== null) return reps.max * parameters.workoutSecondsPerRep.value;
  return distance === null ? usualSet : distance / parameters.workoutWalkingPace.value;
}
