// An exercise as it stands in a line: its name, its numbers, what was remarked.
import type { Atom } from '../atoms/atom.ts';

export interface Item {
  from: number;
  to: number;
  name: string;
  /** The name is one that stands for an exercise. */
  known: boolean;
  /** It has a word in it that stands nowhere else. */
  sure: boolean;
  atoms: Atom[];
  readonly notes: string[];
  painNote: string | null;
  /** Written side by side with the one before: a superset. */
  joined: boolean;
  /** What cuts it off from the one before. */
  sign?: string;
  /** In a cell of a table. */
  cell?: boolean;
}

export interface LineContent {
  readonly items: readonly Item[];
  /** Numbers that stand before any name, or without one. */
  readonly loose: readonly Atom[];
  readonly notes: readonly string[];
  readonly painNote: string | null;
}

export type IsExercise = (name: string) => boolean;
