// What is to be done of an exercise once it was adapted: the same, another, or nothing.
import type { WorkoutWords } from '@sinew/catalog';
import type { AdaptedExercise, LineNote, WorkoutSet } from '../model.ts';

export type OmittedWhy = keyof WorkoutWords['workoutWriting']['omitted'];

export interface Written {
  readonly text: string;
  /** What the format has no place for. */
  readonly omissions: readonly LineNote[];
}

export interface Outcome {
  readonly verdict: 'as-it-is' | 'changed' | 'left-out';
  readonly name: string;
  /** Another exercise than was written. */
  readonly renamed: boolean;
  readonly sets: readonly WorkoutSet[];
  /** Band, range, stance, bouts: in words, in this order. */
  readonly remarks: readonly string[];
}

export function outcomeOf(adapted: AdaptedExercise, words: WorkoutWords): Outcome {
  const { to, verdict } = adapted;
  if (verdict === 'remove') return { verdict: 'left-out', name: adapted.name, renamed: false, sets: [], remarks: [] };
  if (to === null) return { verdict: 'as-it-is', name: adapted.name, renamed: false, sets: adapted.sets, remarks: [] };
  const renamed = verdict === 'replace' || to.exercise.id !== adapted.exercise?.id;
  return {
    verdict: 'changed',
    name: renamed ? to.exercise.name : adapted.name,
    renamed,
    sets: to.sets,
    remarks: remarksOf(to, words),
  };
}

/** Band, weight, range, stance, bouts: in words, in this order. */
export function remarksOf(to: NonNullable<AdaptedExercise['to']>, { workoutWriting }: WorkoutWords): readonly string[] {
  const { band, range, stance, bouts, load } = to;
  return [
    band === null ? '' : workoutWriting.bands[band],
    load === 'none' ? workoutWriting.noWeight : '',
    range === 'reduced' ? workoutWriting.smallerRange : '',
    stance === 'same' ? '' : workoutWriting.stances[stance],
    bouts === null ? '' : workoutWriting.bouts(bouts.count, bouts.minutesEach),
  ].filter((remark) => remark !== '');
}

export function omitted(adapted: { readonly line: number; readonly text: string }, why: OmittedWhy): LineNote {
  return { line: adapted.line, text: adapted.text.slice(0, 200), why };
}

export function sameSets(one: readonly WorkoutSet[], other: readonly WorkoutSet[]): boolean {
  return one.length === other.length && one.every((set, index) => sameSet(set, other[index]));
}

export function sameSet(one: WorkoutSet, other: WorkoutSet | undefined): boolean {
  return other !== undefined && setKey(one) === setKey(other);
}

/** Two sets with the same key are written alike. */
export function setKey({ kind, reps, seconds, distance, load, rpe, perSide }: WorkoutSet): string {
  return [kind, reps?.min, reps?.max, seconds, distance, load?.value, load?.unit, rpe, perSide].join('|');
}
