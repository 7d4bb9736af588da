// When to breathe in and out, from the clock alone: slow breathing, and the two methods for moves that go down and up.
import type { BreathMethod, PlanItem } from '@sinew/engine';
import { assertNever } from '@sinew/kernel';

export interface BreathCue {
  readonly breathe: 'in' | 'out';
  /** Whole seconds until the next change, at least 1. */
  readonly secondsLeft: number;
}

interface Part {
  readonly breathe: 'in' | 'out';
  readonly seconds: number;
}

/** 4 seconds in, 6 out (CLINICAL BR6). */
const slow: readonly Part[] = [
  { breathe: 'in', seconds: 4 },
  { breathe: 'out', seconds: 6 },
];

/** Null where the breath runs free or has no beat to follow. */
export function breathCue(item: Pick<PlanItem, 'breath' | 'dose'>, secondsIn: number): BreathCue | null {
  const parts = partsOf(item.breath, item.dose.secondsPerRep);
  const cycle = parts.reduce((sum, part) => sum + part.seconds, 0);
  if (cycle < 2) return null;
  let left = secondsIn % cycle;
  for (const part of parts) {
    if (left < part.seconds) return { breathe: part.breathe, secondsLeft: Math.max(1, Math.ceil(part.seconds - left)) };
    left -= part.seconds;
  }
  return null;
}

/** One cycle. Method 1: in on the way down, out on the way up. Method 2: out both ways, in at the top. */
function partsOf(method: BreathMethod, secondsPerRep: number | null): readonly Part[] {
  switch (method) {
    case 'slow':
      return slow;
    case 'method-1':
      return secondsPerRep === null
        ? []
        : [
            { breathe: 'in', seconds: secondsPerRep / 2 },
            { breathe: 'out', seconds: secondsPerRep / 2 },
          ];
    case 'method-2':
      return secondsPerRep === null
        ? []
        : [
            { breathe: 'out', seconds: secondsPerRep * 0.75 },
            { breathe: 'in', seconds: secondsPerRep * 0.25 },
          ];
    case 'free':
      return [];
    default:
      return assertNever(method);
  }
}
