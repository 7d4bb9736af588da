// A line that heads a day or a part of it, or says which day it is before it says what is done.
import { hasScheme } from '../sets/has-scheme.ts';
import { fold } from '../words/fold.ts';
import { isStrong } from './accept.ts';
import { clausesOf } from './clauses.ts';
import { hasExercises } from './has-exercises.ts';
import { dayPrefix, headingName, headingOf, holdsDate, isTitle } from './headings.ts';
import { isRest } from './is-rest.ts';
import type { Line } from './lines.ts';
import { isStation } from './read-clauses.ts';
import { readContent } from './read-content.ts';
import type { Reader } from './reader.ts';
import { isBlank } from './words-in.ts';

export function readDay(reader: Reader, line: Line): void {
  const { draft } = reader;
  const prefix = dayPrefix(line.bare) ?? letterDay(reader, line);
  if (prefix === null) return readMarked(reader, line);
  const rest = ' '.repeat(prefix.to) + line.bare.slice(prefix.to);
  const restLine = { ...line, bare: rest, heading: 0, bold: false };
  if (isBlank(rest) || !hasExercises(reader, restLine)) {
    if (isRest(rest)) {
      draft.beginDay(headingName(line.bare), line);
      return;
    }
    draft.beginDay(headingName(line.bare) || prefix.name, line);
    return inheritFrom(reader, line.bare);
  }
  draft.beginDay(prefix.name, null);
  readContent(reader, restLine);
}

/** `A: squat 3x5, press 3x5`, `A  OHP 2x5 / chin-ups`: a day, where several exercises follow. */
function letterDay(reader: Reader, line: Line): { name: string; to: number } | null {
  const found = /^\s*([A-F])(?:\s*:\s*|\s{2,})(?=\S)/.exec(line.text);
  if (found === null || line.label?.length === 2) return null;
  const rest = ' '.repeat(found[0].length) + line.bare.slice(found[0].length);
  const items = clausesOf(rest).flatMap(({ text }) => reader.look.content(text).items);
  return items.length > 1 ? { name: found[1] ?? '', to: found[0].length } : null;
}

function readMarked(reader: Reader, line: Line): void {
  const { draft } = reader;
  // What holds for all stations goes on.
  if (isStation(line.bare)) return draft.skip(line, 'heading');
  const atoms = reader.look.atoms(line.bare);
  const head = reader.look.head(line.bare);
  if (line.bullet === 'none' && holdsDate(line.bare) && !atoms.some(({ k }) => doses.has(k)))
    return draft.beginDay(headingName(line.bare), line);
  const heading = headingOf(line, reader.look.isExercise, hasScheme(atoms));
  if (heading !== null && !(line.heading > 0 && isStrongLine(reader, line))) {
    if (heading.kind === 'day' && !(head?.joined === true && head.plain && line.heading === 0))
      draft.beginDay(heading.name, line);
    else draft.beginPart(heading.name, heading.warmup, line);
    return inheritFrom(reader, line.bare);
  }
  readContent(reader, line);
}

/** What is never said of a day. */
const doses = new Set(['x', 'sets', 'reps', 'load', 'distance', 'side']);

function isStrongLine(reader: Reader, line: Line): boolean {
  return reader.look.content(line.bare).items.some((item) => item.known && isStrong(item));
}

/** A heading may say rounds, or what each exercise under it is done for. */
function inheritFrom(reader: Reader, text: string): void {
  const head = reader.look.head(text);
  if (head === null) return;
  const numbersOfATitle =
    /\b\d+\s?x\s?(?:per|a|pro|je|por|par|\/)?\s?(?:week|wk|day|woche|tag|semana|dia|semaine|jour|dag)/.test(fold(text)) ||
    isTitle(text);
  if (!numbersOfATitle || head.plain) reader.draft.openHead(head);
}
