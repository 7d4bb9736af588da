// Numbers with an x between them: 3x10, 100x5, 5x5x60, 3x30s, 10 x 40 kg.
import type { Atom } from '../atoms/atom.ts';
import { meaningOfTriple } from './pairs.ts';
import { numbersStep } from './numbers-step.ts';
import { isRepsWithUnit, laterScheme } from './ahead.ts';
import { loadStep } from './load-steps.ts';
import { repsStep } from './reps-step.ts';
import { type State, after, begin, lastOf, asReps, take } from './state.ts';

/** 3x10, 100x5, 5x5x60, 3x30s, 3xAMRAP, 10 x 40 kg, 2x8 kg. */
export function pairStep(state: State, first: Extract<Atom, { k: 'count' }>): void {
  const sign = state.atoms[state.at - 1]?.k;
  if ((sign === 'at' || sign === 'with') && first.max <= 2 && state.groups.length > 0 && after(state, 2)?.k === 'count')
    // `3x8 @ 2x8`: one in each hand
    return take(state, 2);
  const second = after(state, 2);
  const third = after(state, 3)?.k === 'x' ? after(state, 4) : undefined;
  switch (second?.k) {
    case 'load':
      return pairWithLoad(state, first, second, third);
    case 'time':
      begin(state, { count: first.min, seconds: second.seconds[0] ?? null });
      if (second.seconds.length > 1 && state.hints.oneSided) state.perSide = true;
      return take(state, 3);
    case 'distance':
      begin(state, { count: first.min, distance: second.metres });
      return take(state, 3);
    case 'max':
    case 'failure':
      begin(state, { count: first.min, kind: second.k === 'max' ? 'amrap' : 'failure' });
      return take(state, 3);
    case 'calories':
      begin(state, { count: first.min, reps: asReps([second.count]) });
      return take(state, 3);
    case 'count':
    case 'reps':
      if (third?.k === 'count' || third?.k === 'load' || third?.k === 'time' || third?.k === 'sets')
        return tripleStep(state, first, second, third);
      return numbersStep(state, first, second);
    case 'drop':
      begin(state, { count: first.min, kind: 'drop' });
      return take(state, 3);
    case 'sets':
      repsStep(state, first.values.length > 0 ? asReps(first.values) : [first], first.plus);
      lastOf(state).count = second.count;
      return take(state, 2);
    default:
      repsStep(state, [first], first.plus);
      return take(state, 1);
  }
}

function pairWithLoad(
  state: State,
  first: Extract<Atom, { k: 'count' }>,
  second: Extract<Atom, { k: 'load' }>,
  third: Atom | undefined,
): void {
  if (third?.k === 'count' && first.min >= mostSetsOf && third.max <= mostRepeats - 1) {
    // `12 x 60 kg x 3`: twelve at sixty, three times.
    begin(state, { count: third.min, reps: [first], loads: second.values, unit: second.unit, ownLoad: true });
    return take(state, 5);
  }
  if (third?.k === 'count' || third?.k === 'reps') {
    begin(state, { count: first.min, reps: [third], loads: second.values, unit: second.unit, ownLoad: true });
    return take(state, 5);
  }
  if (isRepsWithUnit(first, second)) {
    begin(state, {
      count: 1,
      reps: [{ min: second.values[0] ?? 0, max: second.values[0] ?? 0 }],
      loads: [first.min],
      unit: second.unit,
      ownLoad: true,
    });
    return take(state, 3);
  }
  const { seconds, reps } = state.hints.inherited;
  const counted = state.groups.length > 0 || laterScheme(state, 3) || seconds !== null || reps.length > 0;
  const bothHands = first.min <= 2 && counted;
  if (bothHands) {
    take(state, 2);
    return loadStep(state, second);
  }
  const repsOfIt = first.values.length > 1 ? asReps(first.values) : [first];
  // In a circuit it is done once a round.
  const count = repsOfIt.length > 1 || state.hints.inherited.rounds !== null ? null : 1;
  begin(state, { reps: repsOfIt, count, loads: second.values, unit: second.unit, ownLoad: true });
  return take(state, 3);
}

function tripleStep(
  state: State,
  first: Extract<Atom, { k: 'count' }>,
  second: Extract<Atom, { k: 'count' | 'reps' }>,
  third: Extract<Atom, { k: 'count' | 'load' | 'time' | 'sets' }>,
): void {
  const meaning = meaningOfTriple(first.min, second.min, third.k === 'count' ? third.min : third.k);
  const repsOfIt = second.values.length > 0 ? asReps(second.values) : [second];
  if (meaning === 'reps-load-sets') {
    const sets = third.k === 'count' ? third.min : 1;
    begin(state, {
      count: sets,
      reps: [{ min: first.min, max: first.max }],
      loads: [second.min],
      unit: state.hints.unit,
      ownLoad: true,
    });
  } else if (meaning === 'load-reps-sets') {
    const sets = third.k === 'count' ? third.min : third.k === 'sets' ? third.count : 1;
    begin(state, { count: sets, reps: repsOfIt, loads: [first.min], unit: state.hints.unit, ownLoad: true, plus: second.plus });
  } else {
    const unit = third.k === 'load' ? third.unit : state.hints.unit;
    const values =
      third.k === 'load' ? third.values : third.k === 'count' ? (third.values.length > 0 ? third.values : [third.min]) : null;
    begin(state, {
      count: first.min,
      reps: repsOfIt,
      plus: second.plus,
      ...(values !== null && { loads: values, unit, ownLoad: true }),
    });
  }
  take(state, 5);
}

/** More than this are repetitions. */
export const mostRepeats = 6;
/** So many sets of so few nobody does. */
const mostSetsOf = 8;
