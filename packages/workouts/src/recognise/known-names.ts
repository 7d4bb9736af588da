// Every way of writing every exercise, ready to be looked up whole, in any order, or in part.
import type { Entry } from '../lexicon/entry.ts';
import { qualifiers } from '../lexicon/qualifiers.ts';
import { clean } from './clean.ts';
import { plainOf } from './vocabulary.ts';
import type { Reader } from './words.ts';

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
  /** Each name under the one of its words that fewest names have. */
  readonly withRarest: ReadonlyMap<string, readonly Name[]>;
}

export function knownNamesOf(lexicon: readonly Entry[], heads: readonly Entry[], reader: Reader): KnownNames {
  const inOrder = new Map<string, Name>();
  const anyOrder = new Map<string, Name>();
  const list: Name[] = [];
  const add = (entry: Entry, phrase: string, bare: boolean): void => {
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
  return { asWritten: asWrittenIn(lexicon, reader), inOrder, anyOrder, names: list, ...placesOf(list) };
}

/** First as it stands, then in the singular, then without fill words: "knees to chest" is not "knee to chest". */
function asWrittenIn(lexicon: readonly Entry[], reader: Reader): ReadonlyMap<string, Entry> {
  const asWritten = new Map<string, Entry>();
  for (const spelled of [clean, plainOf, (phrase: string) => reader.bare(clean(phrase))]) {
    for (const entry of lexicon) {
      for (const phrase of entry.phrases) {
        const key = spelled(phrase);
        if (key !== '' && !asWritten.has(key)) asWritten.set(key, entry);
      }
    }
  }
  return asWritten;
}

/** Qualifiers that name a lift all by themselves. */
const alone = new Set(['bench', 'goblet', 'sumo', 'plie', 'military', 'step']);

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

function placesOf(names: readonly Name[]): Pick<KnownNames, 'withWord' | 'withRarest'> {
  const withWord = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const word of name.words) append(withWord, word, at);
  });
  const withRarest = new Map<string, Name[]>();
  for (const name of names) {
    const rarity = (word: string): number => withWord.get(word)?.length ?? 0;
    append(
      withRarest,
      name.words.reduce((rarest, word) => (rarity(word) < rarity(rarest) ? word : rarest)),
      name,
    );
  }
  return { withWord, withRarest };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
