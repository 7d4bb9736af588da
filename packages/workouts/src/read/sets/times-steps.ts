// How many times: behind an x, or in front of the word sets.
import type { Atom } from '../atoms/atom.ts';
import { repsStep } from './reps-step.ts';
import { type State, after, asReps, begin, isComma, isMark, isSaid, next, take } from './state.ts';

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
  if (
    atom?.k === 'count' &&
    counted &&
    !(isComma(state.atoms[state.at - 1]) && last.reps.length > 0) &&
    atom.min <= 12 &&
    atom.values.length === 0
  ) {
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
  return atom?.k !== 'mark' || [',', ':', '-', '–', '—', '(', ')', '.', '·'].some((text) => isMark(atom, text));
}
