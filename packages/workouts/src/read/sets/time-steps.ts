// Times and distances of sets.
import type { Group } from './groups.ts';
import { isNewLine, laterScheme } from './ahead.ts';
import { loadStep } from './load-steps.ts';
import { type State, begin, isComma, isList, openGroup, take } from './state.ts';

export function timeStep(state: State, seconds: readonly number[], pair: boolean): void {
  const waiting = openGroup(state);
  const first = seconds[0] ?? null;
  if (pair && first !== null && isPairOfWeights(state, first))
    return loadStep(state, { k: 'load', values: [first], unit: state.hints.unit, added: false, plus: false, from: 0, to: 0 });
  if (seconds.length > 2) return setBySet(state, seconds);
  if (seconds.length > 1 && state.hints.oneSided) state.perSide = true;
  take(state, 1);
  const covered = state.groups.at(-1);
  if (first !== null && covered !== undefined && isOnlyDistance(covered)) {
    // "5k in 28:30"; behind several it is the rest between them.
    if (covered.count === null) covered.seconds = first;
  } else if (waiting !== null) waiting.seconds = first;
  else if (
    isNewLine(state) ||
    isNextOfList(state) ||
    !state.groups.some(({ reps: said, seconds: timed }) => said.length > 0 || timed !== null)
  )
    begin(state, { seconds: first });
}

function isOnlyDistance({ distance, reps, seconds }: Group): boolean {
  return distance !== null && reps.length === 0 && seconds === null;
}

/** `30, 30, 20 s`, `45s/30s/30s` */
function setBySet(state: State, seconds: readonly number[]): void {
  const announced = openGroup(state);
  if (announced?.count === seconds.length) state.groups.splice(state.groups.indexOf(announced), 1);
  for (const each of seconds) begin(state, { count: 1, seconds: each });
  take(state, 1);
}

/** `20s, 20s, 15s`: set by set. */
function isNextOfList({ atoms, at }: State): boolean {
  return isComma(atoms[at - 2]) && atoms[at - 3]?.k === 'time';
}

/** "3x10 12s", "25s 3x12", "3x10 @ 10s": dumbbells come in pairs. */
function isPairOfWeights(state: State, value: number): boolean {
  if (state.hints.held) return false;
  const last = state.groups.at(-1);
  const before = state.atoms[state.at - 1]?.k;
  const signed = before === 'with' || before === 'at';
  if (last === undefined) return signed || (value >= 5 && laterScheme(state, 1) && countsReps(state));
  const isLacking = last.reps.length > 0 && last.seconds === null && last.loads.length === 0;
  return isLacking && (value >= 8 || signed) && before !== 'x';
}

/** Reps are still to come: the seconds are not what is counted. */
function countsReps({ atoms, at }: State): boolean {
  return atoms.slice(at + 1).some((atom, index, rest) => isList(atom) || (atom.k === 'x' && rest[index + 1]?.k === 'count'));
}

export function distanceStep(state: State, metres: number): void {
  const last = state.groups.at(-1);
  take(state, 1);
  if (last === undefined) begin(state, { distance: metres });
  else if (last.distance === null && last.seconds === null) last.distance = metres;
}
