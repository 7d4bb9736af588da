// Whether a row of atoms says anything to count by.
import type { Atom } from '../atoms/atom.ts';

const counting = new Set(['count', 'reps', 'sets', 'rounds', 'load', 'time', 'distance', 'calories', 'max', 'failure']);

/** Sets, reps, weights, times: something to count by. */
export function hasScheme(atoms: readonly Atom[]): boolean {
  return atoms.some(({ k }) => counting.has(k));
}
