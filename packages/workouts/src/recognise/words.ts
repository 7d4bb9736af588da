// From what was written to the lexicon's own words: spellings, abbreviations, typos, compounds and four other languages.
import { clean, stem } from './clean.ts';
import { consonantsOf, type FillIn } from './consonants.ts';
import { spellerOf, type Speller } from './spelling.ts';
import { stemmed, type Vocabulary } from './vocabulary.ts';

export interface Reading {
  /** The lexicon's words, in the order they were written. */
  readonly words: readonly string[];
  /** Words that nobody knows. */
  readonly unknown: number;
  /** Words of talk rather than of training. */
  readonly talk: number;
  /** Edits that it took to understand misspelt words. */
  readonly edits: number;
  /** Words of talk, letters and figures that were left out although they might have told something. */
  readonly dropped: number;
  /** The first word that was written says something of an exercise. */
  readonly opens: boolean;
}

export interface Reader {
  read(text: string): Reading;
  /** The same of what `clean` has cleaned. */
  readClean(cleaned: string): Reading;
  /** A cleaned name in the singular and without fill words and sides, otherwise as it was written. */
  bare(cleaned: string): string;
}

/** A meaning for the words from one place on, and how many words it takes. */
type Lookup = (key: string, words: number) => readonly string[] | undefined;

/** Reads names. Typos are only put right once `speller` knows every word of the lexicon. */
export function readerOf(vocabulary: Vocabulary, spelling: boolean): Reader {
  let speller: Speller | null = null;
  let filled: FillIn | null = null;
  const near = (word: string): Near => {
    if (!spelling) return null;
    filled ??= consonantsOf(vocabulary.known);
    const whole = filled(word);
    if (whole !== null) return { word: whole, edits: 1 };
    speller ??= spellerOf(vocabulary.known);
    return speller.nearest(word);
  };
  return {
    read: (text) => read(clean(text), vocabulary, near),
    readClean: (cleaned) => read(cleaned, vocabulary, near),
    bare: (cleaned) => bareOf(cleaned, vocabulary),
  };
}

function read(cleaned: string, vocabulary: Vocabulary, near: (word: string) => Near): Reading {
  const spelled: string[] = [];
  let unknown = 0;
  let edits = 0;
  for (const word of cleaned.split(' ')) {
    const found = understood(word, vocabulary);
    if (found !== null) {
      spelled.push(...found);
      continue;
    }
    const nearest = nearer(near(word), near(stem(word)));
    if (nearest === null) {
      unknown += 1;
    } else {
      spelled.push(nearest.word);
      edits += nearest.edits;
    }
  }
  return { ...translate(spelled, vocabulary), unknown, edits };
}

function bareOf(cleaned: string, { phrases, reach, silent }: Vocabulary): string {
  const words = stemmed(cleaned).split(' ');
  const quiet = replaced(words, reach, (key, length) => {
    const meaning = length > 1 ? phrases.get(key) : undefined;
    return meaning?.length === 0 ? meaning : undefined;
  });
  return quiet.filter((piece) => typeof piece === 'string' && !silent.has(piece)).join(' ');
}

type Near = ReturnType<Speller['nearest']>;

function nearer(one: Near, other: Near): Near {
  if (one === null || other === null) return one ?? other;
  return other.edits < one.edits ? other : one;
}

/** The known words that a written one stands for; none for what says nothing, null when nobody knows it. */
function understood(written: string, { known, talk }: Vocabulary): readonly string[] | null {
  if (written === '') return [];
  const word = stem(written);
  if (known.has(word) || talk.has(word)) return [word];
  if (known.has(written)) return [written];
  if (/^\d+$/.test(word)) return [word];
  if (word.length < 2) return [word];
  if (/\d/.test(word)) return [];
  for (const ending of ['n', 'en', 'e', 'er', 'es']) {
    if (word.endsWith(ending) && word.length > ending.length + 3) {
      const bare = word.slice(0, -ending.length);
      if (known.has(bare)) return [bare];
    }
  }
  return word.length < 7 ? null : partsOf(word, known, 3);
}

