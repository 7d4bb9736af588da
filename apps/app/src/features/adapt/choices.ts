// What she decided of each exercise: as she wrote it, or another of those that fit; and the workout with it.
import { catalog } from '@sinew/catalog';
import { type AdaptedDay, type AdaptedExercise, keptOf, withOption } from '@sinew/workouts';

/** By place: hers, or the id of an option. */
export type Choices = ReadonlyMap<string, 'mine' | { readonly option: string }>;

/** Where an exercise stands in the workout. */
export function placeOf(day: number, exercise: number): string {
  return `${day}.${exercise}`;
}

export function withChoices(days: readonly AdaptedDay[], choices: Choices): readonly AdaptedDay[] {
  if (choices.size === 0) return days;
  return days.map((day, at) => ({
    ...day,
    exercises: day.exercises.map((exercise, index) => chosen(exercise, choices.get(placeOf(at, index)))),
  }));
}

function chosen(exercise: AdaptedExercise, choice: ReturnType<Choices['get']>): AdaptedExercise {
  if (choice === undefined) return exercise;
  if (choice === 'mine') return { ...exercise, verdict: 'keep', to: null, options: [], reasons: [] };
  const option = exercise.options.find((one) => one.exercise.id === choice.option);
  return option === undefined ? exercise : withOption(exercise, option.exercise, catalog);
}

/** Null takes the choice back. */
export function choosing(choices: Choices, place: string, choice: 'mine' | { readonly option: string } | null): Choices {
  const next = new Map(choices);
  if (choice === null) next.delete(place);
  else next.set(place, choice);
  return next;
}

/** 0–100: working sets that keep their pattern. */
export function percentKept(days: readonly AdaptedDay[]): number {
  return Math.round(keptOf(days.flatMap(({ exercises }) => exercises)).share * 100);
}
