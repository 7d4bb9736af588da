// The lexicon made ready to be searched, once, when the first name is asked for.
import { heads } from '../lexicon/heads.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { qualifiers } from '../lexicon/qualifiers.ts';
import { dutch } from '../lexicon/words/dutch.ts';
import { english } from '../lexicon/words/english.ts';
import { french } from '../lexicon/words/french.ts';
import { german } from '../lexicon/words/german.ts';
import { filler, silent, talk } from '../lexicon/words/noise.ts';
import { spanish } from '../lexicon/words/spanish.ts';
import { knownNamesOf, type KnownNames } from './known-names.ts';
import { plainOf, vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { readerOf, type Reader } from './words.ts';

export interface Prepared {
  readonly reader: Reader;
  readonly known: KnownNames;
}

let made: Prepared | null = null;

export function prepared(): Prepared {
  made ??= prepare();
  return made;
}

function prepare(): Prepared {
  const vocabulary = vocabularyOf([english, german, spanish, french, dutch], { silent, filler, talk });
  addNames(vocabulary);
  const strict = readerOf(vocabulary, false);
  return { reader: readerOf(vocabulary, true), known: knownNamesOf(lexicon, heads, strict) };
}

/** Every word that a name is written with is a known one, so that typos find it. */
function addNames({ known }: Vocabulary): void {
  const count = (word: string, by: number): void => void known.set(word, (known.get(word) ?? 0) + by);
  for (const word of qualifiers.keys()) if (!word.includes('-')) count(word, 3);
  for (const entry of [...lexicon, ...heads]) {
    for (const phrase of entry.phrases) for (const word of plainOf(phrase).split(' ')) count(word, 1);
  }
}
