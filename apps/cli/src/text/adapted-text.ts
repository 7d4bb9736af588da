// The adapted workout as text for a person: each exercise, what becomes of it, and why.
import { englishCommandLine, type WorkoutWords } from '@sinew/catalog';
import { remarksOf, setsInWords, type AdaptedDocument, type AdaptedExerciseDocument } from '@sinew/workouts';
import { screenText } from './screen-text.ts';

export function adaptedText({ disposition, days, kept, read, advice }: AdaptedDocument, words: WorkoutWords): string {
  const told = englishCommandLine.adapted;
  const lines = days.flatMap(({ name, exercises }) => [
    '',
    ...(name === '' ? [] : [name]),
    ...exercises.map((exercise) => exerciseText(exercise, words)),
  ]);
  const unread = read.unread.map(({ line, text, why }) => `  ${line}: ${text} (${why})`);
  return `${[
    screenText(disposition, words).trimEnd(),
    ...lines,
    '',
    told.kept(Math.round(kept.share * 100)),
    ...advice.map(({ because }) => `- ${because}`),
    ...(unread.length === 0 ? [] : [told.unread, ...unread]),
  ].join('\n')}\n`;
}

function exerciseText({ text, verdict, to, reasons, options }: AdaptedExerciseDocument, words: WorkoutWords): string {
  const told = englishCommandLine.adapted;
  const becomes =
    to === null
      ? told.verdicts[verdict]
      : `${told.verdicts[verdict]} ${[`${to.exercise.name} ${setsInWords(to.sets, words)}`.trim(), ...remarksOf(to, words)].join(', ')}`;
  const others = options.length === 0 ? [] : [`     ${told.or(options.map(({ exercise }) => exercise.name).join(', '))}`];
  return [`  ${text}`, `     ${becomes}`, ...reasons.map(({ because, rule }) => `     ${because} [${rule}]`), ...others].join(
    '\n',
  );
}
