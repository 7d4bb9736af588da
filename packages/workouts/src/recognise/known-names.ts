// Every way of writing every exercise, ready to be looked up whole, in any order, or in part.
import type { Entry } from '../lexicon/entry.ts';
import { qualifiers } from '../lexicon/qualifiers.ts';
import { plainOf, type Reader } from './words.ts';

export interface Name {
  readonly entry: Entry;
  /** Its distinct words, in the lexicon's own spelling. */
  readonly words: readonly string[];
  /** Those of them that name a movement. */
  readonly movements: readonly string[];
  readonly weight: number;
  /** A bare word for a movement, no exercise of its own. */
  readonly bare: boolean;
}

export interface KnownNames {
  /** As it is written, nothing translated. */
  readonly asWritten: ReadonlyMap<string, Entry>;
  readonly inOrder: ReadonlyMap<string, Name>;
  readonly anyOrder: ReadonlyMap<string, Name>;
  readonly names: readonly Name[];
  /** Which names a word is part of, by their place in `names`. */
  readonly withWord: ReadonlyMap<string, readonly number[]>;
}

export function knownNamesOf(lexicon: readonly Entry[], heads: readonly Entry[], reader: Reader): KnownNames {
  const asWritten = new Map<string, Entry>();
  const inOrder = new Map<string, Name>();
  const anyOrder = new Map<string, Name>();
  const list: Name[] = [];
  const add = (entry: Entry, phrase: string, bare: boolean): void => {
    const plain = plainOf(phrase);
    if (!bare && !asWritten.has(plain)) asWritten.set(plain, entry);
    const { words, dropped, unknown } = reader.read(phrase);
    const key = words.join(' ');
    if (dropped + unknown > 0 || !names(words) || inOrder.has(key)) return;
    const name = nameOf(entry, words, bare);
    inOrder.set(key, name);
    const sorted = anyOrderKey(words);
    if (anyOrder.has(sorted)) return;
    anyOrder.set(sorted, name);
    list.push(name);
  };
  // Own names first: a name that another exercise uses as an alias still means itself.
  for (const entry of lexicon) add(entry, entry.name, false);
  for (const entry of lexicon) for (const phrase of entry.phrases) add(entry, phrase, false);
  for (const entry of heads) for (const phrase of entry.phrases) add(entry, phrase, true);
  return { asWritten, inOrder, anyOrder, names: list, withWord: placesOf(list) };
}

/** Qualifiers that name a lift all by themselves. */
const alone = new Set(['bench', 'goblet', 'sumo', 'plie', 'military']);

/** Whether words can be told apart from a mere qualifier: "cable" or "shoulder" is not a name. */
function names(words: readonly string[]): boolean {
  const [only, second] = words;
  if (only === undefined) return false;
  return second !== undefined || !qualifiers.has(only) || alone.has(only);
}

export function anyOrderKey(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}

function nameOf(entry: Entry, words: readonly string[], bare: boolean): Name {
  const distinct = [...new Set(words)];
  return {
    entry,
    words: distinct,
    movements: distinct.filter((word) => !qualifiers.has(word)),
    weight: distinct.reduce((sum, word) => sum + weightOf(word), 0),
    bare,
  };
}

/** How much a word says about which exercise is meant. */
export function weightOf(word: string): number {
  switch (qualifiers.get(word)?.says) {
    case undefined:
      return 4;
    case 'body':
      return 3;
    case 'footing':
    case 'placing':
    case 'plyo':
      return 2.5;
    case 'implement':
      return 1.5;
    case 'deep':
    case 'side':
    case 'detail':
      return 1;
  }
}

function placesOf(names: readonly Name[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const word of name.words) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [at]);
      else list.push(at);
    }
  });
  return places;
}
