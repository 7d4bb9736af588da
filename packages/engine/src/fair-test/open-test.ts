// The test that is running, and what it has drawn for today.
import { addDays, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Arm, FairTest } from '../model/fair-test.ts';
import type { History } from '../model/person.ts';
import { readTest } from './read-test.ts';
import { armFor } from './schedule.ts';
import { moveOf } from './subject.ts';

export interface Drawn {
  /** The move that is there today, or left out; null where the question is of no move. */
  readonly move: string | null;
  readonly arm: Arm;
}

/** The one that is running, or not yet begun. */
export function openTest(history: History, catalog: Catalog, today: LocalDate): FairTest | null {
  const last = history.tests?.at(-1);
  if (last === undefined || last.ended !== null || today > addDays(last.until, 1)) return null;
  return readTest(last, { history, catalog, today }).status === 'running' ? last : null;
}

/** Null: no test asks anything of today. */
export function drawnToday(history: History, catalog: Catalog, today: LocalDate): Drawn | null {
  const test = openTest(history, catalog, today);
  const arm = test === null ? null : armFor(test, today);
  return test === null || arm === null ? null : { move: moveOf(test.question, catalog), arm };
}
