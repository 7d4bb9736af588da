// Reps: of the sets that wait for them, or of new ones.
import type { Group, Reps } from './groups.ts';
import { type State, begin, openGroup, take } from './state.ts';

export function repsStep(state: State, list: readonly Reps[], plus: boolean): void {
  const waiting = openGroup(state) ?? distanceGroup(state);
  const plain = list.map(({ min, max }) => ({ min, max }));
  if (waiting !== null) {
    waiting.reps = plain;
    waiting.plus = plus;
  } else begin(state, { reps: plain, plus });
  take(state, 1);
}

/** "15 ft rope climb, 3 ascents" */
function distanceGroup(state: State): Group | null {
  const last = state.groups.at(-1);
  if (last === undefined || state.atoms[state.at]?.k !== 'reps') return null;
  return last.distance !== null && last.reps.length === 0 && last.count === null ? last : null;
}
