// Lengths in the water: "4 x 50 kick", "200 easy", "8 x 25 sprint" under "Swim" are metres, not repetitions.
import type { Atom } from '../atoms/atom.ts';
import { fold, foldInPlace, wordSet } from '../words/fold.ts';
import { warmupWords } from '../words/measures.ts';
import { saysPain } from '../words/pain.ts';
import type { IsExercise, Item } from './item.ts';
import type { Line } from './lines.ts';
import type { Reader } from './reader.ts';
import { foldedWords, tidy } from './words-in.ts';

const swimWords = wordSet(
  'swim swims swimming swam pool schwimmen geschwommen schwimmbad zwemmen zwembad gezwommen natacion nadar piscina nage natation piscine',
);
/** Strokes, and how they are swum; five languages, folded. */
const strokes = wordSet(
  'free freestyle fs crawl back backstroke breast breaststroke fly butterfly im medley kick kicks kicking drill drills pull pulls buoy board fins paddles stroke choice swim swimming lengths laps length lap',
  'easy steady moderate hard fast sprint sprints build builds warm up down cool cooldown warmup wu cd technique technik tecnica techniek with no and mixed',
  'kraul kraulen brust rucken beine armzug locker ein aus einschwimmen ausschwimmen lagen delfin mit',
  'schoolslag borstcrawl rugslag vlinderslag benen armen rustig los inzwemmen uitzwemmen met',
  'crol libre braza espalda mariposa pies patada suave con brasse dos papillon jambes souple battements educatif avec',
);

/** The word she swims by, as she wrote it: remembered until something else is done. */
export function noteSwim(reader: Reader, { bare }: Line): void {
  const word = swimWordIn(bare);
  if (word !== undefined) reader.swim = word;
  else if (lengthsIn(bare) === null && reader.look.content(bare).items.some(({ known, sure }) => known && sure))
    reader.swim = null;
}

function swimWordIn(text: string): string | undefined {
  return text.split(/[^\p{L}]+/u).find((word) => swimWords.has(fold(word)));
}

/** "Swim:" over lengths is no swim of its own. */
export function isOnlySwim(bare: string): boolean {
  const words = foldedWords(bare);
  return words.length > 0 && words.length <= 3 && words.every((word) => swimWords.has(word) || strokes.has(word));
}

interface Lengths {
  /** What stands before the numbers is the word for swimming, or nothing. */
  readonly own: string | null;
  readonly from: number;
  readonly to: number;
  readonly times: string | undefined;
  readonly metres: number;
  /** The stroke, and how. */
  readonly said: string;
  readonly remark: string;
}

const shape =
  /^\W*(?:(\p{L}+)\s*[:–-]?\s*)?(?:(\d{1,2})\s?[x×]\s?)?(\d{2,4})\s?(m|metres?|meters?|metros|yds?|yards?)?(?!\p{L}|\s?[x×])/u;

export function lengthsIn(bare: string): Lengths | null {
  const found = shape.exec(foldInPlace(bare));
  if (found === null) return null;
  const [whole, word, times, far = '', unit = ''] = found;
  const from = bare.search(/[\p{L}\d]/u);
  const own = word === undefined ? null : bare.slice(from, from + word.length);
  const rest = bare.slice(whole.length);
  const end = /[,;(@–—-]|\b(?:on|off|rest|pause|pausa|rust|repos)\b/i.exec(rest)?.index ?? rest.length;
  const said = tidy(rest.slice(0, end));
  const isLength = Number(far) % 25 === 0 && foldedWords(said).every((each) => strokes.has(each));
  if (!isLength || (times === undefined && said === '') || (own !== null && !swimWords.has(fold(own)))) return null;
  const metres = Number(far) * (unit.startsWith('y') ? 0.9144 : 1);
  return { own, from, to: whole.length + end, times, metres, said, remark: tidy(rest.slice(end)) };
}

export function swimLine({ swim: above, look }: Reader, { bare }: Line): Item | null {
  const lengths = lengthsIn(bare);
  const swim = lengths?.own ?? above;
  if (lengths === null || swim === null) return null;
  const { from, to, times, metres, said, remark } = lengths;
  const name = nameOf(swim, said, look.isExercise);
  const atoms = atomsOf(times, metres, foldedWords(said).some(isWarmup));
  const pain = saysPain(remark) ? remark : null;
  return { from, to, name, known: true, sure: true, atoms, notes: [said, remark].filter(Boolean), painNote: pain, joined: false };
}

/** Only the stroke belongs to the name; "sprint" in the water is no run. */
function nameOf(swim: string, said: string, isExercise: IsExercise): string {
  const word = places.has(fold(swim)) ? 'swim' : swim;
  const stroke = foldedWords(said)
    .map((each) => strokeNames.get(each))
    .find((each) => each !== undefined);
  const whole = `${word} ${stroke ?? ''}`.trim();
  return isExercise(whole) ? whole : word;
}

const places = wordSet('pool schwimmbad zwembad piscina piscine');
const strokeNames: ReadonlyMap<string, string> = new Map([
  ...'breast breaststroke brust schoolslag braza brasse'.split(' ').map((each) => [each, 'breaststroke'] as const),
  ...'back backstroke rucken rugslag espalda dos'.split(' ').map((each) => [each, 'backstroke'] as const),
  ...'free freestyle fs crawl kraul kraulen borstcrawl crol libre'.split(' ').map((each) => [each, 'freestyle'] as const),
  ...'kick kicks kicking beine benen pies patada jambes battements'.split(' ').map((each) => [each, 'kick'] as const),
]);

function isWarmup(word: string): boolean {
  return word === 'warm' || warmupWords.has(word) || word === 'einschwimmen' || word === 'inzwemmen';
}

function atomsOf(times: string | undefined, metres: number, warmup: boolean): Atom[] {
  const place = { from: 0, to: 0 };
  const count = Number(times);
  return [
    ...(warmup ? [{ k: 'warmup', ...place } as const] : []),
    ...(times === undefined
      ? []
      : [{ k: 'count', min: count, max: count, values: [], plus: false, ...place } as const, { k: 'x', ...place } as const]),
    { k: 'distance', metres, ...place },
  ];
}
