// What may be said of a relief, and how sure it has to be: the one place where verdicts on moves are drawn.
import type { Verdict } from '../model/beliefs.ts';
import { above, type Mixture } from './gaussian.ts';

/** It helps where a point, or half a point, is so likely; it makes worse where half a point is. Points and probabilities. */
export const says = {
  helps: [
    { points: 1, surely: 0.8 },
    { points: 0.5, surely: 0.95 },
  ],
  worse: { points: -0.5, surely: 0.8 },
  /** It does little where it lies between these, nine times out of ten. */
  little: { from: -0.75, to: 1, outside: 0.05 },
} as const;

export function verdictOf(relief: Mixture): Verdict {
  if (says.helps.some(({ points, surely }) => above(relief, points) >= surely)) return 'helps';
  if (1 - above(relief, says.worse.points) >= says.worse.surely) return 'worse';
  const { from, to, outside } = says.little;
  return above(relief, from) > 1 - outside && above(relief, to) < outside ? 'does-little' : 'too-early';
}
