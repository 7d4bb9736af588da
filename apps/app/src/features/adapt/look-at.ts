// From what she brought to what it becomes today; and the same with what she keeps as she wrote it.
import { catalog } from '@sinew/catalog';
import type { CheckIn, Person } from '@sinew/engine';
import { err, type InputError, type Instant, ok, type Result } from '@sinew/kernel';
import {
  adapt,
  type Adapted,
  type AdaptedDay,
  decodeWorkout,
  exerciseNamed,
  keptOf,
  type ReadWorkout,
  readWorkout,
  recognise,
} from '@sinew/workouts';

export interface LookedAt {
  readonly read: ReadWorkout;
  readonly adapted: Adapted;
}

interface Her {
  readonly person: Person;
  readonly checkIn: CheckIn | null;
  readonly now: Instant;
}

export function lookAt(text: string, her: Her): Result<LookedAt, InputError> {
  const read = readWorkout(text, { isExercise: (name) => recognise(name).exercise !== null });
  if (!read.ok) return read;
  return ok({ read: read.value, adapted: adapt(read.value, { ...her, catalog, recognise, exerciseNamed }) });
}

export function lookAtFile(file: string, bytes: Uint8Array, her: Her): Result<LookedAt, InputError> {
  const text = decodeWorkout(bytes);
  const looked = text.ok ? lookAt(text.value, her) : text;
  return looked.ok ? looked : err({ ...looked.error, file });
}

/** Where an exercise stands in the workout. */
export function placeOf(day: number, exercise: number): string {
  return `${day}.${exercise}`;
}

/** @param mine the places that she keeps as she wrote them */
export function withMine(days: readonly AdaptedDay[], mine: ReadonlySet<string>): readonly AdaptedDay[] {
  return days.map((day, at) => ({
    ...day,
    exercises: day.exercises.map((exercise, index) =>
      mine.has(placeOf(at, index)) ? { ...exercise, verdict: 'keep' as const, to: null, options: [], reasons: [] } : exercise,
    ),
  }));
}

/** 0–100: working sets that keep their pattern. */
export function percentKept(days: readonly AdaptedDay[]): number {
  return Math.round(keptOf(days.flatMap(({ exercises }) => exercises)).share * 100);
}
