// Looking at a piece of text once: its atoms, its head, its exercises. A line is asked about several times, a log repeats its lines.
import type { Atom } from '../atoms/atom.ts';
import { atomsOf } from '../atoms/atoms-of.ts';
import { headIn, type Head } from './heads.ts';
import { contentOf } from './items.ts';
import type { IsExercise, LineContent } from './item.ts';

export interface Look {
  readonly isExercise: IsExercise;
  atoms(text: string): readonly Atom[];
  head(text: string): Head | null;
  content(text: string): LineContent;
}

/** Texts kept; beyond it, all are forgotten. */
const mostKept = 2_000;

export function createLook(isExercise: IsExercise): Look {
  const known = kept(isExercise);
  const atoms = kept(atomsOf);
  return { isExercise: known, atoms, head: kept(headIn), content: kept((text) => contentOf(text, atoms(text), known)) };
}

function kept<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly value: T }>();
  return (text) => {
    const answer = answers.get(text);
    if (answer !== undefined) return answer.value;
    if (answers.size >= mostKept) answers.clear();
    const value = read(text);
    answers.set(text, { value });
    return value;
  };
}
