// A list of numbers: reps set by set, both sides, or a weight and its reps.
import type { Atom } from '../atoms/atom.ts';
import { laterScheme } from './ahead.ts';
import { loadStep } from './load-steps.ts';
import { repsStep } from './reps-step.ts';
import type { Group } from './groups.ts';
import { type State, begin, isApart, isBracket, asReps, next, take } from './state.ts';

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
  const apart = isBracket(state.atoms[state.at - 1]) || isApart(state.atoms[state.at - 1], atom);
  if (apart && isHisAndHers(atom.values) && isWithoutLoad(state.groups.at(-1)))
    return loadStep(state, { ...atom, k: 'load', unit: state.hints.unit, added: false, plus: false });
  if (isHalfOfEach(state.groups.at(-1), atom.values)) {
    // `12 lunges (6/6)`
    state.perSide = true;
    state.groups.pop();
    return repsStep(state, [{ min: atom.min, max: atom.max }], false);
  }
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

/** `10 swings (24/16)`, `12 wall balls 6/9`: two weights, one his and one hers. */
function isHisAndHers(values: readonly number[]): boolean {
  return values.length === 2 && values[0] !== values[1];
}

function isWithoutLoad(last: Group | undefined): boolean {
  return last !== undefined && last.reps.length === 1 && last.loads.length === 0;
}

function isHalfOfEach(last: Group | undefined, [one, other, ...more]: readonly number[]): boolean {
  const said = last?.reps.length === 1 && last.count === null ? last.reps[0]?.max : undefined;
  return one !== undefined && one === other && more.length === 0 && said === one * 2;
}

/** In kg; reps of a set stay below. */
const lightestOfList = 30;
