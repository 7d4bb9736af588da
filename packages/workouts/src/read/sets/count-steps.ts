// Numbers that say nothing of themselves: what each may be is tried in turn, the most telling first.
import type { Atom } from '../atoms/atom.ts';
import { beginsLine, isPairAt, laterScheme } from './ahead.ts';
import type { Group } from './groups.ts';
import { listStep } from './list-step.ts';
import { afterAt, loadStep } from './load-steps.ts';
import { repsStep } from './reps-step.ts';
import { type State, after, begin, isBracket, isComma, isMark, isSaid, next, take } from './state.ts';

type Count = Extract<Atom, { k: 'count' }>;

/** Takes the number as what it knows, or leaves it. */
type Reading = (state: State, atom: Count) => boolean;

export function countStep(state: State, atom: Count): void {
  for (const reading of readings) if (reading(state, atom)) return;
  repsStep(state, [atom], atom.plus);
}

/** "con 2 de 15 lb", "w/ 2 x 15 lb", "with 2 10kg dumbbells": one in each hand. */
const pairOfLoads: Reading = (state, { max, values }) => {
  if (before(state)?.k !== 'with' || max > 2 || values.length > 0) return false;
  const sign = next(state)?.k;
  const isJoined = (sign === 'of' || sign === 'x') && after(state, 2)?.k === 'load';
  if (!isJoined && sign !== 'load') return false;
  take(state, isJoined ? 2 : 1);
  return true;
};

const behindSign: Reading = (state, atom) => {
  const earlier = state.atoms[state.at - 3]?.k;
  const sign = before(state)?.k === 'x' && (earlier === 'at' || earlier === 'with') ? 'with' : before(state)?.k;
  if (sign !== 'at' && sign !== 'with') return false;
  afterAt(state, atom, sign);
  return true;
};

const list: Reading = (state, atom) => {
  if (atom.values.length < 2) return false;
  listStep(state, atom);
  return true;
};

/** `3x16 (8 each leg)`, `4 x 20 m, 2 per side`: the same again, told for each side. */
const shareOfEachSide: Reading = (state, { min, max }) => {
  const last = state.groups.at(-1);
  if (next(state)?.k !== 'side' || last === undefined) return false;
  if (last.reps.length === 1 && last.reps[0]?.min === min * 2) last.reps = [{ min, max }];
  else if (last.count !== min * 2 || !isSaid(last)) return false;
  take(state, 1);
  return true;
};

/** `3x10 (14 c/u)`: of ten reps no side has fourteen; it is the weight in each hand. */
const loadOfEachHand: Reading = (state, atom) => {
  if (!isBracket(before(state)) || next(state)?.k !== 'side' || !isMoreThanItsReps(state.groups.at(-1), atom)) return false;
  asLoad(state, atom);
  take(state, 1);
  return true;
};

function isMoreThanItsReps(last: Group | undefined, { min, values }: Count): boolean {
  return isComplete(last) && values.length === 0 && last.reps.every(({ max }) => max < min);
}

/** `5 @ 60, 5 @ 70`: reps at a weight, again and again. Once alone it may be anything. */
const repsAtLoad: Reading = (state, { min, max }) => {
  if (!isRepsAtLoad(state.atoms, state.at)) return false;
  const load = after(state, 2);
  const [loads, unit] = load?.k === 'load' ? [load.values, load.unit] : [load?.k === 'count' ? [load.min] : [], state.hints.unit];
  begin(state, { count: 1, reps: [{ min, max }], loads, unit, ownLoad: true });
  take(state, 3);
  return true;
};

function isRepsAtLoad(atoms: readonly Atom[], at: number): boolean {
  const sign = atoms[at - 1]?.k;
  if (sign === 'x' || sign === 'of' || !isOneAtLoad(atoms, at)) return false;
  return atoms.some((_, other) => other !== at && isOneAtLoad(atoms, other));
}

function isOneAtLoad(atoms: readonly Atom[], at: number): boolean {
  const [reps, sign, load] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (reps?.k !== 'count' || reps.values.length > 0 || reps.max > 30 || sign?.k !== 'at') return false;
  return load?.k === 'load' || (load?.k === 'count' && load.values.length === 0 && load.min > 10);
}

/** `60 5x5`, at the beginning of a line or of a part of it: the weight of the sets behind. */
const loadOfNextSets: Reading = (state, atom) => {
  const begins = beginsLine(state) || (isComma(before(state)) && atom.min >= lightestBar);
  if (!begins || !isSingle(atom) || !isPairAt(state.atoms, state.at + 1)) return false;
  state.loads = { values: [atom.min], unit: state.hints.unit };
  take(state, 1);
  return true;
};

