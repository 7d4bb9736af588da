// One look at a test: after an answer, what is known of the difference between the two.
import { localDateOf, type LocalDate } from '@sinew/kernel';
import { normalised, type Mixture } from '../learn/gaussian.ts';
import type { Joint } from '../learn/joint.ts';
import type { Catalog } from '../model/catalog.ts';
import type { FairTest } from '../model/fair-test.ts';
import type { History } from '../model/person.ts';
import { armFor, armsOf } from './schedule.ts';

/** What a test is read from. */
export interface Reading {
  readonly history: History;
  readonly catalog: Catalog;
  readonly today: LocalDate;
}

export interface Look {
  readonly date: LocalDate;
  /** By arm. */
  readonly answers: readonly [number, number];
  /** NRS points by which pain is less with the first. */
  readonly difference: Mixture;
}

/** Beforehand the difference is about nought, give or take so much (NRS). */
export const differenceSd = 1;

/**
 * How much of the difference is in what a day answers: half of it off with the first, half of it on with the second.
 * It goes by what was drawn, kept or not: she leaves it off because of how she feels, and that must not decide. A day without her
 * word does not count, nor one with a sign that someone should look at.
 */
export function sharesByDate(test: FairTest, history: History): ReadonlyMap<LocalDate, number> {
  const [first] = armsOf(test.question);
  const signs = new Set(history.checkIns.filter(({ flags = [] }) => flags.length > 0).map(({ at }) => localDateOf(at)));
  const shares = new Map<LocalDate, number>();
  for (const { date } of test.days) {
    const arm = armFor(test, date);
    if (arm !== null && !signs.has(date)) shares.set(date, arm === first ? -0.5 : 0.5);
  }
  return shares;
}

/** One more answer of a day with this share. */
export function counted([first, second]: Look['answers'], share: number): [number, number] {
  return share < 0 ? [first + 1, second] : [first, second + 1];
}

/** The unknown that is the difference, over all guesses of what else there is. */
export function differenceIn(
  guesses: readonly { readonly joint: Joint; readonly logWeight: number }[],
  unknown: number,
): Mixture {
  const weights = normalised(guesses.map(({ logWeight }) => logWeight));
  const parts = guesses.map(({ joint: { size, mean, cov } }) => ({
    mean: mean[unknown] ?? 0,
    sd: Math.sqrt(cov[unknown * size + unknown] ?? 0),
  }));
  return { weights, parts };
}
