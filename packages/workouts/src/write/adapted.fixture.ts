// Answers to a workout that was read, made up for the tests: what is not named stays.
import type { AdaptedExercise, Exercise, ReadWorkout, Rewritten, WorkoutSet } from '../model.ts';
import type { AdaptedDay } from '../rewrite/adapt.ts';

export const bridge: Exercise = {
  id: 'glute-bridge',
  name: 'Glute bridge',
  pattern: 'bridge-thrust',
  stance: 'bilateral',
  position: 'supine',
  implement: 'bodyweight',
  impact: 'none',
  deepHipFlexion: false,
  siClass: 'possible',
  muscles: ['glutes'],
};

/** The exercise as it was written, under a name of its own. */
export function named(name: string): Exercise {
  return { ...bridge, id: name.toLowerCase().replace(/\W+/g, '-'), name };
}

type Answer =
  | { readonly kind: 'keep' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'band' }
  | { readonly kind: 'replace'; readonly by: Exercise; readonly sets?: (sets: readonly WorkoutSet[]) => readonly WorkoutSet[] };

export function answered({ days }: ReadWorkout, answers: Readonly<Record<number, Answer>> = {}): readonly AdaptedDay[] {
  return days.map(({ name, exercises }) => ({
    name,
    exercises: exercises.map((each) => adapted({ ...each, ...asWritten(each.name) }, answers[each.line] ?? { kind: 'keep' })),
  }));
}

function asWritten(name: string): Omit<AdaptedExercise, 'line' | 'text' | 'name' | 'sets' | 'painNote' | 'group'> {
  return { exercise: named(name), confidence: 1, verdict: 'keep', to: null, options: [], reasons: [], breath: 'free' };
}

const reasons = [{ rule: 'LA5', sources: [] }];
const unchanged = { band: null, load: 'same', range: 'same', stance: 'same', bouts: null } as const;

function adapted(exercise: AdaptedExercise, answer: Answer): AdaptedExercise {
  const own = exercise.exercise ?? bridge;
  switch (answer.kind) {
    case 'keep':
      return exercise;
    case 'remove':
      return { ...exercise, verdict: 'remove', reasons };
    case 'band':
      return {
        ...exercise,
        verdict: 'modify',
        reasons,
        to: { ...unchanged, exercise: own, sets: exercise.sets, band: 'above-knees' },
      };
    default: {
      const to: Rewritten = { ...unchanged, exercise: answer.by, sets: answer.sets?.(exercise.sets) ?? exercise.sets };
      return { ...exercise, verdict: 'replace', reasons, to };
    }
  }
}

export const halved = (sets: readonly WorkoutSet[]): readonly WorkoutSet[] =>
  sets.map((set) => ({ ...set, load: set.load === null ? null : { ...set.load, value: set.load.value / 2 } }));
export const unloaded = (sets: readonly WorkoutSet[]): readonly WorkoutSet[] => sets.map((set) => ({ ...set, load: null }));
