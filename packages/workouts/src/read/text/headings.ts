// Which lines head a day or a part of one, and what of a line only says which day it is.
import { months } from '../words/days.ts';
import { fold, foldInPlace } from '../words/fold.ts';
import { coolDownWords, dayNames, dayWords, doubtfulWeekdays, partWords, titleWords, weekdays } from '../words/days.ts';
import { warmupWords } from '../words/measures.ts';
import { functionWords } from '../words/prose.ts';
import type { Line } from './lines.ts';

export interface Heading {
  readonly name: string;
  readonly kind: 'day' | 'part';
  readonly warmup: boolean;
}

/** `Mon`, `Day A:`, `2026-03-01`, `Thu 3 March –`: the part of a line in front of what is done that day. */
export interface DayPrefix {
  readonly name: string;
  readonly to: number;
}

const monthNames = [...months.keys()].join('|');
const dayNamesOfWeek = [...weekdays].join('|');
const dates: readonly RegExp[] = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?: ?[+-]\d{2}:?\d{2})?)?/,
  /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|[2-4]\d)(?![\d/x])/,
  /^\d{1,2}\.\s?\d{1,2}\.(?!\d)/,
  // W4D2, wk 4 day 2
  /^w(?:ee)?k? ?\d{1,2} ?[-/.,]? ?d(?:ay)? ?\d{1,2}\b/,
  new RegExp(`^\\d{1,2}(?:st|nd|rd|th|\\.|er)?\\s*(?:de |of )?(?:${monthNames})\\b\\.?(?:,?\\s*(?:de )?\\d{4})?`),
  new RegExp(`^(?:${monthNames})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?![.,]?\\d)(?:,?\\s*\\d{4})?`),
];
const clock = /^(?:,|\bat\b|\bum\b|\ba las\b|\bom\b|à|\s)*\d{1,2}(?::\d{2}|(?=\s?[ap]m))(?::\d{2})?\s?(?:[ap]m|uhr|h)?\b/;
const weekday = new RegExp(`^(${dayNamesOfWeek})\\b\\.?`);
const numbered = new RegExp(
  `^(?:(?:week|woche|semana|semaine|wk) ?\\d{1,2}[ ,:–-]*)?(?:${[...dayWords].join('|')})(?:\\s*(?:#|nr\\.?|no\\.?)?\\s*\\d{1,2}\\b|\\s+(?:[a-f]|one|two|three|four)\\b)`,
);
/** `Séance du 14/11`, `Training vom 3.2.`, `Session 14/11` */
const titledDate = new RegExp(
  `^(?:${[...dayWords].join('|')})\\s+(?:du|del|de|vom|am|van|of|on|le|el|den|the)?\\s*\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?(?![\\dx])`,
);
/** Two numbers and a slash may be a date, or ten on each side. */
const doubtfulDate = /^\d{1,2}[/.]\d{1,2}(?=\s+\p{L})/u;

/** A title without what only decorates it. */
export function headingName(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_#>|=–—-]+|[\s:*_#=|–—-]+$/g, '')
    .trim();
}

export function dayPrefix(bare: string): DayPrefix | null {
  const start = bare.search(/\S/);
  if (start < 0) return null;
  const folded = foldInPlace(bare).slice(start);
  let to = 0;
  const take = (shape: RegExp): boolean => {
    const found = shape.exec(folded.slice(to));
    if (found === null || found[0] === '') return false;
    to += found[0].length;
    return true;
  };
  const startsWithWeekday = weekdayAt(folded);
  if (startsWithWeekday > 0) to = startsWithWeekday;
  const soft = /^[\s,.–-]*/;
  const afterWeekday = to;
  if (to > 0) take(soft);
  const dated = dates.some(take) || take(titledDate) || take(numbered);
  if (!dated) to = afterWeekday;
  if (dated) {
    const before = to;
    take(soft);
    if (!take(clock)) to = before;
    const again = to;
    take(soft);
    if (!take(weekday)) to = again;
  }
  if (to === 0) return null;
  // "Wed (recovery):", "Monday evening -"
  if (!take(/^\s*\([^)]{1,40}\)(?=\s*[:–-])/))
    take(/^\s+(?:am|pm|morning|evening|afternoon|abend|morgen|manana|tarde|ochtend|avond|matin|soir)\b/);
  const name = bare.slice(start, start + to).trim();
  take(/^\s*(?:[:.–—|*=>)-]+(?=\s|$)|,)?\s*/);
  return { name: name.replace(/[\s:.,–—-]+$/, ''), to: start + to };
}

