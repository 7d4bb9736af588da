// A line of content: exercises, more sets of the one above, a rest, pain, or prose.
import type { LineWhy } from '../line-why.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { fold } from '../words/fold.ts';
import { labelsOfPeople, labelsOfThings } from '../words/equipment.ts';
import { saysPain } from '../words/pain.ts';
import { commentWords, dayFacts, functionWords, instructions } from '../words/prose.ts';
import { isPlausible } from './accept.ts';
import { describedItem } from './described-item.ts';
import { detailsLine } from './details-line.ts';
import { headOfAll } from './head-cut.ts';
import { doubtfulDayPrefix, headingName } from './headings.ts';
import { readListHead } from './list-head.ts';
import { foldedWords, tidy } from './words-in.ts';
import type { Line } from './lines.ts';
import { readClauses, unprefixed } from './read-clauses.ts';
import { isPainOfAnother } from './is-pain-of-another.ts';
import { isRest } from './is-rest.ts';
import { hasExercises } from './has-exercises.ts';
import type { Reader } from './reader.ts';
import { swimLine } from './swim-line.ts';
import { setLine } from './set-line.ts';

export function readContent(reader: Reader, line: Line): void {
  const goesOn = reader.inSentence && line.bullet === 'none' && line.label === null && /^\s*(?:\p{Ll}|[\d“"])/u.test(line.bare);
  reader.inSentence = false;
  if (goesOn && !hasExercises(reader, line)) return sentence(reader, line, 'note');
  readOwn(reader, line);
}

/** A line of prose; where it has not ended, the next line may go on with it. */
export function sentence(reader: Reader, line: Line, why: LineWhy): void {
  reader.draft.skip(line, why);
  reader.inSentence = !/[.!?:]["”)]?\s*$/.test(line.text) && foldedWords(line.bare).length >= 4;
}

function readOwn(reader: Reader, line: Line): void {
  const { draft } = reader;
  const said = foldedWords(line.bare);
  const named = reader.look.content(line.bare).items.some((item) => item.known && isPlausible(item) && hasScheme(item.atoms));
  if ((isRest(line.bare) || isRest(line.text)) && !named && !/[/,;+]/.test(line.bare)) return draft.skip(line, 'rest');
  if ((isLength.test(fold(line.bare)) || isPage.test(fold(line.bare))) && !named) return draft.skip(line, 'note');
  if (isOfBody.test(fold(line.bare)) || isRecord.test(fold(line.bare)) || labelsOfThings.test(fold(line.bare)))
    return draft.skip(line, 'note');
  if (labelsOfPeople.test(fold(line.bare)) && !named) return draft.skip(line, 'note');
  if (line.bullet !== 'dash' && isPainOfAnother(reader, line.text)) return draft.skip(line, 'pain-note');
  if (/^\s*m(?:in)?/i.test(line.bare) && isRest(unprefixed(line.bare))) return draft.restIn(line);
  if (readListHead(reader, line)) return;
  const swum = swimLine(reader, line);
  if (swum !== null) {
    reader.sawExercise = true;
    return draft.add(line, [swum], line.bare);
  }
  const set = setLine(reader, line);
  if (set !== null) return draft.continueWith(line, set.atoms, set.from) ? undefined : draft.leave(line, 'no-name');
  const again =
    /^\s*(?:repeat|wiederhol\w*|repetir|repite|herhaal|repeter|repetez)\b\D{0,20}(\d{1,2})\s*(?:x|times|mal|veces|keer|fois|rounds|more)?\b/.exec(
      fold(line.bare),
    );
  if (again !== null && said.length <= 5 && draft.isRound() && draft.repeat(Number(again[1]))) return draft.skip(line, 'head');
  const details = headOfAll(reader, line.bare) === null ? detailsLine(reader, line) : null;
  if (details !== null && draft.goOn(line, details)) return;
  const rounds = /^\s*x ?(\d{1,2}) ?(?:rounds?|rds|runden|rondas|vueltas|rondes|tours)\s*$/.exec(fold(line.bare));
  if (rounds !== null && draft.repeat(Number(rounds[1]))) return draft.skip(line, 'head');
  if (again !== null && said.length <= 5 && draft.repeat(Number(again[1]))) return draft.skip(line, 'head');
  if (afterwards.test(fold(line.bare))) draft.closeHead();
  const described = describedItem(reader, line);
  if (described !== null) {
    reader.sawExercise = true;
    return draft.add(line, [described], line.bare);
  }
  const done = readClauses(reader, line, said);
  if (done) return;
  const pain = saysPain(line.bare) ? tidy(line.bare) : null;
  if (pain !== null && !isAboutTheDay(said) && (draft.notePain(pain, 'meant') || draft.notePain(pain, 'last')))
    return draft.skip(line, 'pain-note');
  const doubtful = doubtfulDayPrefix(line.bare);
  if (doubtful !== null) return draft.beginDay(headingName(line.bare), line);
  if (!reader.sawExercise && draft.isEmpty() && said.length <= 10 && !instructions.has(said[0] ?? ''))
    return draft.beginDay(headingName(line.bare), line);
  if (looksLikeOne(reader, line, said)) return draft.leave(line, 'not-understood');
  sentence(reader, line, instructions.has(said[0] ?? '') ? 'instruction' : 'note');
}

/** What stands above holds no longer. */
const afterwards =
  /^\s*(?:then|afterwards|finally|lastly|to finish|finish(?:er|ed)?(?: with)?|cash[- ]?out|cool ?-?down|cooling[- ]?down|abkuhlen|ausklang|zum ausklang|abwarmen|vuelta a la calma|enfriamiento|retour au calme|afsluiting|afkoelen|dann|danach|zum (?:schluss|abschluss|ende)|am ende|luego|despues|al final|para (?:terminar|acabar)|daarna|tot slot|tenslotte|als laatste|puis|ensuite|pour finir|enfin)\b/;

/** "done in 22 mins", "total time 45 min": of the day, not of the exercise above. */
const isLength =
  /^\s*(?:done|finished|took|total|total time|time|duration|dauer|fertig|gesamt|duracion|tiempo total|duree|duur|klaar)\b[^\d]{0,20}\d{1,3}(?::\d\d)? ?(?:min|mins|minutes|minuten|minutos|h|hrs?|')?\s*$/;

/** "Squat 1RM 100 kg": what she could lift once, and no set of today. */
const isRecord =
  /^\W*(?:\p{L}[\p{L} -]{1,30}\W+)?(?:e?1 ?rm|1 ?rep max)\b\W*(?:is|was|war|ist)?\W*\d+(?:[.,]\d+)? ?(?:kgs?|lbs?)?\W*$/u;

/** "BW 162 / BP 118/74": of her, and not of a bench press. */
const isOfBody =
  /\b(?:bp|blood pressure|blutdruck|tension|bloeddruk)\W{0,2}\d{2,3}\s?\/\s?\d{2,3}\b|^\W*(?:bw|bodyweight|body weight|korpergewicht|lichaamsgewicht|peso corporal|poids)\W{0,3}\d{2,3}(?:[.,]\d)?\s*(?:kgs?|lbs?)?\W*$/;

/** `Page 4 of 17` */
const isPage = /^\W*(?:page|seite|pagina|p\.?|pag\.?) ?\d+(?: ?(?:of|\/|von|de|van|sur) ?\d+)?\W*$/;

const dayLong = new Set([
  ...'today tonight yesterday morning day week overall generally general heute gestern allgemein hoy ayer vandaag gisteren hier'.split(
    ' ',
  ),
]);

/** "SI a bit sore today" is about no exercise. */
function isAboutTheDay(said: readonly string[]): boolean {
  return said.some((word) => dayLong.has(word));
}

/** A short line in a list, without a sentence's words: it may have been an exercise. */
function looksLikeOne(reader: Reader, line: Line, said: readonly string[]): boolean {
  if (
    instructions.has(said[0] ?? '') ||
    said.some((word) => functionWords.has(word) || dayFacts.has(word)) ||
    said.every((word) => commentWords.has(word))
  )
    return false;
  const inList = line.bullet !== 'none' || line.label !== null;
  return said.length <= 6 && (inList || hasScheme(reader.look.atoms(line.bare)));
}
