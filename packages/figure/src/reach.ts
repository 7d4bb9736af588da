// Two bones that reach for a point: where the knee or the elbow goes (law of cosines).
import { across, minus, plus, size, times, unit, vec, type Vec } from './vec.ts';

/** Never quite straight, so that the bend keeps its direction. */
const mostOfLength = 0.9995;

export interface Reached {
  readonly middle: Vec;
  readonly end: Vec;
  /** From the root of the limb to its end, length 1. */
  readonly along: Vec;
  /** At right angles to that: the way the middle joint points, length 1. */
  readonly out: Vec;
}

export function reachFor(root: Vec, target: Vec, pole: Vec, upper: number, lower: number): Reached {
  const wish = minus(target, root);
  const along = unit(wish, vec(0, -1, 0));
  const out = unit(across(pole, along), unit(across(vec(0.01, 0.02, 1), along), vec(1, 0, 0)));
  const least = Math.abs(upper - lower) + 0.5;
  const span = Math.min(Math.max(size(wish), least), (upper + lower) * mostOfLength);
  const before = (span * span + upper * upper - lower * lower) / (2 * span);
  const aside = Math.sqrt(Math.max(0, upper * upper - before * before));
  return {
    middle: plus(root, plus(times(along, before), times(out, aside))),
    end: plus(root, times(along, span)),
    along,
    out,
  };
}
