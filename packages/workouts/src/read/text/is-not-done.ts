// What of a line was not done: skipped, left for next week, or someone else's choice. All of it, a part, or nothing.
import { dayNames, dayWords, partWords, weekdays } from '../words/days.ts';
import { namesAnExercise, qualifiers } from '../words/exercises.ts';
import { fold, foldInPlace } from '../words/fold.ts';
import { warmupWords } from '../words/measures.ts';
import { commentWords, connectors, functionWords, instructions, laterStarts, skipWords } from '../words/prose.ts';
import { saysPain } from '../words/pain.ts';
import {
  answeredNo,
  besideHer,
  didByAnother,
  fromThenOn,
  herself,
  herTurn,
  namedNo,
  nextTime,
  notNow,
  ofAnother,
  withoutStarts,
} from '../words/set-aside.ts';
import { clausesOf } from './clauses.ts';

interface Part {
  readonly from: number;
  readonly to: number;
}

export function isNotDone(text: string): boolean {
  const folded = fold(text);
  const heads = /:\s*$/.test(folded);
  if (!heads && (laterStarts.test(folded) || isAnothers(text))) return true;
  if (!heads && !/\d/.test(folded) && namedNo.test(folded) && namesAnExercise(folded)) return true;
  // What hurt is a note on what was done, whatever comes of it.
  if (!heads && !saysPain(text) && (isLaterOn(folded) || isRefused(folded))) return true;
  if (!skipWords.test(folded)) return /^\s*skip\b(?!.*\brope)|(?<!\b[a-c])[-–,:(]\s*skip\)?\s*$/.test(folded);
  return !/\b(?:last|letzte[rn]?|ultima|laatste|derniere) (?:set|satz|serie)/.test(folded);
}

/** "OK, next time we'll try hip thrusts 3x12": nothing was named or counted before. "Ab KW 42 kommen Ausfallschritte dazu" */
function isLaterOn(folded: string): boolean {
  const next = nextTime.exec(folded);
  if (next !== null) {
    const before = folded.slice(0, next.index);
    const isNothing = !/\d/.test(folded) && !namesAnExercise(folded);
    if (!isNothing && !/\d/.test(before) && !namesAnExercise(before)) return true;
  }
  if (next !== null && proposes.test(folded) && /^\W*$/.test(folded.slice(next.index + next[0].length))) return true;
  return fromThenOn.test(folded) && !/\d ?[x×]/.test(folded) && namesAnExercise(folded);
}

/** "PT says plank 3 x 30 s next time" */
const proposes = /^\W*(?:\p{L}+ ){0,2}(?:says?|said|wants|suggested|try|will|we'll|i'll|add|meint|sagt|dice|dijo|zegt|dit)\b/u;

/** "No burpees today", "not yet: lunges": named, and nothing counted. */
function isRefused(folded: string): boolean {
  if (/\d/.test(folded)) return false;
  return (notNow.test(folded) || withoutStarts.test(folded) || answeredNo.test(folded)) && namesAnExercise(folded);
}

/** A name of a person before what was done, and no word that begins a sentence. */
function isAnothers(text: string): boolean {
  const folded = fold(text);
  if (ofAnother.test(folded) && !herself.test(folded.replace(besideHer, ' '))) return true;
  const who = fold(didByAnother.exec(text)?.[1] ?? '');
  return who !== '' && !who.endsWith('ly') && !noNames.some((words) => words.has(who)) && !namesAnExercise(who);
}

const noNames: readonly ReadonlySet<string>[] = [
  new Set('today tonight yesterday somehow almost maybe perhaps even again eventually instead together mama me'.split(' ')),
  functionWords,
  commentWords,
  connectors,
  instructions,
  qualifiers,
  dayNames,
  dayWords,
  partWords,
  weekdays,
  warmupWords,
];

/** The parts of a line that were not done: "Squats 3x10. Next session: lunges", "squats 3x10, skipped lunges". */
export function undoneParts(text: string): readonly Part[] {
  let isLater = false;
  return clausesOf(text).flatMap((clause) => {
    // "Next week we take / then / deadlifts": the same sentence goes on.
    const from = clause.text.search(/\S/);
    const goesOn = !clause.begins || /;\s*$/.test(text.slice(0, from));
    isLater = (isLater && goesOn) || laterStarts.test(fold(clause.text));
    // "Sara did box jumps, I did step overs": up to where she begins.
    const hers = herTurn.exec(foldInPlace(clause.text));
    if (hers !== null && isAnothers(clause.text.slice(0, hers.index))) return [{ from, to: hers.index + hers[0].length }];
    if (!isLater && !isNotDone(clause.text)) return [];
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
