// removed: stands where an event was deleted for good, under the id of that event, so that an old copy cannot bring it back.
import * as z from 'zod/mini';
import type { Event, EventKind } from './event.ts';

export type Removed = Event<'removed'>;

export const removed: EventKind<Removed> = { type: 'removed', version: 1, shape: z.looseObject({}) };
