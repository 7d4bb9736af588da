// exercise-named: what she calls an exercise, in her own words, and which one it is. The newest word on a name holds.
import * as z from 'zod/mini';
import { maybe, name, text } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface ExerciseNamed extends Event<'exercise-named'> {
  /** As she writes it. */
  readonly written: string;
  /** Of the exercise that it is. */
  readonly exercise: string;
  /** Of it, as she was shown it. */
  readonly name?: string;
}

export const exerciseNamed: EventKind<ExerciseNamed> = {
  type: 'exercise-named',
  version: 1,
  shape: z.looseObject({ written: name, exercise: name, name: maybe(text) }),
};
