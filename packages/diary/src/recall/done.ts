// From an event to what the engine knows of it: what was left out becomes null.
import type { ExerciseDone, MoveDone, WalkDone } from '@sinew/engine';
import type { ExerciseDoneEvent } from '../events/exercise-done.ts';
import type { MoveDoneEvent } from '../events/move-done.ts';
import type { WalkDoneEvent } from '../events/walk-done.ts';

export function moveDoneOf(event: MoveDoneEvent): MoveDone {
  const { at, session, move, variant, side = 'both', dose = {}, pain = null, effort = null, stopped = null } = event;
  return { at, session, move, variant, side, dose, pain, effort, stopped };
}

export function walkDoneOf({ at, minutes, painOnsetMinute = null, pain }: WalkDoneEvent): WalkDone {
  return { at, minutes, painOnsetMinute, pain };
}

export function exerciseDoneOf(event: ExerciseDoneEvent): ExerciseDone {
  const { at, exercise, pattern, stance, band = null, pain = null } = event;
  return { at, exercise, pattern, stance, band, pain };
}
