// The law of reading: no line with anything on it is lost without a word. For tests.
import type { ReadWorkout } from '../model.ts';
import { createRowReader } from './csv/rows.ts';
import { logIn } from './find-format.ts';
import { linesOf } from './text/lines.ts';

/** The lines of a text that neither became part of an exercise nor were named as skipped or unread. */
export function lostLines(text: string, read: ReadWorkout): readonly string[] {
  switch (read.format) {
    case 'text':
    case 'liftoscript':
      return logIn(text) === null ? lostInText(text, read) : lostRows(text, read);
    case 'wger-json':
    case 'liftlog-plan':
    case 'jefit':
      return [];
    default:
      return lostRows(text, read);
  }
}

function lostInText(text: string, { days, skipped, unread }: ReadWorkout): readonly string[] {
  const named = new Set([...skipped, ...unread].map(({ line }) => line));
  const exercises = days.flatMap((day) => day.exercises);
  for (const { line, text: written } of exercises) {
    const count = written.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
    for (let next = line; next <= line + count; next += 1) named.add(next);
  }
  return linesOf(text)
    .filter(({ number, text: line }) => /[\p{L}\d]/u.test(line) && !named.has(number))
    .map(({ number, text: line }) => `${number}: ${line.slice(0, 80)}`);
}

/** One row, one set or one word about it. */
function lostRows(text: string, { days, skipped, unread, format }: ReadWorkout): readonly string[] {
  if (format === 'stronglifts-csv') return [];
  let rows = 0;
  const log = logIn(text);
  const reader = createRowReader(log?.delimiter ?? ',', (cells) => {
    if (cells.length > 1 || (cells[0] ?? '').trim() !== '') rows += 1;
  });
  reader.push(text);
  reader.end();
  const sets = days.reduce((sum, { exercises }) => sum + exercises.reduce((count, each) => count + each.sets.length, 0), 0);
  const told = new Set([...skipped, ...unread].map(({ line, why }) => `${line} ${why}`)).size;
  const nothing = unread.some(({ why }) => why === 'no-exercise') ? 1 : 0;
  return sets + told - nothing >= rows ? [] : [`${rows} rows, ${sets} sets and ${told} notes`];
}
