// Which of the two is drawn for a day: pairs of days, each with both, in an order that the test's id draws by lot.
import { daysBetween, seededRandom, type LocalDate } from '@sinew/kernel';
import type { Arm, FairTest, FairTestPlan, Question, QuestionKind } from '../model/fair-test.ts';

const arms = {
  belt: ['with', 'without'],
  'time-of-day': ['morning', 'evening'],
  breathing: ['method-1', 'method-2'],
  move: ['with', 'without'],
} as const satisfies Record<QuestionKind, readonly [Arm, Arm]>;

/** Days from the first to the last at most; with fewer than `least` before her stage changes none is begun. */
export const testDays = { most: 42, least: 14 } as const;

/** The first and the second of the question. */
export function armsOf({ kind }: Question): readonly [Arm, Arm] {
  return arms[kind];
}

/** Null: the test does not ask that day. */
export function armFor(test: FairTest, date: LocalDate): Arm | null {
  const { question, from, until, ended } = test;
  if (date < from || date > until || (ended !== null && date >= ended.date)) return null;
  return armsOf(question)[isFirst(test, date) ? 0 : 1];
}

/** The first of the two is drawn for that day. */
export function isFirst({ id, from }: Pick<FairTest, 'id' | 'from'>, date: LocalDate): boolean {
  const day = daysBetween(from, date);
  const pair = Math.floor(day / 2);
  const firstLeads = seededRandom(`${id} ${pair}`)() < 0.5;
  return firstLeads === (day % 2 === 0);
}

/** It ends where it does because her stage changes then. */
export function isCutShort({ from, until }: FairTestPlan): boolean {
  return daysBetween(from, until) + 1 < testDays.most;
}
