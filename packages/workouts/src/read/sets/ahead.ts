// Looking ahead in a row of atoms, and at how near two of them stand.
import type { Atom } from '../atoms/atom.ts';
import { type State, isApart, isBracket, isList } from './state.ts';

export function laterScheme(state: State, from: number): boolean {
  return state.atoms.slice(state.at + from).some(
    ({ k }, index, rest) =>
      k === 'sets' ||
      isPairAt(rest, index) ||
      // `12 wall balls 6/9`: behind a name, a list is something else.
      (isList(rest[index]) && !isBracket(rest[index - 1]) && !isApart(rest[index - 1] ?? state.atoms[state.at], rest[index])),
  );
}

/** `3x10`, and not the two dumbbells of `(2x12kg)`. */
export function isPairAt(atoms: readonly Atom[], at: number): boolean {
  const [first, sign, second] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  return first?.k === 'count' && sign?.k === 'x' && !(second?.k === 'load' && first.min <= 2);
}

/** "175x3 lbs": the unit of the first number, written last. */
export function isRepsWithUnit(first: Extract<Atom, { k: 'count' }>, second: Extract<Atom, { k: 'load' }>): boolean {
  return (
    first.values.length === 0 &&
    first.min >= 20 &&
    second.values.length === 1 &&
    (second.values[0] ?? 0) <= 20 &&
    Number.isInteger(second.values[0]) &&
    !second.added
  );
}

function isUnitOfReps(atoms: readonly Atom[], index: number, atom: Extract<Atom, { k: 'load' }>): boolean {
  const first = atoms[index - 2];
  return atoms[index - 1]?.k === 'x' && first?.k === 'count' && isRepsWithUnit(first, atom);
}

/** A weight with its unit stands somewhere else in the line. */
export function isLoaded(state: State): boolean {
  return state.loads !== null || state.atoms.some((atom, index) => atom.k === 'load' && !isUnitOfReps(state.atoms, index, atom));
}

/** Nothing but signs and the kind of set stands before it in its line. */
export function beginsLine(state: State): boolean {
  const before = state.atoms
    .slice(0, state.at)
    .findLast(({ k }) => k !== 'mark' && k !== 'work' && k !== 'warmup' && k !== 'drop');
  return before?.k === 'next';
}

/** What was just taken begins a line of its own. */
export function isNewLine(state: State): boolean {
  const [before, earlier] = [state.atoms[state.at - 2]?.k, state.atoms[state.at - 3]?.k];
  return before === 'next' || (earlier === 'next' && (before === 'work' || before === 'warmup' || before === 'drop'));
}
