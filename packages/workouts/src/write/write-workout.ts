// The writer's door: the adapted workout, in the format it came in or in another.
import { tellReason, type WorkoutWords } from '@sinew/catalog';
import { assertNever, type LocalDate } from '@sinew/kernel';
import type { ReadWorkout } from '../model.ts';
import type { AdaptedDay } from '../rewrite/adapt.ts';
import { outcomeOf, type Written } from './outcome.ts';
import { writeCsv } from './write-csv.ts';
import { writeLiftoscript } from './write-liftoscript.ts';
import { writeText } from './write-text.ts';
import { writeWger } from './write-wger.ts';

export const writtenFormats = ['text', 'hevy-csv', 'strong-csv', 'liftoscript', 'wger-json', 'json'] as const;
export type WrittenFormat = (typeof writtenFormats)[number];

export interface WriteOptions {
  readonly words: WorkoutWords;
  /** Where a format wants dates and the workout has none, its days begin here. */
  readonly today?: LocalDate;
}

/** @param read what `readWorkout` gave; @param days the same days, adapted */
export function writeWorkout(
  read: ReadWorkout,
  days: readonly AdaptedDay[],
  format: WrittenFormat,
  { words, today }: WriteOptions,
): Written {
  switch (format) {
    case 'text':
      return writeText(read, days, words);
    case 'hevy-csv':
    case 'strong-csv':
      return writeCsv(read, days, format, words, today ?? null);
    case 'liftoscript':
      return writeLiftoscript(read, days, words);
    case 'wger-json':
      return writeWger(read, days, words);
    case 'json':
      return writeJson(days, words);
    default:
      return assertNever(format);
  }
}

/** What is to be done, with its sets, remarks and reasons. */
function writeJson(days: readonly AdaptedDay[], words: WorkoutWords): Written {
  const told = days.map(({ name, exercises }) => ({
    name,
    exercises: exercises.map((exercise) => {
      const { verdict, name: to, sets, remarks } = outcomeOf(exercise, words);
      const reasons = exercise.reasons.map((reason) => tellReason(reason, words).because);
      return {
        line: exercise.line,
        written: exercise.text,
        verdict,
        name: to,
        sets,
        group: exercise.group,
        painNote: exercise.painNote,
        remarks,
        reasons,
      };
    }),
  }));
  return { text: `${JSON.stringify({ days: told }, null, 2)}\n`, omissions: [] };
}

/** The format it can be given back in: its own where that is written, else text. */
export function formatToWrite(read: Pick<ReadWorkout, 'format'>): WrittenFormat {
  return writtenFormats.find((format) => format === read.format) ?? 'text';
}
