// Whose pain it is: of the exercises that her words call by their place, or name; else of the one just read.
import { namesAnExercise } from '../words/exercises.ts';
import { fold } from '../words/fold.ts';
import { type Call, callsIn, painfulParts, troubledParts } from './calls.ts';
import type { DraftItem } from './finish-draft.ts';
import { foldedWords } from './words-in.ts';

/** The exercises of the day that are meant by a line about pain; none, where it calls and names none. */
export function meantBy(text: string, items: readonly DraftItem[]): readonly DraftItem[] {
  const parts = painfulParts(text);
  const called = parts.flatMap(callsIn).flatMap((call) => calledSo(call, items));
  if (called.length > 0) return called;
  const named = parts.flatMap((part) => namedIn(part, items));
  return named.length > 0 ? named : troubledParts(text).flatMap((part) => namedIn(part, items));
}

/** By its label or its number; in a list without numbers, by its place. */
function calledSo(call: Call, items: readonly DraftItem[]): readonly DraftItem[] {
  if (typeof call === 'string') return items.filter(({ called }) => called === call);
  if (call < 0) return items.slice(-1);
  const isNumbered = items.some(({ called }) => called !== null && /^\d+$/.test(called));
  return isNumbered ? items.filter(({ called }) => called === String(call)) : items.slice(call - 1, call);
}

/** "Split squat hold" is no goblet squat: those are meant of whose names most words are said. */
function namedIn(part: string, items: readonly DraftItem[]): readonly DraftItem[] {
  const said = new Set(foldedWords(part).map(stem));
  const shared = items.map(({ item }) => foldedWords(item.name).filter((word) => said.has(stem(word))));
  const counts = shared.map((words) => (words.some((word) => word.length > 2 && namesAnExercise(word)) ? words.length : 0));
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : items.filter((_, at) => counts[at] === most);
}

function stem(word: string): string {
  return fold(word).replace(/(?:es|(?<!s)s|ing|en|e)$/, '');
}

export function addPain({ item }: DraftItem, said: string): void {
  item.painNote = item.painNote === null ? said : `${item.painNote}; ${said}`;
}
