// The adapted workout with its words: the published document.
import { tellDisposition, tellReason, type DispositionDocument, type ReasonDocument, type WorkoutWords } from '@sinew/catalog';
import type { AdaptedExercise, Exercise, LineNote } from './model.ts';
import type { Adapted } from './rewrite/adapt.ts';
import type { Advice } from './rewrite/advice.ts';

export interface AdaptedExerciseDocument extends Omit<AdaptedExercise, 'options' | 'reasons' | 'name' | 'span'> {
  readonly options: readonly { readonly exercise: Exercise; readonly because: string }[];
  readonly reasons: readonly ReasonDocument[];
}

export interface AdaptedDocument extends Omit<Adapted, 'disposition' | 'days' | 'advice' | 'presentation'> {
  readonly disposition: DispositionDocument;
  readonly days: readonly { readonly name: string; readonly exercises: readonly AdaptedExerciseDocument[] }[];
  readonly advice: readonly ReasonDocument[];
  readonly reviewedBy: 'none';
}

export function tellAdapted({ format, disposition, read, days, kept, advice }: Adapted, words: WorkoutWords): AdaptedDocument {
  return {
    format,
    disposition: tellDisposition(disposition, words),
    read: {
      ...read,
      skipped: read.skipped.map((note) => tellLine(note, words)),
      unread: read.unread.map((note) => tellLine(note, words)),
    },
    days: days.map((day) => ({ name: day.name, exercises: day.exercises.map((exercise) => tellExercise(exercise, words)) })),
    kept,
    advice: advice.map((one) => tellAdvice(one, words)),
    reviewedBy: 'none',
  };
}

/** The rule's reason, and what to do about it in one breath. */
export function tellAdvice({ cue, ...reason }: Advice, words: WorkoutWords): ReasonDocument {
  const told = tellReason(reason, words);
  const cues: Readonly<Record<string, string>> = words.cues;
  const toDo = cue === null ? undefined : cues[cue];
  return toDo === undefined ? told : { ...told, because: `${told.because} ${toDo}` };
}

/** Why a line is no exercise, in words. */
export function tellLine(note: LineNote, { workoutLines }: WorkoutWords): LineNote {
  const said: Readonly<Record<string, string>> = workoutLines;
  return { ...note, why: said[note.why] ?? note.why };
}

function tellExercise(
  { name: _, span: __, options, reasons, ...rest }: AdaptedExercise,
  words: WorkoutWords,
): AdaptedExerciseDocument {
  return {
    ...rest,
    options: options.map(({ exercise, reason }) => ({ exercise, because: tellReason(reason, words).because })),
    reasons: reasons.map((reason) => tellReason(reason, words)),
  };
}
