// What a row of atoms says of sets: how many, of what, with what on the bar.
import type { WorkoutSet } from '../shapes.ts';
import type { Atom } from '../atoms/atom.ts';
import { expand } from './groups.ts';
import { countStep } from './count-steps.ts';
import { kindStep, openStep } from './kind-steps.ts';
import { loadStep, effortStep } from './load-steps.ts';
import { loadTimesReps } from './load-times-reps.ts';
import { pairStep } from './pair-steps.ts';
import { repsStep } from './reps-step.ts';
import { inTurn } from './in-turn.ts';
import { spellOut } from './spelled-out.ts';
import { type SchemeHints, type State, after, asReps, isBracket, next, take } from './state.ts';
import { distanceStep, timeStep } from './time-steps.ts';
import { setsStep, timesStep } from './times-steps.ts';

export function setsOf(atoms: readonly Atom[], hints: SchemeHints): readonly WorkoutSet[] {
  const state: State = {
    atoms: inTurn(withoutWords(atoms)),
    hints,
    groups: [],
    at: 0,
    line: 0,
    rounds: null,
    perSide: false,
    kind: 'work',
    loads: null,
    rpe: null,
  };
  while (state.at < state.atoms.length) {
    const before = state.at;
    nextStep(state);
    if (state.at === before) state.at += 1;
  }
  return atoms.reduce(
    (sets, atom) => (atom.k === 'last' ? withLast(sets, atom, hints.unit) : sets),
    expand(state, hints.inherited, hints.held),
  );
}

/** Of one set alone there is no last. */
function withLast(
  sets: readonly WorkoutSet[],
  { reps, load }: Extract<Atom, { k: 'last' }>,
  unit: SchemeHints['unit'],
): readonly WorkoutSet[] {
  const last = sets.at(-1);
  if (last === undefined || sets.length < 2 || (reps !== null && last.reps === null)) return sets;
  return sets.with(-1, {
    ...last,
    ...(reps !== null && { reps: { min: reps, max: reps } }),
    ...(load !== null && { load: { value: load.value, unit: load.unit ?? last.load?.unit ?? unit } }),
  });
}

/** Words between numbers keep them apart: `10 squats x 3` is not `10 x 3`. */
function withoutWords(atoms: readonly Atom[]): readonly Atom[] {
  const kept: Atom[] = [];
  for (const [at, atom] of atoms.entries()) {
    if (isBracketOfTimes(atoms, at)) continue;
    if (atom.k === 'aside' || atom.k === 'last') continue;
    const gap = atom.k === 'word' ? ({ k: 'mark', text: '·', from: atom.from, to: atom.to } as const) : atom;
    const before = kept.at(-1);
    if (gap.k === 'mark' && gap.text === '·' && before?.k === 'mark' && before.text === '·') continue;
    kept.push(gap);
  }
  return kept;
}

/** `15 x 20 (x3)`: as if the bracket were not there. */
function isBracketOfTimes(atoms: readonly Atom[], at: number): boolean {
  const [sign, before] = [atoms[at - 2]?.k, atoms[at - 1]?.k];
  const behind = atoms[at + 1]?.k === 'x' && atoms[at + 2]?.k === 'count';
  return isBracket(atoms[at]) && sign === 'x' && (before === 'count' || before === 'load') && behind;
}

function nextStep(state: State): void {
  const atom = state.atoms[state.at];
  if ((atom?.k === 'count' || atom?.k === 'load') && spellOut(state)) return undefined;
  switch (atom?.k) {
    case 'count':
      return next(state)?.k === 'x' ? pairStep(state, atom) : countStep(state, atom);
    case 'load':
      return next(state)?.k === 'x' ? loadTimesReps(state, atom) : loadStep(state, atom);
    case 'x':
      return timesStep(state);
    case 'sets':
      return setsStep(state, atom.count);
    case 'rounds':
      state.rounds = atom.count;
      return take(state, 1);
    case 'reps':
      return next(state)?.k === 'x' && after(state, 2)?.k === 'load' && atom.values.length === 0
        ? pairStep(state, { ...atom, k: 'count' })
        : repsStep(state, atom.values.length > 0 ? asReps(atom.values) : [atom], atom.plus);
    case 'calories':
      return repsStep(state, [{ min: atom.count, max: atom.count }], false);
    case 'time':
      return timeStep(state, atom.seconds, atom.pair);
    case 'distance':
      return distanceStep(state, atom.metres);
    case 'max':
      return openStep(state, 'amrap');
    case 'failure':
      return openStep(state, 'failure');
    case 'rpe':
      return effortStep(state, atom.value);
    case 'maybe-side':
      if (state.hints.oneSided) state.perSide = true;
      return take(state, 1);
    case 'side':
      state.perSide = true;
      return take(state, 1);
    case 'warmup':
      return kindStep(state, 'warmup');
    case 'drop':
      return kindStep(state, 'drop');
    case 'work':
      return kindStep(state, 'work');
    case 'next':
      state.line += 1;
      state.kind = 'work';
      state.loads = null;
      return take(state, 1);
    default:
      return take(state, 1);
  }
}