/** "dl 100 5", "30 10 10 8": a weight, then the reps of each set. */
const loadThenReps: Reading = (state, atom) => {
  const reps = singlesFrom(state.atoms, state.at + 1);
  const most = Math.max(...reps.map(({ max }) => max));
  if (state.groups.length > 0 || !isSingle(atom) || atom.min < lightestBar || reps.length === 0) return false;
  if (most > 20 || most * 1.5 > atom.min || after(state, reps.length + 1)?.k === 'x') return false;
  const plus = reps.at(-1)?.plus === true;
  begin(state, { count: reps.length, reps, loads: [atom.min], unit: state.hints.unit, ownLoad: true, plus });
  take(state, 1 + reps.length);
  return true;
};

/** "3 10", "3 10 40": sets and reps without a sign, perhaps with the weight. */
const setsThenReps: Reading = (state, atom) => {
  const held = isMark(next(state), ',') || isMark(next(state), '/') ? after(state, 2) : next(state);
  if (state.groups.length === 0 && isSingle(atom) && atom.min <= 6 && held?.k === 'time' && state.hints.held) {
    // "Plank, 3, 30s"
    begin(state, { count: atom.min, seconds: held.seconds[0] ?? null });
    take(state, held === next(state) ? 2 : 3);
    return true;
  }
  const [reps, load, ...more] = singlesFrom(state.atoms, state.at + 1);
  if (state.groups.length > 0 || !isSingle(atom) || atom.min > 6 || reps === undefined || more.length > 0) return false;
  const isWeight = load === undefined || (load.min >= lightestBar && load.min > reps.max);
  if (reps.min < 5 || reps.min <= atom.min || !isWeight || after(state, load === undefined ? 2 : 3)?.k === 'x') return false;
  const own = load === undefined ? {} : { loads: [load.min], unit: state.hints.unit, ownLoad: true };
  begin(state, { count: atom.min, reps: [reps], ...own });
  take(state, load === undefined ? 2 : 3);
  return true;
};

/** Numbers that stand side by side, each by itself. */
function singlesFrom(atoms: readonly Atom[], from: number): readonly Count[] {
  const found: Count[] = [];
  for (let at = from; ; at += 1) {
    const atom = atoms[at];
    if (atom?.k !== 'count' || atom.values.length > 0) return found;
    found.push(atom);
  }
}

/** The first number of a line that says its sets further on. */
const loadOfLaterSets: Reading = (state, atom) => {
  const behind = next(state)?.k;
  if (state.groups.length > 0 || !isSingle(atom) || behind === 'load' || behind === 'at' || !laterScheme(state, 1)) return false;
  asLoad(state, atom);
  return true;
};

/** `3x10 40`, `3x10, 7.5`: the sets are complete, so this is their weight. Of press-ups it may be one more set. */
const loadOfCompleteSets: Reading = (state, atom) => {
  const comma = isComma(before(state));
  if (!isComplete(state.groups.at(-1)) || !isSingle(atom) || before(state)?.k === 'next' || next(state)?.k === 'side')
    return false;
  if (comma && (isComma(next(state)) || (state.hints.unloaded && atom.min < lightestBar))) return false;
  asLoad(state, atom);
  return true;
};

/** `10 DB row/side (25)`: alone in brackets behind its reps. */
const loadInBrackets: Reading = (state, atom) => {
  const last = state.groups.at(-1);
  if (!isBracket(before(state)) || !isSingle(atom) || last === undefined || next(state)?.k === 'side') return false;
  if (last.loads.length > 0 || last.reps.length !== 1 || last.seconds !== null || isComma(next(state))) return false;
  asLoad(state, atom);
  return true;
};

const otherChoice: Reading = (state) => {
  if (before(state)?.k !== 'or') return false;
  take(state, 1);
  return true;
};

const readings: readonly Reading[] = [
  ...[pairOfLoads, behindSign, list, shareOfEachSide, loadOfEachHand, repsAtLoad, loadOfNextSets],
  ...[loadThenReps, setsThenReps, loadOfLaterSets, loadOfCompleteSets, loadInBrackets, otherChoice],
];

/** An empty bar, kg. */
const lightestBar = 15;

function before(state: State): Atom | undefined {
  return state.atoms[state.at - 1];
}

function isSingle({ min, max, plus }: Count): boolean {
  return min === max && !plus;
}

/** Sets and reps were said, and no weight but perhaps a share of one. */
function isComplete(last: Group | undefined): last is Group {
  const isOpen = last !== undefined && (last.loads.length === 0 || last.unit === '%1rm');
  return isOpen && last.count !== null && last.reps.length > 0;
}

function asLoad(state: State, atom: Count): void {
  loadStep(state, { ...atom, k: 'load', values: [atom.min], unit: state.hints.unit, added: false });
}
