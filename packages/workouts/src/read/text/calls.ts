// Exercises called by their place in the list: "el 3", "number 4", "2) hurt", "the second one", "B1".
import { wordSet, fold } from '../words/fold.ts';
import { distanceUnits, loadUnits, repWords, roundWords, setWords, timeUnits } from '../words/measures.ts';
import { saysPain, saysWell } from '../words/pain.ts';

/** What it is called: its label, its number in the list, or −1 for the last. */
export type Call = string | number;

const cuts = /(?<!\b(?:no|nr|num|ex))[,;.!?](?!\d)|\s[–—-]\s|\b(?:but|aber|pero|maar|mais|while|though)\b/i;

/** The parts of what she wrote that say that it hurt. */
export function painfulParts(text: string): readonly string[] {
  const parts = text.split(cuts).filter(saysPain);
  return parts.length > 0 || !saysPain(text) ? parts : [text];
}

/** Those that do not say that it went well: "SI pain 4/10 after, mostly from the lunges". */
export function troubledParts(text: string): readonly string[] {
  return text.split(cuts).filter((part) => !saysWell(part));
}

/** @param part one that says that it hurt */
export function callsIn(part: string): readonly Call[] {
  const words =
    fold(part)
      .replace(/'/g, '’')
      .match(/[a-h]\d\b|\p{L}+(?:['’]\p{L}+)*|\d+(?:[./:,]\d+)*(?:st|nd|rd|th)?|#/gu) ?? [];
  const found: Call[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const call = callAt(words, at, found.length > 0);
    if (call !== null) found.push(call);
  }
  return found;
}

const intros = wordSet(
  'the number no nr nummer # el la los las le les die der das den de het numero num exercise ex ejercicio ubung oefening exercice',
);
const ands = wordSet('and und y en et');
const nouns = wordSet('one ones exercise exercises lift move movement ubung oefening ejercicio exercice');
const verbs = wordSet(
  'was were felt feels did made makes gave gives caused bothered bothers me mein meine mir my tat taten hat haben war ist deed deden voelde gaf m a m’a me dio dieron se fait ont ai',
);
const ordinals = new Map(
  [
    'first 1st erste ersten primero primera primer eerste premier premiere',
    'second 2nd zweite zweiten segundo segunda tweede deuxieme seconde',
    'third 3rd dritte dritten tercero tercera derde troisieme',
    'fourth 4th vierte vierten cuarto cuarta vierde quatrieme',
    'fifth 5th funfte funften quinto quinta vijfde cinquieme',
    'sixth 6th sechste sechsten sexto sexta zesde sixieme',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);
const lastWords = wordSet('last letzte letzten ultimo ultima laatste dernier derniere');
const counted = [
  setWords,
  repWords,
  roundWords,
  timeUnits,
  distanceUnits,
  loadUnits,
  wordSet('de of half day days week weeks time times trimester'),
];

function callAt(words: readonly string[], at: number, goesOn: boolean): Call | null {
  const [before = '', word = '', after] = [words[at - 1], words[at], words[at + 1]];
  if (/^[a-h]\d$/.test(word)) return word;
  const place = lastWords.has(word) ? -1 : (ordinals.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null));
  if (place === null || (after !== undefined && counted.some((unit) => unit.has(after)))) return null;
  const behaves = after !== undefined && (nouns.has(after) || verbs.has(after) || saysPain(after));
  const joined = after !== undefined && ands.has(after);
  if (/^\d/.test(word)) return intros.has(before) || (at === 0 && (behaves || joined)) || (goesOn && behaves) ? place : null;
  return (behaves || joined || after === undefined) && (intros.has(before) || at === 0 || nouns.has(after ?? '')) ? place : null;
}
