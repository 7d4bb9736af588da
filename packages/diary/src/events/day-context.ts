// day-context: what the day asked of her, any of it.
import * as z from 'zod/mini';
import { between, maybe } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface DayContext extends Event<'day-context'> {
  readonly standingHours?: number;
  readonly sittingHours?: number;
  readonly carriedBabyHours?: number;
  readonly sleepHours?: number;
}

const hours = maybe(between(0, 24));

export const dayContext: EventKind<DayContext> = {
  type: 'day-context',
  version: 1,
  shape: z.looseObject({ standingHours: hours, sittingHours: hours, carriedBabyHours: hours, sleepHours: hours }),
};
