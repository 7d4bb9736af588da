// How much of the training is left: working sets that keep their pattern, and sets a muscle before and after.
import type { AdaptedExercise, Exercise } from '../model.ts';

export interface Kept {
  /** 0–1: working sets whose pattern is kept, of all working sets read; 1 where there are none. */
  readonly share: number;
  readonly setsByMuscle: Readonly<Record<string, { readonly before: number; readonly after: number }>>;
}

export function keptOf(exercises: readonly AdaptedExercise[]): Kept {
  let read = 0;
  let kept = 0;
  const byMuscle = new Map<string, { before: number; after: number }>();
  const add = (exercise: Exercise | null, when: 'before' | 'after', sets: number): void => {
    for (const muscle of exercise?.muscles ?? []) {
      const count = byMuscle.get(muscle) ?? { before: 0, after: 0 };
      count[when] += sets;
      byMuscle.set(muscle, count);
    }
  };
  for (const { exercise, sets, verdict, to } of exercises) {
    const working = sets.filter(({ kind }) => kind !== 'warmup').length;
    const after = verdict === 'keep' ? exercise : (to?.exercise ?? null);
    read += working;
    if (exercise !== null && after?.pattern === exercise.pattern) kept += working;
    add(exercise, 'before', working);
    add(after, 'after', working);
  }
  return {
    share: read === 0 ? 1 : kept / read,
    setsByMuscle: Object.fromEntries([...byMuscle].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
