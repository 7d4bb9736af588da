// An exercise that only its name was written of: whether it stands for itself, or a remark names it.
import type { WrittenExercise } from '../shapes.ts';
import { namesAnExercise } from '../words/exercises.ts';
import { fold } from '../words/fold.ts';
import { functionWords } from '../words/prose.ts';
import { herDoing } from '../words/set-aside.ts';
import { foldedWords } from './words-in.ts';

/** No repetitions, no time, no way, no weight; of "max pull-ups" neither how often. */
export function isUncounted({ text, sets }: WrittenExercise): boolean {
  const isSaid = sets.some((set) => set.reps !== null || set.seconds !== null || set.distance !== null || set.load !== null);
  return !isSaid && (sets.length === 0 || (sets.length === 1 && !/\d/.test(text)));
}

/** The line begins with its name, short and clear, and says little more: "Plank, felt good". */
export function standsAlone({ name, text }: WrittenExercise): boolean {
  if (isToldOfHerself(name, text)) return true;
  const words = foldedWords(name);
  const line = foldedWords(text).filter((word) => !/^\d+$/.test(word));
  return (
    namesAnExercise(name) &&
    words.length <= 5 &&
    !words.some((word) => functionWords.has(word)) &&
    words.every((word, at) => line[at] === word) &&
    line.length <= words.length + 5
  );
}

/** "Sara did box jumps, I did step overs" */
function isToldOfHerself(name: string, text: string): boolean {
  const folded = fold(text);
  const [last = ''] = folded
    .slice(0, Math.max(0, folded.indexOf(fold(name))))
    .split(/[,.;:–—-]|\b(?:while|and|but)\b/)
    .slice(-1);
  return herDoing.test(last.trimStart()) && /^\W*$/.test(last.trimStart().replace(herDoing, ''));
}
