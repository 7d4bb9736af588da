// fair-test-begun: the question that she puts to the test, and its days. Which of the two is drawn for a day follows from the event's id.
import type { FairTestPlan, Question } from '@sinew/engine';
import * as z from 'zod/mini';
import { date, name } from '../shapes/leaves.ts';
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
};
