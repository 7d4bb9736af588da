// From an event to what the engine knows of it: what was left out becomes null.
import type { DayContext, ExerciseDone, MoveDone, WalkDone } from '@sinew/engine';
import type { DayContextEvent } from '../events/day-context.ts';
import type { ExerciseDoneEvent } from '../events/exercise-done.ts';
import type { MoveDoneEvent } from '../events/move-done.ts';
import type { WalkDoneEvent } from '../events/walk-done.ts';
import { knownFields } from '../shapes/known-fields.ts';

export function moveDoneOf(event: MoveDoneEvent): MoveDone {
  const { at, session, move, variant, side = 'both', dose = {}, pain = null, effort = null, stopped = null } = event;
  return { at, session, move, variant, side, dose, pain, effort, stopped };
}

export function walkDoneOf({ at, minutes, painOnsetMinute = null, pain }: WalkDoneEvent): WalkDone {
  return { at, minutes, painOnsetMinute, pain };
}

export function exerciseDoneOf(event: ExerciseDoneEvent): ExerciseDone {
  const { at, exercise, pattern, stance, band = null, pain = null, stopped = null } = event;
  const sets = workingSets(event.sets);
  const minutes = minutesOf(event.sets);
  return {
    at,
    exercise,
    pattern,
    stance,
    band,
    pain,
    stopped,
    ...(sets !== null && { sets }),
    ...(minutes > 0 && { minutes }),
    ...(event.load !== undefined && { loaded: isLoad(event.load) }),
  };
}

export function dayContextOf(event: DayContextEvent): DayContext {
  return knownFields<DayContext>(event, [
    'at',
    'walkingMinutes',
    'standingHours',
    'sittingHours',
    'carriedBabyHours',
    'sleepHours',
  ]);
}

/** A number of sets, or a list of them as a workout has it; warming up does not count. Null: it does not say. */
function workingSets(sets: unknown): number | null {
  if (typeof sets === 'number') return Number.isFinite(sets) && sets >= 0 ? Math.min(sets, mostSets) : null;
  if (!Array.isArray(sets)) return null;
  return Math.min(sets.filter((set: unknown) => !isWarmUp(set)).length, mostSets);
}

/** Of sets that say how long they took. */
function minutesOf(sets: unknown): number {
  if (!Array.isArray(sets)) return 0;
  const seconds = sets.reduce((sum: number, set: unknown) => sum + secondsOf(set), 0);
  return Math.min(seconds / 60, mostMinutes);
}

function secondsOf(set: unknown): number {
  const seconds: unknown = typeof set === 'object' && set !== null && 'seconds' in set ? set.seconds : null;
  return typeof seconds === 'number' && seconds > 0 ? seconds : 0;
}

/** A number above nothing, or an amount with a unit that is no body weight. */
function isLoad(load: unknown): boolean {
  if (typeof load === 'number') return load > 0;
  if (typeof load !== 'object' || load === null) return false;
  const unit = 'unit' in load ? load.unit : undefined;
  return unit !== 'bodyweight' && (!('value' in load) || load.value !== 0);
}

const mostSets = 50;
const mostMinutes = 600;

function isWarmUp(set: unknown): boolean {
  return typeof set === 'object' && set !== null && 'kind' in set && set.kind === 'warmup';
}
