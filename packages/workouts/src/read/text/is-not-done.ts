// Whether a line says that the exercise in it was not done: skipped, swapped for another, or only meant for next week.
import { fold } from '../words/fold.ts';
import { laterStarts, skipWords } from '../words/prose.ts';

export function isNotDone(text: string): boolean {
  const folded = fold(text);
  if (laterStarts.test(folded) && !/:\s*$/.test(folded)) return true;
  if (!skipWords.test(folded)) return /^\s*skip\b(?!.*\brope)|[-–,:(]\s*skip\)?\s*$/.test(folded);
  return !/\b(?:last|letzte[rn]?|ultima|laatste|derniere) (?:set|satz|serie)/.test(folded);
}
