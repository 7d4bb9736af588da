// day-context: what the day asked of her, any of it.
import type { DayContext } from '@sinew/engine';
import * as z from 'zod/mini';
import { between, maybe } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export type DayContextEvent = Event<'day-context'> & DayContext;

const hours = maybe(between(0, 24));

export const dayContext: EventKind<DayContextEvent> = {
  type: 'day-context',
  version: 1,
  shape: z.looseObject({
    walkingMinutes: maybe(between(0, 1440)),
    standingHours: hours,
    sittingHours: hours,
    carriedBabyHours: hours,
    sleepHours: hours,
  }),
};