/** `kurzhantelrudern` → `kurzhantel`, `rudern`. */
function partsOf(word: string, known: ReadonlyMap<string, number>, most: number): readonly string[] | null {
  if (known.has(word)) return [word];
  const bare = stem(word);
  if (known.has(bare)) return [bare];
  if (most === 1) return null;
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const first = word.slice(0, at);
    if (!known.has(first)) continue;
    const rest =
      partsOf(word.slice(at), known, most - 1) ??
      (word[at] === 's' || word[at] === 'n' ? partsOf(word.slice(at + 1), known, most - 1) : null);
    if (rest !== null && rest.every((part) => part.length >= 3)) return [first, ...rest];
  }
  return null;
}

/** A word as it was written, or what a phrase means. */
type Piece = string | readonly string[];

/** Phrases first as they are written, then without the fill words between. */
function translate(words: readonly string[], vocabulary: Vocabulary): Pick<Reading, 'words' | 'talk' | 'dropped' | 'opens'> {
  const { phrases, loose, reach, silent, filler } = vocabulary;
  const asWritten = replaced(words, reach, (key, length) => (length > 1 ? phrases.get(key) : undefined));
  const telling = asWritten.filter((piece) => typeof piece !== 'string' || !silent.has(piece));
  const meant = replaced(telling, reach, (key, length) => (length > 1 ? loose.get(key) : undefined) ?? phrases.get(key));
  const flat: string[] = [];
  let dropped = 0;
  let talk = 0;
  for (const piece of meant) {
    if (typeof piece !== 'string') flat.push(...piece);
    else if (says(piece, vocabulary)) flat.push(piece);
    else {
      dropped += 1;
      if (vocabulary.talk.has(piece)) talk += 1;
    }
  }
  const first = meant.find((piece) => typeof piece !== 'string' || !filler.has(piece));
  const opens = first !== undefined && (typeof first !== 'string' || says(first, vocabulary));
  return { words: withLeg(withRow(flat)), talk, dropped, opens };
}

/** Talk says nothing of an exercise, and neither does a bare letter or figure. */
function says(word: string, { talk, filler, known }: Vocabulary): boolean {
  if (talk.has(word) || filler.has(word)) return false;
  return known.has(word) && !/^(?:\d+|[a-z])$/.test(word);
}

/** The longest phrase from the left, again and again. What is replaced already stays. */
function replaced(pieces: readonly Piece[], reach: ReadonlyMap<string, number>, meaningOf: Lookup): readonly Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const most = typeof piece === 'string' ? (reach.get(piece) ?? 0) : 0;
    const found = most === 0 ? null : longestAt(pieces, at, most, meaningOf);
    out.push(found === null ? piece : found.meaning);
    at += found === null ? 1 : found.length;
  }
  return out;
}

function longestAt(
  pieces: readonly Piece[],
  from: number,
  most: number,
  meaningOf: Lookup,
): { readonly meaning: readonly string[]; readonly length: number } | null {
  let key = '';
  let best: { meaning: readonly string[]; length: number } | null = null;
  for (let at = from; at < pieces.length && at - from < most; at += 1) {
    const piece = pieces[at];
    if (typeof piece !== 'string') break;
    key = key === '' ? piece : `${key} ${piece}`;
    const meaning = meaningOf(key, at - from + 1);
    if (meaning !== undefined) best = { meaning, length: at - from + 1 };
  }
  return best;
}

/** "Rowing" is the machine, unless what is rowed with is a weight (French gyms row a bar). */
const rowedWith = new Set([
  'barbell',
  'dumbbell',
  'kettlebell',
  'cable',
  'band',
  'landmine',
  't-bar',
  'bent-over',
  'single-arm',
  'upright',
  'reverse-grip',
  'ez-bar',
  'chest-supported',
]);

function withRow(words: readonly string[]): readonly string[] {
  if (!words.includes('rowing')) return words;
  const meant = words.some((word) => rowedWith.has(word)) ? 'row' : 'rower';
  return words.map((word) => (word === 'rowing' ? meant : word));
}

/** "Single-leg press" is a leg press: the leg was said once for both. */
const legWork = new Set(['press', 'curl', 'extension', 'raise', 'circle', 'swing']);

function withLeg(words: readonly string[]): readonly string[] {
  const at = words.indexOf('single-leg');
  const next = words[at + 1];
  if (at < 0 || next === undefined || !legWork.has(next)) return words;
  return [...words.slice(0, at + 1), 'leg', ...words.slice(at + 1)];
}