const fullDate = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s*(?:de |of )?(?:${monthNames})\\b|(?:${monthNames})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}[./-]\\d{1,2}[./-]20\\d{2}\\b|\\d{4}-\\d{2}-\\d{2}\\b|(?<![\\d:./-])[0-3]?\\d[-/.]0[1-9](?![\\d:./x-])(?=\\W*$))`,
);

/** "Push/Pull - Wed 19 Nov 2025 - 52 min": a date stands in a title, not beside an exercise. */
export function holdsDate(bare: string): boolean {
  const folded = fold(bare);
  return fullDate.test(folded) && words(folded).filter((word) => functionWords.has(word)).length < 2;
}

/** "11/3 gym w/ Jo": for lines that are no exercise otherwise. */
export function doubtfulDayPrefix(bare: string): DayPrefix | null {
  const start = bare.search(/\S/);
  const found = start < 0 ? null : doubtfulDate.exec(bare.slice(start));
  return found === null ? null : { name: found[0], to: start + found[0].length };
}

/** Doubtful in other languages, hardly in front of an exercise. */
const likelyWeekdays = new Set(['mon', 'sat', 'sun']);

/** The length of a weekday's name at the beginning; a doubtful one needs a mark, a number or the end behind it. */
function weekdayAt(folded: string): number {
  const found = weekday.exec(folded);
  const name = found?.[1];
  if (found === null || name === undefined) return 0;
  if (likelyWeekdays.has(name) && !/^\s+salut/.test(folded.slice(name.length))) return found[0].length;
  if (!doubtfulWeekdays.has(name)) return found[0].length;
  return /^\.?\s*(?:$|[:–—|/,(-]|\d)/.test(folded.slice(name.length)) || found[0].endsWith('.')
    ? found[0].length
    : /^\s{2,}\S/.test(folded.slice(name.length))
      ? found[0].length
      : 0;
}

/** "Danach Dehnen:", "Then: core" */
const leadingWords = /^(?:then|afterwards|finally|danach|dann|anschließend|luego|después|daarna|puis|ensuite|and|und)\b[:,]?\s*/i;

/** "Mobility + strength (45')" */
const lengthInBrackets = /\(\s*\d{1,3}\s?(?:min|mins|minutes|minuten|minutos|'|h)\s*\)/i;

const words = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\d'-]+/u)
    .filter(Boolean);

/** A heading by what it is made of; `isExercise` of the same words wins unless every word is a day's name. */
export function headingOf(line: Line, isExercise: (name: string) => boolean, hasNumbers: boolean): Heading | null {
  const text = line.bare.trim().replace(/^[\s*_#>]+/, '');
  const said = words(text.replace(leadingWords, '').replace(lengthInBrackets, ' '));
  if (!/\p{L}/u.test(text) || said.every((word) => /^[\dx]+$/.test(word))) return null;
  const marked = line.heading > 0 || line.bold;
  const name = headingName(text);
  const part = isPart(said);
  const dayish = said.every(
    (word) => dayNames.has(word) || partWords.has(word) || titleWords.has(word) || weekdays.has(word) || dayWords.has(word),
  );
  const make = (kind: Heading['kind']): Heading => ({ name, kind: part ? 'part' : kind, warmup: isWarmup(said) });
  if (marked) {
    if (!dayish && isExercise(name) && !said.some((word) => dayWords.has(word) || titleWords.has(word)) && said.length <= 6)
      return null;
    return make('day');
  }
  if (hasNumbers && (!dayish || /^\s*(?:sets?\s*:|(?:sets|reps?|load|weight|sätze|series)\s*[:\d])/iu.test(text))) return null;
  const colon = /:\s*$/.test(text);
  if (dayish && said.length <= 6 && !/[.!]$/.test(text) && line.bullet !== 'tick' && line.bullet !== 'unticked')
    return isBareExercise(said, isExercise, name, colon) ? null : make('day');
  if (isExercise(name)) return null;
  if (colon && said.length <= 7 && said.filter((word) => functionWords.has(word)).length < 2)
    return startsSoft(said) ? { name, kind: 'part', warmup: isWarmup(said) } : make('day');
  const capitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text) && said.length <= 6;
  return capitals && line.bullet === 'none' ? make('day') : null;
}

/** "Stretching" in a list is something to do; "Push" never is. */
function isBareExercise(said: readonly string[], isExercise: (name: string) => boolean, name: string, colon: boolean): boolean {
  if (colon || said.some((word) => dayNames.has(word) || dayWords.has(word) || weekdays.has(word))) return false;
  return isExercise(name);
}

function isPart(said: readonly string[]): boolean {
  const meat = said.filter((word) => !/^\d+$|^[a-h]$/.test(word));
  if (isWarmup(said)) return true;
  return meat.length > 0 && meat.every((word) => partWords.has(word) || coolDownWords.has(word));
}

export function isWarmup(said: readonly string[]): boolean {
  return said.some((word, index) => warmupWords.has(word) || (word === 'warm' && said[index + 1] === 'up')) && said.length <= 4;
}

const softStarts = new Set([
  ...'with on then in men women for wearing and each if at to from once after before notes note goal rest cue cues tip tips mit auf dann con en luego met op dan avec puis'.split(
    ' ',
  ),
]);

function startsSoft(said: readonly string[]): boolean {
  return softStarts.has(said[0] ?? '');
}

/** A title about a programme: "NOVICE 3x5", "5/3/1 + BBB, week 1". */
export function isTitle(text: string): boolean {
  // "Block 1 - 3 sets" is a part of a day.
  const said = words(text.replace(/\bblock\s+\w\b/i, ''));
  return (
    said.some((word) => titleWords.has(word) && word.length > 1) || [...said].filter((word) => weekdays.has(word)).length > 1
  );
}
