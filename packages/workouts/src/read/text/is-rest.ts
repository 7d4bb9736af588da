// Whether a line is a rest: between sets, or a day of it.
import { restWords } from '../words/measures.ts';
import { foldedWords } from './words-in.ts';

export function isRest(text: string): boolean {
  const said = foldedWords(text);
  return (
    said.length <= 9 &&
    (restWords.has(said[0] ?? '') || ['off', 'ruhetag', 'frei', 'pausetag', 'rustdag', 'libre'].includes(said[0] ?? ''))
  );
}
