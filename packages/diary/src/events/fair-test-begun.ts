// fair-test-begun: the question that she puts to the test, and its days. Which of the two is drawn for a day follows from the event's id.
import type { FairTestPlan, Question } from '@sinew/engine';
import { addDays } from '@sinew/kernel';
import * as z from 'zod/mini';
import { date, name } from '../shapes/leaves.ts';
import { problemAt, type Problem } from '../shapes/problem.ts';
import type { Event, EventKind } from './event.ts';

export type FairTestBegun = Event<'fair-test-begun'> & FairTestPlan;

const question: z.ZodMiniType<Question> = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('move'), move: name }),
  z.looseObject({ kind: z.literal(['belt', 'time-of-day', 'breathing']) }),
]);

export const fairTestBegun: EventKind<FairTestBegun> = {
  type: 'fair-test-begun',
  version: 1,
  shape: z.looseObject({ question, from: date, until: date }),
  problemIn: daysProblem,
};

/** Far more than any test lasts: a last day beyond it was mistyped. */
const mostDays = 365;

function daysProblem({ from, until }: FairTestBegun): Problem | null {
  const last = addDays(from, mostDays);
  if (until >= from && until <= last) return null;
  return problemAt(['until'], until, { kind: 'date-between', from, to: last }, 'out-of-range');
}
