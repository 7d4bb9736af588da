// Whether a line is a rest: between sets, or a day of it.
import { ofWords, restWords, timeUnits } from '../words/measures.ts';
import { foldedWords } from './words-in.ts';

export function isRest(text: string): boolean {
  if (behindDashes.test(text)) return true;
  const all = foldedWords(text);
  // "1 minuto de descanso", "90 sec rest"
  const said = all.slice(all.findIndex((word) => !/^\d/.test(word) && !timeUnits.has(word) && !ofWords.has(word)));
  return (
    said.length <= 9 &&
    (restWords.has(said[0] ?? '') || ['off', 'ruhetag', 'frei', 'pausetag', 'rustdag', 'libre'].includes(said[0] ?? ''))
  );
}

/** `-- 60s`: between exercises */
const behindDashes = /^\s*(?:--+|[–—]{1,2})\s*\d{1,3} ?(?:s|secs?|sek|min|m|'|")\.?\s*$/i;
