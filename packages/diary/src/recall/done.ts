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
  const { at, exercise, pattern, stance, band = null, pain = null } = event;
  const sets = workingSets(event.sets);
  const loaded = event.load === undefined ? undefined : isLoad(event.load);
  return { at, exercise, pattern, stance, band, pain, ...(sets !== null && { sets }), ...(loaded !== undefined && { loaded }) };
}

export function dayContextOf(event: DayContextEvent): DayContext {
  return knownFields<DayContext>(event, ['at', 'standingHours', 'sittingHours', 'carriedBabyHours', 'sleepHours']);
}

/** A number of sets, or a list of them as a workout has it; warming up does not count. Null: it does not say. */
function workingSets(sets: unknown): number | null {
  if (typeof sets === 'number') return Number.isFinite(sets) && sets >= 0 ? Math.min(sets, mostSets) : null;
  if (!Array.isArray(sets)) return null;
  return Math.min(sets.filter((set: unknown) => !isWarmUp(set)).length, mostSets);
}

/** A number above nothing, or an amount with a unit that is no body weight. */
function isLoad(load: unknown): boolean {
  if (typeof load === 'number') return load > 0;
  if (typeof load !== 'object' || load === null) return false;
  const unit = 'unit' in load ? load.unit : undefined;
  return unit !== 'bodyweight' && (!('value' in load) || load.value !== 0);
}

const mostSets = 50;

function isWarmUp(set: unknown): boolean {
  return typeof set === 'object' && set !== null && 'kind' in set && set.kind === 'warmup';
}
