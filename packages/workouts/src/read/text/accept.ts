// Whether what looks like an exercise is one: by its name, its numbers, and the line it stands in.
import { fold } from '../words/fold.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { columnOf } from '../words/columns.ts';
import { dayNames, dayWords, titleWords, weekdays } from '../words/days.ts';
import { perWords, sideNouns } from '../words/measures.ts';
import { saysPain } from '../words/pain.ts';
import { commentWords, dayFacts, functionWords, instructions } from '../words/prose.ts';
import { herDoing } from '../words/set-aside.ts';
import { isTitle } from './headings.ts';
import type { Item, LineContent } from './item.ts';
import { foldedWords } from './words-in.ts';
import type { Line } from './lines.ts';
import type { Reader } from './reader.ts';

export function isAccepted(reader: Reader, line: Line, all: readonly string[], item: Item, content: LineContent): boolean {
  const said = withoutHer(all, item);
  const words = foldedWords(item.name);
  const [first = ''] = said;
  // "Marching on the spot": little words of the name are no talk.
  const prosaic = said.filter((word) => functionWords.has(word) && !(item.sure && words.includes(word))).length;
  const pair = item.atoms.some(({ k }) => k === 'x' || k === 'sets');
  const counted = hasScheme(item.atoms);
  const listed = line.bullet !== 'none' || line.label !== null || reader.draft.isOpen();
  // The title of a programme may name what it is for, with a number.
  const amounts = item.atoms.some(({ k }) => ['x', 'sets', 'reps', 'time', 'distance', 'load'].includes(k));
  if ((isTitle(line.bare) || dayWords.has(said.at(-1) ?? '')) && reader.draft.isEmpty() && !amounts) return false;
  if (!amounts && line.bullet === 'none' && greetings.test(fold(item.name))) return false;
  if (!item.sure && !pair && said.some((word) => dayFacts.has(word))) return false;
  if (hardStarts.has(first) && !(line.bullet !== 'none' && item.known && pair)) return false;
  // "Legs up the wall 5 min"; "2. arm en been strekken 2x6": what is known, counted and in a list is a name, whatever its words.
  const isName = item.known && (listed ? pair : counted && words.length <= 5);
  const little = words.filter((word) => functionWords.has(word) && !(isName && (listed || articles.has(word))));
  if (words.length > 10 || (!item.sure && little.length > 0)) return false;
  const told = item.known && item.sure && counted && content.items.some(({ atoms }) => atoms.some(({ k }) => k === 'x'));
  const sentence = said.length >= 8 && prosaic >= 3 && !pair && !told && !(counted && saidFirst(line, item));
  if (!counted && reader.sawExercise && line.bullet === 'none' && isSubject(line.bare, item)) return false;
  if (!pair && !item.sure && !reader.sawExercise && reader.draft.isEmpty() && said.some((word) => kindsOfClass.has(word)))
    return false;
  const leads = foldedWords(item.name)[0] === first || item.from < 12;
  if (!pair && words.some((word) => pronouns.has(word))) return false;
  // "i'm 6 months pp give me time": a number in talk counts nothing.
  if (!listed && prosaic > 1 && item.atoms.every(({ k }) => !counts.has(k))) return false;
  if (item.known && counted) return !sentence || (leads && said.length < 16);
  // "1. Pelvic tilts - lie on your back with your knees bent."
  const inList = line.bullet === 'number' || (line.bullet !== 'none' && reader.draft.isOpen());
  if (item.known && inList && saidFirst(line, item) && item.from < line.text.indexOf(item.name) + 1) return !saysPain(line.bare);
  if (item.known)
    return (
      !sentence &&
      words.length <= 7 &&
      prosaic <= 1 &&
      (listed ||
        (item.sure && (said.length <= 5 || (words.length === said.length && prosaic === 0))) ||
        (content.items.length > 1 && content.items.every(({ known }) => known)) ||
        reader.draft.hasHead()) &&
      !saysPain(line.bare)
    );
  if (!isPlausible(item) || words.some((word) => dayFacts.has(word)) || dayWords.has(first)) return false;
  if (pair) return !(isTitle(line.bare) && !reader.sawExercise) && talkIn(said, item) <= 1;
  return (
    counted &&
    prosaic === 0 &&
    item.atoms.every((atom) => atom.k !== 'count' || atom.max <= mostReps) &&
    words.length <= 4 &&
    (listed || (reader.draft.follows() && isCountOf(line.bare, item))) &&
    item.atoms.some(
      (atom) =>
        // "Doors open 9.15": nobody does a part of a repetition.
        (atom.k === 'count' && Number.isInteger(atom.min)) || ['reps', 'time', 'distance', 'max'].includes(atom.k),
    )
  );
}

