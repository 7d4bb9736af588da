// Numbers with an x between them: 3x10, 100x5, 5x5x60, 3x30s, 60kg x 8.
import type { Atom } from '../atoms/atom.ts';
import type { Reps } from './groups.ts';
import { inRow, rowUnit } from './pair-row.ts';
import { areRepsAtLoads, meaningOfPair, meaningOfTriple } from './pairs.ts';
import { isLoaded, isRepsWithUnit, laterScheme } from './ahead.ts';
import { loadStep } from './load-steps.ts';
import { repsStep } from './reps-step.ts';
import { type State, after, begin, isComma, lastOf, asReps, take } from './state.ts';

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

function numbersStep(state: State, first: Extract<Atom, { k: 'count' }>, second: Extract<Atom, { k: 'count' | 'reps' }>): void {
  if (isBothSides(first.values) && second.values.length === 0 && second.min <= 6) {
    // `8/8 x 3`: eight a side, three times.
    state.perSide = true;
    begin(state, { count: second.min, reps: [{ min: first.min, max: first.max }] });
    return take(state, 3);
  }
  if (!state.hints.unloaded && areRepsAtLoads(plainPairs(state.atoms))) {
    begin(state, {
      count: 1,
      reps: [{ min: first.min, max: first.max }],
      loads: [second.min],
      unit: state.hints.unit,
      ownLoad: true,
    });
    return take(state, 3);
  }
  const meaning = inRow(state) ?? meaningOfPair(first, second, { unloaded: state.hints.unloaded, loaded: isLoaded(state) });
  if (meaning === 'reps-load') {
    begin(state, {
      count: 1,
      reps: [{ min: first.min, max: first.max }],
      loads: [second.min],
      unit: rowUnit(state),
      ownLoad: true,
    });
    return take(state, 3);
  }
  const bothSides = isBothSides(second.values);
  if (bothSides) state.perSide = true;
  const list = second.values.length > 1 && !bothSides ? asReps(second.values) : [{ min: second.min, max: second.max }];
  const trailing = list.length === 1 && second.values.length === 0 ? trailingReps(state, first.min) : [];
  const more = meaning === 'load-reps' && list.length === 1 && first.values.length === 0 ? moreReps(state) : nothingMore;
  if (more.reps.length > 0) {
    begin(state, { count: null, reps: [...list, ...more.reps], loads: [first.min], unit: state.hints.unit, ownLoad: true });
    return take(state, 3 + more.atoms);
  }
  if (meaning === 'load-reps')
    begin(state, {
      count: list.length > 1 ? null : Math.max(1, first.values.length),
      reps: list,
      loads: first.values.length > 0 ? first.values : [first.min],
      unit: rowUnit(state),
      ownLoad: true,
      plus: second.plus,
    });
  else if (meaning === 'reps-sets') begin(state, { count: second.min, reps: [{ min: first.min, max: first.max }] });
  else begin(state, { count: first.min, reps: [...list, ...trailing], plus: second.plus });
  take(state, 3 + trailing.length * 2);
}

type Count = Extract<Atom, { k: 'count' }>;

function plainPairs(atoms: readonly Atom[]): readonly (readonly [Count, Count])[] {
  return atoms.flatMap((sign, at) => {
    const [first, second] = [atoms[at - 1], atoms[at + 1]];
    return sign.k === 'x' && first?.k === 'count' && second?.k === 'count' ? [[first, second] as const] : [];
  });
}

function isBothSides(values: readonly number[]): boolean {
  return values.length === 2 && values[0] === values[1];
}

/** `3 x 10, 8, 6`: as many more numbers as sets are left. */
function trailingReps(state: State, sets: number): Reps[] {
  const found: Reps[] = [];
  for (let at = state.at + 3; found.length < sets - 1; at += 2) {
    const comma = state.atoms[at];
    const number = state.atoms[at + 1];
    if (comma?.k !== 'mark' || comma.text !== ',' || number?.k !== 'count' || state.atoms[at + 2]?.k === 'x') break;
    if (number.values.length === sets - 1 && found.length === 0) return asReps(number.values);
    if (number.values.length > 0) break;
    found.push({ min: number.min, max: number.max });
  }
  return found.length === sets - 1 ? found : [];
}

/** `45 x 20, 20, 18`: the sets behind are at the same weight. */
function moreReps(state: State): More {
  const reps: Reps[] = [];
  for (let atoms = 0; ; atoms += 2) {
    const [comma, number, behind] = [3, 4, 5].map((step) => after(state, atoms + step));
    if (!isComma(comma) || number?.k !== 'count' || number.plus) return { reps, atoms };
    if (behind !== undefined && !isComma(behind)) return nothingMore;
    reps.push(...(number.values.length > 0 ? asReps(number.values) : [{ min: number.min, max: number.max }]));
  }
}

interface More {
  readonly reps: readonly Reps[];
  /** How many say so. */
  readonly atoms: number;
}

const nothingMore: More = { reps: [], atoms: 0 };

/** 60kg x 8, 65%x5+, 100 kg x 5 x 3. */
export function loadTimesReps(state: State, atom: Extract<Atom, { k: 'load' }>): void {
  const second = after(state, 2);
  const third = after(state, 3)?.k === 'x' ? after(state, 4) : undefined;
  const loads = { loads: atom.values, unit: atom.unit, ownLoad: true };
  if (second?.k === 'count' && third === undefined && areSetsOfSaid(state, second.min)) {
    // `5 each arm 10 kg x3`
    loadStep(state, atom);
    lastOf(state).count = second.min;
    return take(state, 2);
  }
  if (second?.k === 'count' || second?.k === 'reps') {
    const list = second.values.length > 0 ? asReps(second.values) : [{ min: second.min, max: second.max }];
    const sets =
      third?.k === 'count'
        ? third.min
        : third?.k === 'sets'
          ? third.count
          : list.length > 1 || isOncePerRound(state, atom)
            ? null
            : setsOfLoads(atom);
    begin(state, { count: sets, reps: list, plus: second.plus, ...loads });
    return take(state, third?.k === 'count' || third?.k === 'sets' ? 5 : 3);
  }
  if (second?.k === 'max' || second?.k === 'failure') {
    begin(state, { count: 1, kind: second.k === 'max' ? 'amrap' : 'failure', ...loads });
    return take(state, 3);
  }
  if (second?.k === 'time') {
    begin(state, { count: 1, seconds: second.seconds[0] ?? null, ...loads });
    return take(state, 3);
  }
  if (second?.k === 'distance') {
    begin(state, { count: 1, distance: second.metres, ...loads });
    return take(state, 3);
  }
  loadStep(state, atom);
}

/** The reps stand before the weight already, in the same part of the line. */
function areSetsOfSaid(state: State, sets: number): boolean {
  const last = state.groups.at(-1);
  const isReps = last !== undefined && last.count === null && last.reps.length === 1 && last.loads.length === 0;
  return isReps && last.line === state.line && sets <= mostRepeats && !isComma(state.atoms[state.at - 1]);
}

const mostRepeats = 6;
/** So many sets of so few nobody does. */
const mostSetsOf = 8;

/** Under "3 rounds", `50 kg x 6` is done in each. */
function isOncePerRound(state: State, { values }: Extract<Atom, { k: 'load' }>): boolean {
  return state.hints.inherited.rounds !== null && values.length === 1 && state.groups.length === 0 && !laterScheme(state, 3);
}

/** `40/50/60 kg x 10`: three weights are three sets; two may be his and hers. */
function setsOfLoads({ values }: Extract<Atom, { k: 'load' }>): number {
  return values.length > 2 ? values.length : 1;
}
