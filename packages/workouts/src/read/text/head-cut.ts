// Heads in front of exercises: what holds for what follows, cut off.
import { dayNames, partWords, titleWords } from '../words/days.ts';
import { qualifiers } from '../words/exercises.ts';
import { restWords, timeUnits } from '../words/measures.ts';
import { isTitle, isWarmup } from './headings.ts';
import type { Head } from './heads.ts';
import { foldedWords, isBlank } from './words-in.ts';
import type { Reader } from './reader.ts';

interface HeadCut {
  readonly head: Head;
  /** Where the exercises of the same line begin; the end where there are none. */
  readonly at: number;
}

const softWords = new Set([
  ...'round time each all everything every exercise exercises of for the a an rest between rounds with partner x then in and rep reps move on off per total time minutes seconds alle alles jeweils je jede jeder ubung ubungen zwischen dazwischen dann cada una uno todo todos ejercicio ejercicios entre elke alle oefening oefeningen tussen chaque exercice exercices atelier tous toutes de par min sec s at on hold all of station stations stn move moves movement through twice it this list whole side leg arm way seite bein lado pierna cote jambe kant been pro por per at your own pace go as needed unbroken'.split(
    ' ',
  ),
]);

/** A line that is, or begins with, what holds for the exercises after it. */
export function headWithRest(reader: Reader, text: string): HeadCut | null {
  const colon = /:(?=\s|$)/.exec(text)?.index ?? -1;
  if (colon > 0) {
    const head = reader.look.head(text.slice(0, colon));
    if (
      head !== null &&
      !namesOne(reader, head.rest) &&
      (head.joined || isSoft(head.rest) || (isBlank(text.slice(colon + 1)) && isShort(head.rest)))
    )
      return { head, at: colon + 1 };
    if (head === null && isHeadWord(text.slice(0, colon))) return null;
  }
  // Numbers under or behind an exercise are its own.
  const head = reader.look.head(text);
  if (
    reader.draft.follows() &&
    headOfAll(reader, text) === null &&
    !ofMinutes.test(text) &&
    !reader.look.atoms(text).some(({ k }) => k === 'word')
  )
    return null;
  if (head === null || (isTitle(text) && !head.plain && !head.spoken && !reader.sawExercise)) return null;
  const open = /(?:\bof|:|\bde|\bvon|\bvan)\s*$/.test(text);
  if (!namesOne(reader, head.rest)) {
    const begins = /^\s*(?:\d+|\p{L}+) (?:rounds?|rds|runden|rondas|vueltas|rondes|tours)\b\s*(?:$|[,:;(–-]|with|rest)/iu.test(
      text,
    );
    const plausible =
      head.plain ||
      open ||
      begins ||
      isSoft(head.rest) ||
      (head.spoken && isNamed.test(text) && foldedWords(head.rest).length <= 3);
    return plausible && (head.joined || isSoft(head.rest)) ? { head, at: text.length } : null;
  }
  if (!head.joined) return null;
  const before = reader.look.head(text.slice(0, head.to));
  if (before === null || namesOne(reader, before.rest) || !isSoft(before.rest)) return null;
  const rest = text.slice(head.to);
  const several = reader.look.content(rest).items.length > 1;
  return several || before.plain || /^\s*(?:of|de|von|van|-|–)\s/.test(rest) ? { head: before, at: head.to } : null;
}

/** "45 s at each station, 3 rounds": under an exercise, too, it is of more than that one. */
export function headOfAll(reader: Reader, text: string): Head | null {
  const head = reader.look.head(text);
  return head !== null && (head.wide || head.spoken) && isSoft(head.rest) ? head : null;
}

/** "Glute burner - 3 rounds", "Fuerza (4 rondas)": a name of its own, and how often. */
const isNamed = /^\s*\p{L}+(?: \p{L}+){0,2}\s*(?:[-–—:,]\s*|\()(?:[x×] ?)?\d{1,2} ?\p{L}/u;

/** "then 3 sets, no clock:" */
function isShort(rest: string): boolean {
  return foldedWords(rest).length <= 4 && !/[.!?]/.test(rest);
}

/** "12 min AMRAP", "EMOM 10": never the sets of one exercise. */
const ofMinutes = /\d ?-?(?:min|mins|minutes|minuten|minutos|')\W+(?:amrap|emom)\b|\b(?:amrap|emom)\W+\d/i;

function isHeadWord(text: string): boolean {
  return foldedWords(text).length === 0;
}

export function namesOne(reader: Reader, text: string): boolean {
  return reader.look.content(text).items.some(({ known }) => known);
}

function isSoft(text: string): boolean {
  const said = foldedWords(text);
  const isWarm = isWarmup(said.slice(0, 2));
  return said.every(
    (word, index) =>
      (isWarm && index < 2) ||
      /^\d/.test(word) ||
      softWords.has(word) ||
      partWords.has(word) ||
      dayNames.has(word) ||
      titleWords.has(word) ||
      qualifiers.has(word) ||
      restWords.has(word) ||
      timeUnits.has(word) ||
      /^\d*s$/.test(word),
  );
}

/** "For time: 21-15-9 thrusters, pull-ups": heads may stand one behind the other. */
export function withoutHeads(reader: Reader, text: string): string {
  let rest = openGroup(reader, withoutTabataTimes(text));
  for (let count = 0; count < 3 && !isBlank(rest); count += 1) {
    const cut = headWithRest(reader, rest);
    if (cut === null) return rest;
    const [first = '', second = ''] = foldedWords(rest.slice(0, cut.at));
    if (isWarmup([first, second])) reader.draft.beginPart('', true, null);
    // "STRENGTH - 3 sets each"
    else if (reader.draft.isWarmingUp() && (partWords.has(first) || dayNames.has(first)) && /\p{L}{3}/u.test(first))
      reader.draft.beginPart('', false, null);
    reader.draft.openHead(cut.head);
    rest = ' '.repeat(cut.at) + rest.slice(cut.at);
  }
  return rest;
}

const group = /^(\s*)(\d{1,2})\s*[x×]\s*\((.*)\)\s*$/u;

/** `3 x (10 lunges + 10 sit-ups)` */
export function isGroup(text: string): boolean {
  const inside = group.exec(text)?.[3] ?? '';
  return /\d.*\p{L}{3}/u.test(inside) && /[+,&]/.test(inside);
}

function openGroup(reader: Reader, text: string): string {
  const [, space = '', rounds = '', inside = ''] = group.exec(text) ?? [];
  const head = isGroup(text) && namesOne(reader, inside) ? reader.look.head(`${rounds} rounds`) : null;
  if (head === null) return text;
  reader.draft.openHead(head);
  const from = text.indexOf('(', space.length) + 1;
  return `${' '.repeat(from)}${inside}`.padEnd(text.length);
}

/** "Tabata squats (20/10 x 8)": what a tabata is anyway. */
function withoutTabataTimes(text: string): string {
  if (!/\btabata\b/i.test(text)) return text;
  return text.replace(/\(?\b20 ?s? ?[/-] ?10 ?s?\b(?: ?[x×] ?8)?\)?/u, (times) => ' '.repeat(times.length));
}
