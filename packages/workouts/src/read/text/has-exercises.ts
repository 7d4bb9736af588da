// Whether a line names an exercise that is done, rather than what kind of day it is.
import { hasScheme } from '../sets/has-scheme.ts';
import { dayNames, partWords, titleWords, weekdays } from '../words/days.ts';
import { qualifiers } from '../words/exercises.ts';
import { functionWords } from '../words/prose.ts';
import { isStrong } from './accept.ts';
import { clausesOf } from './clauses.ts';
import { headWithRest } from './head-cut.ts';
import type { Line } from './lines.ts';
import type { Reader } from './reader.ts';
import { foldedWords } from './words-in.ts';

export function hasExercises(reader: Reader, line: Line): boolean {
  const rest = line.bare;
  const cut = headWithRest(reader, rest);
  const text = cut === null ? rest : ' '.repeat(cut.at) + rest.slice(cut.at);
  const contents = clausesOf(text).map((clause) => reader.look.content(clause.text));
  const said = foldedWords(rest);
  const prosaic = said.filter((word) => functionWords.has(word)).length > 2;
  return contents.some(({ items }) =>
    items.some(
      (item) => (item.known && (hasScheme(item.atoms) || (said.length <= 6 && !prosaic && !titled(said)))) || isStrong(item),
    ),
  );
}

function titled(said: readonly string[]): boolean {
  return (
    said.every(
      (word) => dayNames.has(word) || partWords.has(word) || titleWords.has(word) || weekdays.has(word) || qualifiers.has(word),
    ) ||
    said.some((word) =>
      [
        'day',
        'focus',
        'session',
        'workout',
        'pyramid',
        'tag',
        'dia',
        'strength',
        'hypertrophy',
        'volume',
        'work',
        'test',
        'light',
        'heavy',
      ].includes(word),
    )
  );
}
