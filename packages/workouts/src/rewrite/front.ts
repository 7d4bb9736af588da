// Whether the front of the pelvis may be sore: there the legs are not pushed apart, and a squeeze takes the band's place (LA6, D6).
import type { Gate, Provocation } from '@sinew/engine';

const atTheFront = ['pubic', 'groin'] as const;

/** An unclear pattern counts, unless she said where it hurts, and neither the place nor what sets it off is at the front. */
export function frontMayBeSore({ facts, presentation }: Gate, provoked: ReadonlySet<Provocation>): boolean {
  if (presentation.pattern === 'symphysis') return true;
  if (presentation.pattern !== 'mixed') return false;
  const { regions } = facts;
  if (regions === undefined || regions.length === 0) return true;
  return regions.some((region) => atTheFront.some((front) => front === region)) || provoked.has('legs-apart');
}

/** Rules of a front that may be sore; they fall away where it is known not to be. */
export const frontRules: readonly string[] = ['LA6', 'symphysis-care'];
