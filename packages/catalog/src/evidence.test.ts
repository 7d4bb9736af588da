// What trials support does not stand behind what is plausible, unless the practitioner's own moves for that pain say so.
import { patternNames, type Move, type PatternName, type Role } from '@sinew/engine';
import { expect, it } from 'vitest';
import { moves } from './moves/index.ts';
import { parameters } from './parameters.ts';

/** S1 and S2 are what the practitioner gives for a tight buttock. */
const except: readonly PatternName[] = ['piriformis'];

function best(pattern: PatternName, ...roles: readonly Role[]): number {
  const those: readonly Move[] = moves.filter(({ role }) => roles.includes(role));
  return Math.max(...those.map(({ benefit }) => benefit[pattern] ?? benefit.default));
}

it.each(patternNames)('%s: the best strength move is worth as much as the best stretch', (pattern) => {
  const strength = best(pattern, 'strength') + parameters.evidencePoints.value;
  expect(strength >= best(pattern, 'relief', 'mobility')).toBe(!except.includes(pattern));
});
