// T5's ladder on her own lift (LA5): a band at the same load, then the band alone, then a squeeze, then another pattern; her log of the last two weeks says which rung did not help.
import { addDays } from '@sinew/kernel';
import { responseTo, type Catalog, type ExerciseDone, type Gate } from '@sinew/engine';
import type { Exercise } from '../model.ts';

/** 1 band above the knees at the same load; 2 band alone; 3 squeeze or isometric; 4 another pattern. */
export type Rung = 1 | 2 | 3 | 4;

/** The legs press together and nothing moves. */
export const squeezes: readonly string[] = ['adductor-ball-squeeze'];

export function rungFor(exercise: Exercise, { facts }: Gate, catalog: Catalog): Rung {
  const from = addDays(facts.today, -catalog.parameters.gradedAfterDays.value);
  const done = facts.soFar.exercises.filter(({ date }) => date >= from).flatMap(({ entries }) => entries);
  const hurt = (one: ExerciseDone | undefined): boolean => {
    if (one === undefined) return false;
    const response = responseTo(one, facts, catalog);
    return response === 'amber' || response === 'red';
  };
  const lifts = done.filter((one) => one.band !== null && (one.exercise === exercise.id || one.pattern === exercise.pattern));
  if (hurt(done.findLast((one) => squeezes.includes(one.exercise)))) return 4;
  if (hurt(lifts.findLast(({ loaded }) => loaded === false))) return 3;
  return hurt(lifts.findLast(({ loaded }) => loaded !== false)) ? 2 : 1;
}
