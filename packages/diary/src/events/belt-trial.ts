// belt-trial: a try of a pelvic belt. Its fields are not fixed, so they are kept as they are.
import * as z from 'zod/mini';
import type { Event, EventKind } from './event.ts';

export type BeltTrial = Event<'belt-trial'>;

export const beltTrial: EventKind<BeltTrial> = { type: 'belt-trial', version: 1, shape: z.looseObject({}) };
