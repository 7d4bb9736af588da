// exercise-done: one exercise of a workout that she brought.
import { bands, type Band, type PainChange } from '@sinew/engine';
import * as z from 'zod/mini';
import { painChangeShape } from '../shapes/dose-shape.ts';
import { maybe, maybeNull, name, oneOf } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface ExerciseDoneEvent extends Event<'exercise-done'> {
  readonly exercise: string;
  readonly pattern: string;
  readonly stance: string;
  /** As the workout has them; nothing here reads them. */
  readonly sets?: unknown;
  readonly load?: unknown;
  readonly band?: Band | null;
  readonly pain?: PainChange | null;
}

export const exerciseDone: EventKind<ExerciseDoneEvent> = {
  type: 'exercise-done',
  version: 1,
  shape: z.looseObject({
    exercise: name,
    pattern: name,
    stance: name,
    sets: maybe(z.unknown()),
    load: maybe(z.unknown()),
    band: maybeNull(oneOf(bands)),
    pain: maybeNull(painChangeShape),
  }),
};
