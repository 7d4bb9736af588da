// T5's ladder on her own lift (LA5): a band at the same load, then the band alone, then a squeeze; her log says which rung did not help.
import { responseTo, type Catalog, type Gate, type History } from '@sinew/engine';
import type { Exercise } from '../model.ts';

/** 1 band above the knees at the same load; 2 band alone; 3 squeeze or isometric; 4 another pattern. */
export type Rung = 1 | 2 | 3 | 4;

export function rungFor(exercise: Exercise, history: History, { facts, presentation }: Gate, catalog: Catalog): Rung {
  const tried = history.exercises.filter(
    (one) => one.exercise === exercise.id || (one.pattern === exercise.pattern && one.band !== null),
  );
  const failed = (rung: 1 | 2): boolean => {
    const last = tried.findLast(({ band, loaded }) => band !== null && (loaded === false) === (rung === 2));
    if (last === undefined) return false;
    const response = responseTo(last, facts.mornings, presentation.conservative, catalog);
    return response === 'amber' || response === 'red';
  };
  if (failed(2)) return 3;
  return failed(1) ? 2 : 1;
}
