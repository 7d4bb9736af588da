// As many as possible, to failure, warm-up, drop: of which sets it is said.
import type { Group } from './groups.ts';
import { type State, begin, isMark, take } from './state.ts';

/** As many as possible, or to failure: of the sets just named, of one more, or of the next. */
export function openStep(state: State, kindOf: 'amrap' | 'failure'): void {
  const last = state.groups.at(-1);
  take(state, 1);
  if (last !== undefined && last.reps.length === 0 && last.seconds === null && last.distance === null) last.kind = kindOf;
  else if (last !== undefined && (last.seconds !== null || last.distance !== null)) return;
  else if (last !== undefined && kindOf === 'failure') last.kind = kindOf;
  else if (last !== undefined) last.plus = true;
  else begin(state, { kind: kindOf });
}

export function kindStep(state: State, kindOf: Group['kind']): void {
  // `3x8 40 kg + warm-up sets`: besides these.
  const besides = isMark(state.atoms[state.at - 1], '+') && state.groups.length > 0;
  take(state, 1);
  if (besides) return;
  const more = state.atoms
    .slice(state.at)
    .some(({ k }) => ['count', 'reps', 'sets', 'load', 'time', 'x', 'distance'].includes(k));
  if (more || state.groups.length === 0) {
    state.kind = kindOf;
    return;
  }
  if (kindOf === 'warmup') for (const group of state.groups) group.kind = 'warmup';
}
