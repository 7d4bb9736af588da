// A row of a table that is no exercise but the name of a part: "Block A", "Warm up", "Day 2", "Circuit, 3 rounds".
import { dayNames, dayWords, partWords, titleWords } from '../words/days.ts';
import type { Draft } from './draft.ts';
import { dayPrefix, headingName, isWarmup } from './headings.ts';
import type { Line } from './lines.ts';
import type { Look } from './look.ts';
import type { Row } from './table-rows.ts';
import { foldedWords } from './words-in.ts';

/** One cell, near the beginning, made of nothing but such words. */
export function isSection({ cells }: Row, look: Look): boolean {
  const [only, ...more] = cells.filter(({ text }) => text !== '');
  if (only === undefined || more.length > 0 || cells.indexOf(only) > 1 || !/\p{L}{3}/u.test(only.text)) return false;
  const said = foldedWords(only.text);
  if (isWarmup(said) || said.every(isOfDay)) return true;
  if (look.content(only.text).items.some(({ known }) => known)) return false;
  return look.head(only.text)?.joined === true || (said.length <= 5 && /:\s*$/.test(only.text));
}

function isOfDay(word: string): boolean {
  return [partWords, dayNames, dayWords, titleWords].some((words) => words.has(word)) || /^(?:[a-h]|\d{1,2})$/.test(word);
}

export function beginSection({ cells }: Row, line: Line, draft: Draft, look: Look): void {
  const text = cells
    .map((cell) => cell.text)
    .join(' ')
    .trim();
  if (dayPrefix(text) !== null) return draft.beginDay(headingName(text), line);
  draft.beginPart(headingName(text), isWarmup(foldedWords(text)), line);
  const head = look.head(text);
  if (head !== null) draft.openHead(head);
}
