// A list of numbers: reps set by set, both sides, or a weight and its reps.
import type { Atom } from '../atoms/atom.ts';
import { laterScheme } from './ahead.ts';
import { loadStep } from './load-steps.ts';
import { repsStep } from './reps-step.ts';
import { type State, begin, isBracket, asReps, next, take } from './state.ts';

/** 10/10, 15/15/18, 10-8-6; 60/65/70 in front of its sets. */
export function listStep(state: State, atom: Extract<Atom, { k: 'count' }>): void {
  if (state.atoms[state.at - 1]?.k === 'or') return take(state, 1);
  const [few = 0, many = 0] = atom.values;
  if (atom.values.length === 2 && few <= 5 && many >= 6 && Number.isInteger(few) && state.groups.length === 0) {
    // "Squat, 3, 10": three sets of ten.
    begin(state, { count: few, reps: [{ min: many, max: many }], plus: atom.plus });
    return take(state, 1);
  }
  if (isLoadFirst(atom.values)) return loadAndReps(state, atom.values);
  if (isBracket(state.atoms[state.at - 1]) && isHisAndHers(atom.values) && state.groups.some(({ loads }) => loads.length === 0))
    return loadStep(state, { ...atom, k: 'load', unit: state.hints.unit, added: false, plus: false });
  const heavy = atom.values.every((value) => value >= lightestOfList) && laterScheme(state, 1);
  if (heavy) return loadStep(state, { ...atom, k: 'load', unit: state.hints.unit, added: false, plus: false });
  const both = atom.values.length === 2 && atom.values[0] === atom.values[1];
  if (both && (state.hints.oneSided || next(state)?.k === 'side')) {
    state.perSide = true;
    return repsStep(state, [{ min: atom.min, max: atom.max }], atom.plus);
  }
  repsStep(state, asReps(atom.values), atom.plus);
}

/** `60/8`, `40/10/10/10`: the weight, then the reps of each set. */
function isLoadFirst(values: readonly number[]): boolean {
  const [load = 0, ...rest] = values;
  const most = Math.max(...rest);
  return (
    load >= 20 &&
    load >= most * 2 &&
    most <= 20 &&
    rest.every((value) => value >= 1) &&
    (rest.length > 1 ? rest.every((value) => value >= most / 2) && load > most * 2 : load >= 25)
  );
}

function loadAndReps(state: State, [load = 0, ...rest]: readonly number[]): void {
  begin(state, { count: rest.length === 1 ? 1 : null, reps: asReps(rest), loads: [load], unit: state.hints.unit, ownLoad: true });
  take(state, 1);
}

/** (24/16): two weights, the second lighter. */
function isHisAndHers(values: readonly number[]): boolean {
  return values.length === 2 && (values[0] ?? 0) > (values[1] ?? 0);
}

/** In kg; reps of a set stay below. */
const lightestOfList = 30;
