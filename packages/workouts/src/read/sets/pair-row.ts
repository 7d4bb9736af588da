// A row of pairs of which only the first has a unit: it says of all of them which number is the weight.
import type { LoadUnit } from '../shapes.ts';
import type { Atom } from '../atoms/atom.ts';
import { type State, isComma, isMark } from './state.ts';

/** `20kg x 8, 30 x 6, 35 x 5`: the first of the row says which number is the weight. */
export function inRow({ atoms, at }: State): 'load-reps' | 'reps-load' | null {
  const first = firstOfRow(atoms, at);
  if (first === null) return null;
  if (atoms[first]?.k === 'load') return 'load-reps';
  return atoms[first + 2]?.k === 'load' ? 'reps-load' : null;
}

/** The unit of its first pair; elsewhere the usual one. */
export function rowUnit({ atoms, at, hints }: State): LoadUnit {
  const first = firstOfRow(atoms, at) ?? at;
  const weight = [atoms[first], atoms[first + 2]].find((atom) => atom?.k === 'load');
  return weight?.k === 'load' ? weight.unit : hints.unit;
}

/** Where the row of pairs begins, with a weight in its first; commas and slashes stand between them. */
function firstOfRow(atoms: readonly Atom[], at: number): number | null {
  let first = at;
  while (isBetween(atoms[first - 1]) && atoms[first - 3]?.k === 'x' && isOfPair(atoms[first - 2]) && isOfPair(atoms[first - 4])) {
    first -= 4;
    if (atoms[first]?.k === 'load' || atoms[first + 2]?.k === 'load') break;
  }
  const [one, other] = [atoms[first], atoms[first + 2]];
  const isSetsOfSome = one?.k === 'count' && one.min <= 2;
  return first === at || isSetsOfSome || atoms[first - 1]?.k === 'x' || other === undefined ? null : first;
}

function isBetween(atom: Atom | undefined): boolean {
  return isComma(atom) || isMark(atom, '/') || isMark(atom, ';') || isMark(atom, '→');
}

function isOfPair(atom: Atom | undefined): boolean {
  return (atom?.k === 'count' || atom?.k === 'load' || atom?.k === 'reps') && atom.values.length < 2;
}
