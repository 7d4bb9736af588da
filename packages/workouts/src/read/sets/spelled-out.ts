// Sets that were said as a whole, and then one by one: `3x10 (10, 9, 8)`, `5x5: 60, 70, 80, 85, 85 kg`, `3 x max → 14, 11, 9`.
import type { LoadUnit } from '../shapes.ts';
import type { Atom } from '../atoms/atom.ts';
import type { Group } from './groups.ts';
import { type State, asReps, isMark, isSaid, take } from './state.ts';

interface Listed {
  readonly values: readonly number[];
  /** Of the weights; null: no unit was written. */
  readonly unit: LoadUnit | null;
  readonly end: number;
}

/** Where as many numbers follow as there are sets, each is its own set's. */
export function spellOut(state: State): boolean {
  const last = state.groups.at(-1);
  const count = last?.count ?? last?.reps.length ?? 0;
  if (last === undefined || last.line !== state.line || count < 2) return false;
  const listed = listedAt(state.atoms, state.at);
  if (listed?.values.length !== count) return false;
  if (isWeights(state, last, listed)) {
    last.loads = listed.values;
    last.unit = listed.unit ?? state.hints.unit;
  } else if (last.count !== null && isReps(last, listed.values)) {
    last.reps = asReps(listed.values);
    last.plus = false;
  } else return false;
  take(state, listed.end - state.at);
  return true;
}

function isWeights(state: State, last: Group, { values, unit }: Listed): boolean {
  const { reps, loads } = last;
  if (unit !== null) return isSaid(last);
  if (loads.length > 0) return false;
  const most = Math.max(0, ...reps.map(({ max }) => max));
  return state.atoms[state.at - 1]?.k === 'at' || (most > 0 && values.every((value) => value > most * mostAbove));
}

function isReps({ reps, kind, seconds, distance }: Group, values: readonly number[]): boolean {
  if (seconds !== null || distance !== null || !values.every(Number.isInteger)) return false;
  if (reps.length === 0) return kind === 'amrap' || kind === 'failure';
  const most = Math.max(...reps.map(({ max }) => max));
  return values.every((value) => value <= most * mostAbove);
}

/** Hardly anyone does so many times the reps that were planned. */
const mostAbove = 1.5;

/** The numbers that stand in a row here, cut by commas, slashes or spaces. Null where the last begins something else. */
function listedAt(atoms: readonly Atom[], from: number): Listed | null {
  const values: number[] = [];
  let unit: LoadUnit | null = null;
  let end = from;
  for (let at = from; ; at += 1) {
    const atom = atoms[at];
    if (isMark(atom, ',') || isMark(atom, '/') || isMark(atom, '-')) continue;
    if (atom?.k !== 'count' && atom?.k !== 'load' && atom?.k !== 'reps') break;
    if (atom.k === 'load') unit = atom.unit;
    values.push(...valuesOf(atom));
    end = at + 1;
  }
  const behind = atoms[end]?.k;
  return behind === 'x' || behind === 'at' || values.length < 2 ? null : { values, unit, end };
}

function valuesOf(atom: Extract<Atom, { k: 'count' | 'reps' | 'load' }>): readonly number[] {
  return atom.k !== 'load' && atom.values.length === 0 ? [atom.min] : atom.values;
}
