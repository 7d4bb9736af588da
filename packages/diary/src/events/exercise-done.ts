// exercise-done: one exercise of a workout that she brought.
import { bands, type Band, type PainChange } from '@sinew/engine';
import * as z from 'zod/mini';
import { painChangeShape } from '../shapes/dose-shape.ts';
import { maybe, maybeNull, name, oneOf, text, zeroToTen } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface ExerciseDoneEvent extends Event<'exercise-done'> {
  /** Absent: done outside of a session. */
  readonly session?: string;
  readonly exercise: string;
  /** As she was shown it. */
  readonly name?: string;
  readonly pattern: string;
  readonly stance: string;
  /** As the workout has them: a number, or a list of sets. */
  readonly sets?: unknown;
  readonly load?: unknown;
  readonly band?: Band | null;
  readonly pain?: PainChange | null;
  /** RPE 0–10. */
  readonly effort?: number | null;
  readonly stopped?: null | 'pain' | 'symptom' | 'interrupted';
}

export const exerciseDone: EventKind<ExerciseDoneEvent> = {
  type: 'exercise-done',
  version: 1,
  shape: z.looseObject({
    session: maybe(name),
    exercise: name,
    name: maybe(text),
    pattern: name,
    stance: name,
    sets: maybe(z.unknown()),
    load: maybe(z.unknown()),
    band: maybeNull(oneOf(bands)),
    pain: maybeNull(painChangeShape),
    effort: maybeNull(zeroToTen),
    stopped: maybeNull(oneOf(['pain', 'symptom', 'interrupted'])),
  }),
};
