// A weight with an x behind it: 60kg x 8, 65% x 5+, 100 kg x 5 x 3.
import type { Atom } from '../atoms/atom.ts';
import { laterScheme } from './ahead.ts';
import { loadStep } from './load-steps.ts';
import { mostRepeats } from './pair-steps.ts';
import { type State, after, asReps, begin, isComma, lastOf, take } from './state.ts';

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

/** Under "3 rounds", `50 kg x 6` is done in each. */
function isOncePerRound(state: State, { values }: Extract<Atom, { k: 'load' }>): boolean {
  return state.hints.inherited.rounds !== null && values.length === 1 && state.groups.length === 0 && !laterScheme(state, 3);
}

/** `40/50/60 kg x 10`: three weights are three sets; two may be his and hers. */
function setsOfLoads({ values }: Extract<Atom, { k: 'load' }>): number {
  return values.length > 2 ? values.length : 1;
}
