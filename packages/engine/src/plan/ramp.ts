// The way up: from where a dose begins, step by step to its ceiling, as far as today lets it (D1, PR4).
import { assertNever } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange } from '../model/move.ts';
import type { Caps } from './caps.ts';

type HoldRange = Extract<DoseRange, { kind: 'hold' }>;
type RepRange = Extract<DoseRange, { kind: 'reps' }>;

/** How many steps there are to the top; minutes stay as they begin, and walks have a way of their own. */
export function stepsToTop(range: DoseRange, caps: Caps, catalog: Catalog): number {
  switch (range.kind) {
    case 'hold':
      return holdSteps(range, caps);
    case 'reps':
      return repsAfter(Number.POSITIVE_INFINITY, range, caps, catalog).taken;
    case 'minutes':
    case 'bouts':
      return 0;
    default:
      return assertNever(range);
  }
}

function holdSteps({ holdSeconds: { from, to }, stepSeconds }: HoldRange, caps: Caps): number {
  const room = Math.min(to, caps.holdSeconds) - from;
  return room > 0 ? Math.ceil(room / stepSeconds) : 0;
}

/** One variable at a time, a tenth to a fifth each step: first reps, then sets (PR4). */
export function repsAfter(
  steps: number,
  range: RepRange,
  caps: Caps,
  { parameters }: Catalog,
): { sets: number; reps: number; taken: number } {
  const most = Math.min(range.sets.to, caps.sets);
  let reps = range.reps.from;
  let sets = Math.max(1, Math.min(range.sets.from, caps.sets));
  let taken = 0;
  for (; taken < steps; taken += 1) {
    if (reps < range.reps.to)
      reps = Math.min(range.reps.to, reps + Math.max(1, Math.round(reps * parameters.progressStep.value)));
    else if (sets < most) sets += 1;
    else break;
  }
  return { sets, reps, taken };
}
