// Whether words without sets of their own say that an exercise above hurt; then it is noted there.
import type { Atom } from '../atoms/atom.ts';
import { painfulParts } from './calls.ts';
import type { Reader } from './reader.ts';
import { tidy } from './words-in.ts';

export function isPainOfAnother({ look, draft }: Reader, text: string): boolean {
  const said = tidy(text);
  return painfulParts(said).length > 0 && !hasAmounts(look.atoms(said)) && draft.notePain(said, 'meant');
}

/** Sets of an exercise, with more than a number that may be its name. */
function hasAmounts(atoms: readonly Atom[]): boolean {
  return atoms.some(({ k }) => ['x', 'sets', 'reps', 'time', 'distance', 'load'].includes(k));
}
