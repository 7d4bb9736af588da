// goal: what she wants to be able to do again. Its fields are not fixed, so they are kept as they are.
import * as z from 'zod/mini';
import type { Event, EventKind } from './event.ts';

export type Goal = Event<'goal'>;

export const goal: EventKind<Goal> = { type: 'goal', version: 1, shape: z.looseObject({}) };
