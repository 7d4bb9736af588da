// The words and phrases of the dictionaries, ready to be looked up.
import { clean, stem } from './clean.ts';

export interface Vocabulary {
  /** `single leg` → `single-leg`; keys are cleaned and stemmed. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** The same without fill words, for keys of two words and more. */
  readonly loose: ReadonlyMap<string, readonly string[]>;
  /** How many words the longest phrase has that begins with a word. */
  readonly reach: ReadonlyMap<string, number>;
  readonly silent: ReadonlySet<string>;
  readonly filler: ReadonlySet<string>;
  readonly talk: ReadonlySet<string>;
  /** Every single word that has a meaning, and how often it is used. */
  readonly known: Map<string, number>;
}

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
  const reach = new Map<string, number>();
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
  for (const key of [...phrases.keys(), ...loose.keys()]) {
    const words = key.split(' ');
    const [first = ''] = words;
    reach.set(first, Math.max(reach.get(first) ?? 1, words.length));
  }
  return { phrases, loose, reach, silent: quiet, filler: filling, talk: new Set(talk.map(plainOf)), known };
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
  return stemmed(clean(text));
}

export function stemmed(cleaned: string): string {
  return cleaned.split(' ').map(stem).join(' ');
}
