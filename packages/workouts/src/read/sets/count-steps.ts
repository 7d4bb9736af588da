// Numbers that stand alone, behind an x, or in front of the word sets.
import type { Atom } from '../atoms/atom.ts';
import { beginsLine, isPairAt, laterScheme } from './ahead.ts';
import type { Group } from './groups.ts';
import { listStep } from './list-step.ts';
import { afterAt, loadStep } from './load-steps.ts';
import { repsStep } from './reps-step.ts';
import { type State, after, begin, isBracket, isComma, isSaid, asReps, next, openGroup, take } from './state.ts';

export function countStep(state: State, atom: Extract<Atom, { k: 'count' }>): void {
  const before = state.atoms[state.at - 1]?.k;
  const last = state.groups.at(-1);
  if (before === 'with' && isPairOfLoads(state, atom)) return take(state, 2);
  if (before === 'at' || before === 'with') return afterAt(state, atom, before);
  if (atom.values.length > 1) return listStep(state, atom);
  if (next(state)?.k === 'side' && last?.reps.length === 1 && last.reps[0]?.min === atom.min * 2) {
    last.reps = [{ min: atom.min, max: atom.max }];
    return take(state, 1);
  }
  if (isBracket(state.atoms[state.at - 1]) && next(state)?.k === 'side' && isMoreThanItsReps(last, atom)) {
    // `3x10 (14 c/u)`: of ten reps no side has fourteen; it is the weight in each hand.
    loadStep(state, { ...atom, k: 'load', values: [atom.min], unit: state.hints.unit, added: false });
    return take(state, 1);
  }
  if (isRepsAtLoad(state.atoms, state.at)) return repsAtLoad(state, atom);
  const waiting = openGroup(state);
  if (beginsLine(state) && atom.min === atom.max && !atom.plus && isPairAt(state.atoms, state.at + 1)) {
    // A line that begins with its weight: `60 5x5`.
    state.loads = { values: [atom.min], unit: state.hints.unit };
    return take(state, 1);
  }
  const following = next(state);
  if (
    last === undefined &&
    atom.min >= 20 &&
    atom.min === atom.max &&
    following?.k === 'count' &&
    following.max <= 20 &&
    following.values.length === 0 &&
    after(state, 2)?.k !== 'x'
  ) {
    // "dl 100 5"
    begin(state, { count: 1, reps: [following], loads: [atom.min], unit: state.hints.unit, ownLoad: true, plus: following.plus });
    return take(state, 2);
  }
  if (
    waiting === null &&
    last === undefined &&
    atom.min === atom.max &&
    !atom.plus &&
    laterScheme(state, 1) &&
    next(state)?.k !== 'load' &&
    next(state)?.k !== 'at'
  )
    return loadStep(state, { ...atom, k: 'load', values: [atom.min], unit: state.hints.unit, added: false });
  const isComplete =
    last !== undefined && waiting === null && last.count !== null && last.loads.length === 0 && last.reps.length > 0;
  if (
    isComplete &&
    atom.min === atom.max &&
    !isComma(state.atoms[state.at - 1]) &&
    before !== 'next' &&
    next(state)?.k !== 'side'
  )
    return loadStep(state, { ...atom, k: 'load', values: [atom.min], unit: state.hints.unit, added: false });
  if (before === 'or') return take(state, 1);
  repsStep(state, [atom], atom.plus);
}

function isMoreThanItsReps(last: Group | undefined, { min, values }: Extract<Atom, { k: 'count' }>): boolean {
  const isPlain = last !== undefined && last.count !== null && last.loads.length === 0 && last.reps.length > 0;
  return isPlain && values.length === 0 && last.reps.every(({ max }) => max < min);
}

/** "con 2 de 15 lb", "w/ 2 x 15 lb": one in each hand. */
function isPairOfLoads(state: State, { max, values }: Extract<Atom, { k: 'count' }>): boolean {
  const sign = next(state)?.k;
  return max <= 2 && values.length === 0 && (sign === 'of' || sign === 'x') && after(state, 2)?.k === 'load';
}

/** `5 @ 60, 5 @ 70`: reps at a weight, again and again. Once alone it may be anything. */
function isRepsAtLoad(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.k;
  if (before === 'x' || before === 'of' || !isOneAtLoad(atoms, at)) return false;
  return atoms.some((_, other) => other !== at && isOneAtLoad(atoms, other));
}

function isOneAtLoad(atoms: readonly Atom[], at: number): boolean {
  const [reps, sign, load] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (reps?.k !== 'count' || reps.values.length > 0 || reps.max > 30 || sign?.k !== 'at') return false;
  return load?.k === 'load' || (load?.k === 'count' && load.values.length === 0 && load.min > 10);
}

function repsAtLoad(state: State, { min, max }: Extract<Atom, { k: 'count' }>): void {
  const load = after(state, 2);
  const [loads, unit] = load?.k === 'load' ? [load.values, load.unit] : [load?.k === 'count' ? [load.min] : [], state.hints.unit];
  begin(state, { count: 1, reps: [{ min, max }], loads, unit, ownLoad: true });
  take(state, 3);
}

/** `x20`, and `x3` after it. */
export function timesStep(state: State): void {
  const atom = next(state);
  const last = state.groups.at(-1);
  const counted = last !== undefined && last.count === null && isSaid(last);
  const third = after(state, 2)?.k === 'x' ? after(state, 3) : undefined;
  if (last === undefined && atom?.k === 'count' && third?.k === 'count' && atom.values.length === 0) {
    // `push-ups x 3 x 15`, `calf raises x20 x3`
    const setsFirst = atom.min <= 6 && third.min > atom.min;
    begin(state, setsFirst ? { count: atom.min, reps: [third] } : { count: third.min, reps: [atom] });
    return take(state, 4);
  }
  if (atom?.k === 'count' && counted && atom.min <= 12 && atom.values.length === 0) {
    last.count = atom.min;
    return take(state, 2);
  }
  take(state, 1);
  if (atom?.k === 'count') {
    const both = atom.values.length === 2 && atom.values[0] === atom.values[1] && state.hints.oneSided;
    if (both) state.perSide = true;
    repsStep(state, both ? [atom] : atom.values.length > 0 ? asReps(atom.values) : [atom], atom.plus);
  }
}

export function setsStep(state: State, count: number): void {
  const last = state.groups.at(-1);
  const counted = last !== undefined && last.count === null && isSaid(last);
  if (counted) {
    last.count = count;
    return take(state, 1);
  }
  begin(state, { count });
  take(state, 1);
  while (['of', 'x', 'with', 'at', 'mark'].includes(state.atoms[state.at]?.k ?? '') && isSoft(state.atoms[state.at]))
    take(state, 1);
}

function isSoft(atom: Atom | undefined): boolean {
  return atom?.k !== 'mark' || [',', ':', '-', '–', '—', '(', ')', '.', '·'].includes(atom.text);
}
