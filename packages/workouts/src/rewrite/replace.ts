// Another exercise in the place of hers: the nearest that passes, with her sets; others beside it; or, where nothing passes, rest.
import type { Catalog } from '@sinew/engine';
import type { AdaptedExercise, Exercise, Rewritten, WrittenExercise } from '../model.ts';
import { isLoaded } from './as-form.ts';
import { changed, reason, type Answer, type RewriteInput } from './answer.ts';
import { carriedOver } from './sets.ts';

interface ReplaceInput extends RewriteInput {
  /** Exercises that come before all others, if they pass. */
  readonly first?: readonly string[];
}

export function replaced(
  reasons: Answer['reasons'],
  exercise: Exercise,
  written: WrittenExercise,
  { first = [], ...input }: ReplaceInput,
): Answer {
  const [best, ...others] = input.standIns(exercise, first);
  if (best === undefined)
    return { verdict: 'remove', to: null, options: resting(input), reasons: [...reasons, reason('nothing-fits', input)] };
  return {
    verdict: 'replace',
    to: inPlaceOf(exercise, best, written, input.catalog),
    options: asOptions(others, input),
    reasons,
  };
}

/** What else would do in the place of what was changed. */
export function othersFor(exercise: Exercise, input: RewriteInput): AdaptedExercise['options'] {
  return asOptions(input.standIns(exercise), input);
}

/** One of its options taken in its place. */
export function withOption(adapted: AdaptedExercise, option: Exercise, catalog: Catalog): AdaptedExercise {
  if (adapted.exercise === null) return adapted;
  const to = inPlaceOf(adapted.exercise, option, adapted, catalog);
  return { ...adapted, verdict: 'replace', to };
}

/** Her count, repetitions and effort; the load and the sides as the new one has them. */
export function inPlaceOf(exercise: Exercise, best: Exercise, written: WrittenExercise, catalog: Catalog): Rewritten {
  const sets = carriedOver(written.sets, exercise, best, catalog);
  const hadLoad = written.sets.some(({ load }) => load !== null && load.unit !== 'bodyweight');
  // Feet on pedals or in the air are not on the floor.
  const onFeet =
    best.stance === 'bilateral' &&
    (best.position === 'standing' || best.position === 'supine') &&
    best.pattern !== 'cardio-other';
  const twoLegged = (exercise.stance === 'single' || exercise.stance === 'split') && onFeet;
  return {
    ...changed(best, { sets, load: hadLoad ? (isLoaded(best) ? 'reduced' : 'none') : 'same' }),
    stance: twoLegged ? 'two-legged' : 'same',
  };
}

function asOptions(exercises: readonly Exercise[], input: RewriteInput): AdaptedExercise['options'] {
  return exercises.map((exercise) => ({ exercise, reason: reason('stand-in', input) }));
}

function resting({ exerciseNamed, catalog }: RewriteInput): AdaptedExercise['options'] {
  const breathing = exerciseNamed('diaphragmatic-breathing');
  return breathing === null ? [] : [{ exercise: breathing, reason: reason('SG10', { catalog }) }];
}
