// The level underneath her mornings in the light of all of them: each filter run once more, forwards with notes and then backwards.
import type { LocalDate } from '@sinew/kernel';
import type { MorningBelief } from '../model/beliefs.ts';
import type { Day } from './days.ts';
import { momentsOf } from './gaussian.ts';
import { spread, weightedSum } from './joint.ts';
import { firstCost, level, unknowns, usualDay, type MorningFilter, type Observed } from './morning-filter.ts';
import {
  closeDay,
  isAroundBirth,
  meansOf,
  passInto,
  readMorning,
  startMornings,
  weightsOf,
  type Chapter,
  type Mornings,
} from './mornings.ts';

/** Filters that matter less than this are left out. */
const leastWeight = 1e-2;

interface Note {
  /** A birth this day: how much of each unknown of the day before is in its level. */
  readonly anew: Float64Array | null;
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
  const chapters = chaptersOf(mornings);
  const levels = mornings.filters.map((filter, index) =>
    chapters.some(({ weights }) => (weights[index] ?? 0) >= leastWeight) ? backwards(forwards(days, filter, chapters)) : null,
  );
  return days.slice(first).map(({ date }, index) => {
    const { weights } = chapterOf(chapters, date);
    const kept = levels.flatMap((one, place) => {
      const part = one?.[first + index];
      const weight = weights[place] ?? 0;
      return part === undefined || weight < leastWeight ? [] : [{ weight, part }];
    });
    const total = kept.reduce((sum, { weight }) => sum + weight, 0);
    const { mean, sd } = momentsOf({ weights: kept.map(({ weight }) => weight / total), parts: kept.map(({ part }) => part) });
    return { date, mean: Math.max(0, Math.min(10, mean)), sd };
  });
}

type Told = Pick<Chapter, 'weights' | 'usual'> & { readonly until: LocalDate | null };

/** Her mornings between births: each chapter with the weights and the usual day of its end. */
function chaptersOf({ chapters, filters, known, asked }: Mornings): readonly Told[] {
  const usual = new Map([...asked.keys()].map((echo) => [echo, meansOf(known, echo)]));
  return [...chapters, { until: null, weights: weightsOf(filters), usual }];
}

function chapterOf(chapters: readonly Told[], date: LocalDate): Told {
  const found = chapters.find(({ until }) => until === null || date < until);
  if (found === undefined) throw new Error('The last chapter has no end');
  return found;
}

/** One filter alone, from the beginning, with a note of every day. */
function forwards(days: readonly Day[], { settings }: MorningFilter, chapters: readonly Told[]): Note[] {
  const mornings = startMornings([settings]);
  const justLevel = usualDay([]);
  const usuals = chapters.map(({ usual }) => usualDay(usual.get(settings.echo) ?? []));
  return days.map((day) => {
    const anew = day.daysSinceBirth === 0 ? usualDay(meansOf(mornings.known, settings.echo)) : null;
    const ahead = passInto(mornings, day);
    const [filter] = mornings.filters;
    const along = new Float64Array(unknowns);
    if (filter === undefined) return { anew, mean: 0, variance: 1, along, read: null };
    // Around a birth the level has her usual days in it.
    const usual = isAroundBirth(day) ? justLevel : (usuals[mornings.chapters.length] ?? justLevel);
    spread(filter.joint, usual, along);
    const mean = weightedSum(usual, filter.joint.mean);
    let read: Observed | null = null;
    readMorning(mornings, day, ahead, (_, done) => {
      read = { ...done, along: done.along.slice() };
      along[0] = (along[0] ?? 0) + done.jumped;
    });
    closeDay(mornings, day);
    return { anew, mean, variance: weightedSum(usual, along), along, read };
  });
}

/** What the later readings add to each day (de Jong's smoother: `pull` and `weight` gather them from the end). */
function backwards(notes: readonly Note[]): { mean: number; sd: number }[] {
  const pull = new Float64Array(unknowns);
  const weight = new Float64Array(unknowns * unknowns);
  const levels: { mean: number; sd: number }[] = [];
  for (const { anew, mean, variance, along, read } of [...notes].reverse()) {
    if (read !== null) gather(pull, weight, read);
    const pulled = weightedSum(along, pull);
    const known = weightedSum(along, times(weight, along));
    levels.push({ mean: mean + pulled, sd: Math.sqrt(Math.max(1e-9, variance - known)) });
    if (anew !== null) beforeAnew(pull, weight, anew);
  }
  return levels.reverse();
}

/** What came after a birth says of the days before it only where her level was; what they cost is in that. */
function beforeAnew(pull: Float64Array, weight: Float64Array, usual: Float64Array): void {
  const [pulled, fromLevel] = [pull[level] ?? 0, weight.slice(0, firstCost)];
  for (let row = 0; row < unknowns; row += 1) {
    if (row >= firstCost) pull[row] = (usual[row] ?? 0) * pulled;
    for (let column = firstCost; column < unknowns; column += 1) {
      const value =
        (usual[column] ?? 0) * (row < firstCost ? (fromLevel[row] ?? 0) : (usual[row] ?? 0) * (fromLevel[level] ?? 0));
      weight[row * unknowns + column] = value;
      weight[column * unknowns + row] = value;
    }
  }
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
