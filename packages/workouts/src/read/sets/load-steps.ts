// Weights and effort: of the sets they stand with.
import type { Atom } from '../atoms/atom.ts';
import { isLoaded, laterScheme } from './ahead.ts';
import { type State, isMark, lastOf, take } from './state.ts';

export function loadStep(state: State, atom: Extract<Atom, { k: 'load' }>): void {
  const before = state.atoms[state.at - 1]?.k;
  take(state, 1);
  if (before === 'or') return;
  if (isMark(state.atoms[state.at - 2], '→')) {
    // "60 → 62.5": the second is what it is now.
    for (const group of state.groups) if (group.loads === state.loads?.values || !group.ownLoad) group.loads = [];
    state.loads = null;
  }
  if (isShareInWeight(state, atom)) {
    const last = state.groups.at(-1);
    if (last === undefined) state.loads = null;
    else last.loads = [];
  }
  // A weight is of its own line; in a line without sets, of those above.
  const own = state.groups.filter(({ line }) => line === state.line);
  const lacking = (own.length > 0 ? own : state.groups).filter(({ loads }) => loads.length === 0);
  if (state.groups.length === 0 || (lacking.length === 0 && laterScheme(state, 0))) {
    // The first of two weights in a row is the one; the second is another way of saying it.
    if (state.loads === null || state.groups.length > 0) state.loads = { values: atom.values, unit: atom.unit };
    return;
  }
  for (const group of lacking) {
    group.loads = atom.values;
    group.unit = atom.unit;
  }
  if (lacking.length > 0 && atom.plus) lastOf(state).plus = true;
}

/** `75% (82.5kg)`, `75% = 82.5kg`: the weight itself says more than the share. */
function isShareInWeight({ atoms, at }: State, { unit }: Extract<Atom, { k: 'load' }>): boolean {
  const share = atoms[atoms[at - 2]?.k === 'mark' ? at - 3 : at - 2];
  return share?.k === 'load' && share.unit === '%1rm' && (unit === 'kg' || unit === 'lb');
}

export function effortStep(state: State, value: number): void {
  take(state, 1);
  if (state.groups.length === 0) state.rpe = value;
  for (const group of state.groups) group.rpe ??= value;
}

/** `@ 60`, `@8`, `w/ 9`: a weight, or an effort out of ten. */
export function afterAt(state: State, atom: Extract<Atom, { k: 'count' }>, sign: 'at' | 'with'): void {
  const isEffort =
    sign === 'at' &&
    atom.values.length === 0 &&
    atom.max <= 10 &&
    (atom.min >= 6 || isLoaded(state)) &&
    Number.isInteger(atom.max * 2);
  if (isEffort) return effortStep(state, atom.max);
  loadStep(state, {
    ...atom,
    k: 'load',
    values: atom.values.length > 1 ? atom.values : [atom.min],
    unit: state.hints.unit,
    added: false,
    plus: false,
  });
}
