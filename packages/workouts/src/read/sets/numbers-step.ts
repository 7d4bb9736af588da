// Two bare numbers with an x between them: sets of reps, a weight and its reps, or what the row tells.
import type { Atom } from '../atoms/atom.ts';
import { isLoaded } from './ahead.ts';
import type { Reps } from './groups.ts';
import { inRow, rowUnit } from './pair-row.ts';
import { areRepsAtLoads, meaningOfPair } from './pairs.ts';
import { type State, after, asReps, begin, isComma, take } from './state.ts';

export function numbersStep(
  state: State,
  first: Extract<Atom, { k: 'count' }>,
  second: Extract<Atom, { k: 'count' | 'reps' }>,
): void {
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
