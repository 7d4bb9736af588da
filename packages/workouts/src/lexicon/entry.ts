// How an exercise is written down in the lexicon: its traits once for a family, its other names in one line.
import type { ExercisePattern, ExercisePosition, ExerciseStance, Implement, SiClass } from '../model.ts';

export interface Traits {
  readonly pattern: ExercisePattern;
  readonly stance: ExerciseStance;
  readonly position: ExercisePosition;
  readonly implement: Implement;
  /** Absent = none. */
  readonly impact?: 'low' | 'high';
  /** A hip normally bends past about 100 degrees. Absent = no. */
  readonly deep?: boolean;
  /** Muscles it mainly trains, separated by spaces. */
  readonly muscles: string;
  /** Raises the class that the other traits give; it never lowers it. */
  readonly si?: SiClass;
  /** The class itself, where the other traits mislead, as for banded side steps. */
  readonly siIs?: SiClass;
}

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly traits: Traits;
  /** Every way of writing it, its own name first. */
  readonly phrases: readonly string[];
}

/** Other names separated by `; `, and what differs from the family. */
export type Row = string | readonly [names: string, over: Partial<Traits>];

/** The exercises of a family: shared traits, then a row for each name. */
export function family(shared: Traits, rows: Readonly<Record<string, Row>>): readonly Entry[] {
  return Object.entries(rows).map(([name, row]) => {
    const [names, over] = typeof row === 'string' ? [row, {}] : row;
    const phrases = names === '' ? [name] : [name, ...names.split('; ')];
    return { id: idOf(name), name, traits: { ...shared, ...over }, phrases };
  });
}

/** `Child's Pose` → `childs-pose`. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
