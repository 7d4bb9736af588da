// retracted: takes an event back. For good: to have it again, it is written again.
import * as z from 'zod/mini';
import { uuid } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface Retracted extends Event<'retracted'> {
  /** The id of the event that does not count any more. */
  readonly of: string;
}

export const retracted: EventKind<Retracted> = { type: 'retracted', version: 1, shape: z.looseObject({ of: uuid }) };
