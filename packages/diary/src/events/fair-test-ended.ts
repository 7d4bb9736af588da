// fair-test-ended: she ends a test before it has an answer. One that has its answer ends by itself.
import * as z from 'zod/mini';
import { name } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface FairTestEnded extends Event<'fair-test-ended'> {
  /** Id of the event that began it. */
  readonly test: string;
}

export const fairTestEnded: EventKind<FairTestEnded> = {
  type: 'fair-test-ended',
  version: 1,
  shape: z.looseObject({ test: name }),
};
