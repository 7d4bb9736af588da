// fair-test-day: her word on one day of a test; a later word on the same day counts instead.
import { armNames, type Arm, type TestDay } from '@sinew/engine';
import * as z from 'zod/mini';
import { date, name, oneOf, yesOrNo } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface FairTestDay extends Event<'fair-test-day'>, TestDay {
  /** Id of the event that began it. */
  readonly test: string;
  /** What was drawn for the day, as she was told. */
  readonly arm: Arm;
}

export const fairTestDay: EventKind<FairTestDay> = {
  type: 'fair-test-day',
  version: 1,
  shape: z.looseObject({ test: name, date, arm: oneOf(armNames), kept: yesOrNo }),
};