/** "I did step overs", and nothing else: the name alone. */
function withoutHer(said: readonly string[], { name, sure }: Item): readonly string[] {
  const told =
    herDoing
      .exec(`${said.join(' ')} `)?.[0]
      .trim()
      .split(' ').length ?? 0;
  const rest = said.slice(told);
  const isToday = !rest.some((word) => weekdays.has(word) || otherTimes.has(word));
  return sure && told > 0 && isToday && rest.join(' ') === foldedWords(name).join(' ') ? rest : said;
}

const otherTimes = new Set('yesterday tomorrow last gestern morgen ayer manana gisteren hier demain ago'.split(' '));

/** "10 flurbles", "flurbles 30 s"; "raffle money £2" and "9 to 5" behind a title count nothing. */
function isCountOf(bare: string, { atoms, name, from }: Item): boolean {
  const begins = bare.indexOf(name, from);
  return atoms.some(({ k, from: at }) => ['reps', 'time', 'distance', 'max'].includes(k) || (k === 'count' && at < begins));
}

/** "Timings 0730-0815" */
const mostReps = 500;

/** "Pram walk 5 km, a bit of an ache from about 4 k": what was done and how far, then a comma and talk. */
function saidFirst({ bare }: Line, { known, sure, atoms, name, from }: Item): boolean {
  const begins = foldedWords(bare.slice(0, from)).length <= 2;
  const end = Math.max(bare.indexOf(name, from) + name.length, ...atoms.filter(({ k }) => counts.has(k)).map(({ to }) => to));
  const first = foldedWords(bare.slice(from, end));
  const talk = first.filter((word) => functionWords.has(word) && word !== 'a' && !articles.has(word)).length;
  return (
    known &&
    sure &&
    begins &&
    first.length <= 8 &&
    talk <= 1 &&
    /^\s*(?:\p{L}+\s+){0,2}\p{L}*\s*(?:$|[,;(–—]|-\s)/u.test(bare.slice(end))
  );
}

/** "rows felt heavy", "bench was free at least": told of it, and nothing counted. */
function isSubject(bare: string, { from, name }: Item): boolean {
  const text = fold(bare.slice(from));
  const verb = being.exec(text)?.index ?? -1;
  return verb > 0 && verb <= name.length + 1 && !/[,;:(–—]/.test(text.slice(0, verb));
}

const being =
  /(?<=\s)(?:felt|feels?|was|were|is|are|seemed|looked|war|waren|ist|sind|ging|gingen|fuhlte[n]?|fue|fueron|estuvo|estaban?|era|eran|etait|etaient|voelde[n]?)\b/;

/** "20 min home blast": what the video or the class is called. */
const kindsOfClass = new Set(
  'blast burn burner sesh session workout class video flow express bootcamp challenge youtube app kurs stunde clase les cours seance rutina'.split(
    ' ',
  ),
);

const articles = new Set(['the', 'das', 'il']);

/** No exercise where nothing is counted. */
const greetings = /^(?:good ?morning|buenos dias)$/;

/** A name has none: "course you can" is talk. */
const pronouns = new Set(['i', 'you', 'we', 'they', 'he', 'she']);

const counts = new Set(['x', 'sets', 'reps', 'time', 'distance', 'load', 'rounds', 'side', 'max']);

/** A sentence's words, without those of "each leg" and of what she says that it did to her. */
function talkIn(said: readonly string[], { painNote }: Item): number {
  const ofPain = new Set(foldedWords(painNote ?? ''));
  return said.filter((word) => functionWords.has(word) && !perWords.has(word) && !sideNouns.has(word) && !ofPain.has(word))
    .length;
}

export const hardStarts = new Set([
  ..."add during each increase decrease reduce stop breathe aim if when note notes remember alternate fail failing leave post partition share maintain update never always avoid no not dont don't steigern wenn falls immer nie nicht kein keine aumenta aumentar ojo nb wichtig achtung importante attention opgelet nada si cuando nunca siempre verhoog als nooit niet geen augmente jamais toujours your you score wear wearing goal".split(
    ' ',
  ),
]);

export function isStrong(item: Item): boolean {
  return item.atoms.some(({ k }) => k === 'x' || k === 'sets') && isPlausible(item);
}

export function isPlausible({ name }: Item): boolean {
  const said = foldedWords(name);
  const letters = name.replace(/[^\p{L}]/gu, '').length;
  return (
    said.length <= 6 &&
    letters >= 2 &&
    !said.some((word) => functionWords.has(word)) &&
    !instructions.has(said[0] ?? '') &&
    !said.every(
      (word) =>
        titleWords.has(word) ||
        dayNames.has(word) ||
        commentWords.has(word) ||
        weekdays.has(word) ||
        columnOf(word).kind !== 'none',
    )
  );
}
