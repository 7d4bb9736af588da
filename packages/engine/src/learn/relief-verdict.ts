// What may be said of a relief, and how sure it has to be: the one place where verdicts on moves are drawn.
import type { Verdict } from '../model/beliefs.ts';
import { above, type Mixture } from './gaussian.ts';

/** It helps where a point, or half a point, is so likely; it makes worse where half a point is. Points and probabilities. */
export const says = {
  helps: { point: { points: 1, surely: 0.8 }, half: { points: 0.5, surely: 0.95 } },
  worse: { points: -0.5, surely: 0.8 },
  /** It does little where half a point either way is so unlikely, each. */
  little: { from: -0.5, to: 0.5, outside: 0.15 },
} as const;

export interface Chances {
  /** That it takes off a point; half a point; and that it adds half a point. */
  readonly point: number;
  readonly half: number;
  readonly harm: number;
}

export function chancesOf(relief: Mixture): Chances {
  const { point, half } = says.helps;
  return { point: above(relief, point.points), half: above(relief, half.points), harm: 1 - above(relief, says.worse.points) };
}

export function verdictOf(relief: Mixture, { point, half, harm } = chancesOf(relief)): Verdict {
  if (point >= says.helps.point.surely || half >= says.helps.half.surely) return 'helps';
  if (harm >= says.worse.surely) return 'worse';
  const { from, to, outside } = says.little;
  return above(relief, from) > 1 - outside && above(relief, to) < outside ? 'does-little' : 'too-early';
}
