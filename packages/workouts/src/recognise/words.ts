// From what was written to the lexicon's own words: spellings, abbreviations, typos, compounds and four other languages.
import { clean, stem } from './clean.ts';
import { spellerOf, type Speller } from './spelling.ts';

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

export interface Vocabulary {
  /** `single leg` → `single-leg`; keys are cleaned and stemmed. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** The same without fill words, for keys of two words and more. */
  readonly loose: ReadonlyMap<string, readonly string[]>;
  readonly silent: ReadonlySet<string>;
  readonly filler: ReadonlySet<string>;
  readonly talk: ReadonlySet<string>;
  /** Every single word that has a meaning, and how often it is used. */
  readonly known: Map<string, number>;
}

/** Phrases of up to this many words are looked up as one. */
const longest = 6;

export function vocabularyOf(
  dictionaries: readonly Readonly<Record<string, string>>[],
  {
    silent,
    filler,
    talk,
  }: { readonly silent: readonly string[]; readonly filler: readonly string[]; readonly talk: readonly string[] },
): Vocabulary {
  const phrases = new Map<string, readonly string[]>();
  const loose = new Map<string, readonly string[]>();
  const quiet = new Set(silent.map(plainOf));
  const filling = new Set(filler.map(plainOf));
  const known = new Map<string, number>();
  for (const phrase of [...quiet, ...filling]) for (const word of phrase.split(' ')) known.set(word, 1);
  for (const phrase of quiet) if (phrase.includes(' ')) phrases.set(phrase, []);
  for (const dictionary of dictionaries) {
    for (const [words, written] of Object.entries(dictionary)) {
      const meaning = words.split(' ');
      for (const phrase of written.split('; ').flatMap(umlauts)) {
        addPhrase(phrase, meaning, { phrases, loose, quiet, known });
      }
    }
  }
  return { phrases, loose, silent: quiet, filler: filling, talk: new Set(talk.map(plainOf)), known };
}

interface Filling {
  readonly phrases: Map<string, readonly string[]>;
  readonly loose: Map<string, readonly string[]>;
  readonly quiet: ReadonlySet<string>;
  readonly known: Map<string, number>;
}

/** The first language that claims a spelling keeps it. */
function addPhrase(phrase: string, meaning: readonly string[], { phrases, loose, quiet, known }: Filling): void {
  const plain = plainOf(phrase);
  if (plain === '') return;
  if (!phrases.has(plain)) phrases.set(plain, meaning);
  const words = plain.split(' ');
  for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
  const bare = words.filter((word) => !quiet.has(word));
  const key = bare.join(' ');
  if (bare.length > 1 && key !== plain && !loose.has(key)) loose.set(key, meaning);
}

/** `rücken` is also written `ruecken`. */
function umlauts(phrase: string): readonly string[] {
  if (!/[äöü]/.test(phrase)) return [phrase];
  return [phrase, phrase.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')];
}

/** Cleaned and stemmed, as keys are. */
export function plainOf(text: string): string {
  return clean(text).split(' ').map(stem).join(' ');
}

export interface Reader {
  read(text: string): Reading;
}

/** Reads names. Typos are only put right once `speller` knows every word of the lexicon. */
export function readerOf(vocabulary: Vocabulary, spelling: boolean): Reader {
  let speller: Speller | null = null;
  const near = (word: string): Near => {
    if (!spelling) return null;
    speller ??= spellerOf(vocabulary.known);
    return speller.nearest(word);
  };
  return { read: (text) => read(text, vocabulary, near) };
}

function read(text: string, vocabulary: Vocabulary, near: (word: string) => Near): Reading {
  const spelled: string[] = [];
  let unknown = 0;
  let edits = 0;
  for (const word of clean(text).split(' ')) {
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

type Piece = { readonly word: string } | { readonly meaning: readonly string[] };

/** Phrases first as they are written, then without the fill words between. */
function translate(words: readonly string[], vocabulary: Vocabulary): Pick<Reading, 'words' | 'talk' | 'dropped' | 'opens'> {
  const pieces = replaced(
    words.map((word) => ({ word })),
    (key, length) => (length > 1 ? vocabulary.phrases.get(key) : undefined),
  ).filter((piece) => 'meaning' in piece || !vocabulary.silent.has(piece.word));
  const meant = replaced(
    pieces,
    (key, length) => (length > 1 ? vocabulary.loose.get(key) : undefined) ?? vocabulary.phrases.get(key),
  );
  const flat: string[] = [];
  let dropped = 0;
  let talk = 0;
  for (const piece of meant) {
    if ('meaning' in piece) flat.push(...piece.meaning);
    else if (says(piece.word, vocabulary)) flat.push(piece.word);
    else {
      dropped += 1;
      if (vocabulary.talk.has(piece.word)) talk += 1;
    }
  }
  const [first] = meant;
  const opens = first !== undefined && ('meaning' in first || says(first.word, vocabulary));
  return { words: withLeg(flat), talk, dropped, opens };
}

/** Talk says nothing of an exercise, and neither does a bare letter or figure. */
function says(word: string, { talk, filler, known }: Vocabulary): boolean {
  if (talk.has(word) || filler.has(word)) return false;
  return known.has(word) && !/^(?:\d+|[a-z])$/.test(word);
}

/** The longest phrase from the left, again and again. */
function replaced(
  pieces: readonly Piece[],
  meaningOf: (key: string, length: number) => readonly string[] | undefined,
): readonly Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = longestAt(pieces, at, meaningOf);
    const piece = pieces[at];
    if (found !== null) {
      out.push({ meaning: found.meaning });
      at += found.length;
    } else {
      if (piece !== undefined) out.push(piece);
      at += 1;
    }
  }
  return out;
}

function longestAt(
  pieces: readonly Piece[],
  from: number,
  meaningOf: (key: string, length: number) => readonly string[] | undefined,
): { readonly meaning: readonly string[]; readonly length: number } | null {
  let key = '';
  let best: { meaning: readonly string[]; length: number } | null = null;
  for (let at = from; at < pieces.length && at - from < longest; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || 'meaning' in piece) break;
    key = key === '' ? piece.word : `${key} ${piece.word}`;
    const meaning = meaningOf(key, at - from + 1);
    if (meaning !== undefined) best = { meaning, length: at - from + 1 };
  }
  return best;
}

/** "Single-leg press" is a leg press: the leg was said once for both. */
const legWork = new Set(['press', 'curl', 'extension', 'raise', 'circle', 'swing']);

function withLeg(words: readonly string[]): readonly string[] {
  const at = words.indexOf('single-leg');
  const next = words[at + 1];
  if (at < 0 || next === undefined || !legWork.has(next)) return words;
  return [...words.slice(0, at + 1), 'leg', ...words.slice(at + 1)];
}
