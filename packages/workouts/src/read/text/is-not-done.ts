// What of a line was not done: skipped, left for next week, or someone else's choice. All of it, a part, or nothing.
import { namesAnExercise } from '../words/exercises.ts';
import { fold } from '../words/fold.ts';
import { laterStarts, skipWords } from '../words/prose.ts';
import { clausesOf } from './clauses.ts';

interface Part {
  readonly from: number;
  readonly to: number;
}

export function isNotDone(text: string): boolean {
  const folded = fold(text);
  if (laterStarts.test(folded) && !/:\s*$/.test(folded)) return true;
  if (!skipWords.test(folded)) return /^\s*skip\b(?!.*\brope)|[-–,:(]\s*skip\)?\s*$/.test(folded);
  return !/\b(?:last|letzte[rn]?|ultima|laatste|derniere) (?:set|satz|serie)/.test(folded);
}

/** The parts of a line that were not done: "Squats 3x10. Next session: lunges", "squats 3x10, skipped lunges". */
export function undoneParts(text: string): readonly Part[] {
  let isLater = false;
  return clausesOf(text).flatMap((clause) => {
    // "Next week we take / then / deadlifts": the same sentence goes on.
    isLater = (isLater && !clause.begins) || laterStarts.test(fold(clause.text));
    if (!isLater && !isNotDone(clause.text)) return [];
    const from = clause.text.search(/\S/);
    const tail = skippedTail(clause.text);
    return [{ from: tail ?? from, to: clause.text.length }];
  });
}

/** Where what was skipped is named behind what was done. */
function skippedTail(text: string): number | null {
  for (const { index, 0: cut } of text.matchAll(/[,–—]\s*|\s-\s/g)) {
    const tail = text.slice(index + cut.length);
    const begins = isNotDone(tail) && !isNotDone(text.slice(0, index));
    if (begins && /\d/.test(text.slice(0, index)) && namesAnExercise(tail)) return index;
  }
  return null;
}
