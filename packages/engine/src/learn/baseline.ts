// The level underneath her mornings in the light of all of them: each filter run once more, forwards with notes and then backwards.
import type { MorningBelief } from '../model/beliefs.ts';
import type { Day } from './days.ts';
import { momentsOf, normalised } from './gaussian.ts';
import { spread, weightedSum } from './joint.ts';
import { firstCost, unknowns, type MorningFilter, type Observed } from './morning-filter.ts';
import { closeDay, meansOf, passInto, readMorning, startMornings, type Mornings } from './mornings.ts';

/** Filters that matter less than this are left out. */
const leastWeight = 1e-3;

interface Note {
  /** How much of each unknown is in the level on a usual day, and that level before the reading: its mean, and its covariance with all. */
  mean: number;
  variance: number;
  readonly along: Float64Array;
  readonly read: Observed | null;
}

/** @param mornings what the whole log came to */
export function baselineOf(days: readonly Day[], mornings: Mornings): readonly MorningBelief[] {
  const first = days.findIndex(({ morning }) => morning !== null);
  if (first < 0) return [];
  const weights = normalised(mornings.filters.map(({ logWeight }) => logWeight));
  const kept = mornings.filters.flatMap((filter, index) => {
    const weight = weights[index] ?? 0;
    return weight < leastWeight ? [] : [{ weight, level: backwards(forwards(days, filter, mornings)) }];
  });
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return days.slice(first).map(({ date }, index) => {
    const parts = kept.map(({ level }) => level[first + index] ?? { mean: 0, sd: 1 });
    const { mean, sd } = momentsOf({ weights: kept.map(({ weight }) => weight / total), parts });
    return { date, mean: Math.max(0, Math.min(10, mean)), sd };
  });
}

/** One filter alone, from the beginning, with a note of every day. */
function forwards(days: readonly Day[], { settings }: MorningFilter, whole: Mornings): Note[] {
  const mornings = startMornings([settings]);
  const usual = new Float64Array(unknowns);
  usual[0] = 1;
  usual.set(meansOf(whole.known, settings.echo), firstCost);
  return days.map((day) => {
    const ahead = passInto(mornings, day);
    const [filter] = mornings.filters;
    const along = new Float64Array(unknowns);
    if (filter === undefined) return { mean: 0, variance: 1, along, read: null };
    spread(filter.joint, usual, along);
    const mean = weightedSum(usual, filter.joint.mean);
    let read: Observed | null = null;
    readMorning(mornings, day, ahead, (_, done) => {
      read = { ...done, along: done.along.slice() };
      along[0] = (along[0] ?? 0) + done.jumped;
    });
    closeDay(mornings, day);
    return { mean, variance: weightedSum(usual, along), along, read };
  });
}

/** What the later readings add to each day (de Jong's smoother: `pull` and `weight` gather them from the end). */
function backwards(notes: readonly Note[]): { mean: number; sd: number }[] {
  const pull = new Float64Array(unknowns);
  const weight = new Float64Array(unknowns * unknowns);
  const levels: { mean: number; sd: number }[] = [];
  for (const { mean, variance, along, read } of [...notes].reverse()) {
    if (read !== null) gather(pull, weight, read);
    const pulled = weightedSum(along, pull);
    const known = weightedSum(along, times(weight, along));
    levels.push({ mean: mean + pulled, sd: Math.sqrt(Math.max(1e-9, variance - known)) });
  }
  return levels.reverse();
}

function gather(pull: Float64Array, weight: Float64Array, { weights, along, shift, shrink }: Observed): void {
  const pulled = shift - shrink * weightedSum(along, pull);
  const answered = times(weight, along);
  const more = shrink + shrink * shrink * weightedSum(along, answered);
  for (let row = 0; row < unknowns; row += 1) {
    const one = weights[row] ?? 0;
    pull[row] = (pull[row] ?? 0) + one * pulled;
    for (let column = 0; column < unknowns; column += 1) {
      const other = weights[column] ?? 0;
      const at = row * unknowns + column;
      const less = shrink * (one * (answered[column] ?? 0) + other * (answered[row] ?? 0));
      weight[at] = (weight[at] ?? 0) + more * one * other - less;
    }
  }
}

function times(matrix: Float64Array, values: Float64Array): Float64Array {
  const product = new Float64Array(unknowns);
  for (let row = 0; row < unknowns; row += 1) {
    let sum = 0;
    for (let column = 0; column < unknowns; column += 1) sum += (matrix[row * unknowns + column] ?? 0) * (values[column] ?? 0);
    product[row] = sum;
  }
  return product;
}
