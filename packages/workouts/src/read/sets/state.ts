// Reading sets off a row of atoms: where one is, and what was said so far.
import type { LoadUnit } from '../shapes.ts';
import type { Atom } from '../atoms/atom.ts';
import type { Group, Inherited, Reps } from './groups.ts';

export interface SchemeHints {
  /** The unit of a weight whose unit was not written. */
  readonly unit: 'kg' | 'lb';
  /** Lunges, side planks: 10/10 is both sides. */
  readonly oneSided: boolean;
  /** Push-ups, calf raises: 20x3 is three sets. */
  readonly unloaded: boolean;
  /** Planks, wall sits: a bare number is seconds. */
  readonly held: boolean;
  readonly inherited: Inherited;
}

export interface State {
  readonly atoms: readonly Atom[];
  readonly hints: SchemeHints;
  readonly groups: Group[];
  at: number;
  /** Counts the lines of the exercise. */
  line: number;
  rounds: number | null;
  perSide: boolean;
  kind: Group['kind'];
  loads: { readonly values: readonly number[]; readonly unit: LoadUnit } | null;
  rpe: number | null;
}

export function next(state: State): Atom | undefined {
  return state.atoms[state.at + 1];
}

export function after(state: State, steps: number): Atom | undefined {
  return state.atoms[state.at + steps];
}

export function take(state: State, steps: number): void {
  state.at += steps;
}

export const asReps = (values: readonly number[]): Reps[] => values.map((value) => ({ min: value, max: value }));

export function begin(state: State, group: Partial<Group>): Group {
  const begun: Group = {
    count: null,
    reps: [],
    seconds: null,
    distance: null,
    loads: state.loads?.values ?? [],
    unit: state.loads?.unit ?? null,
    ownLoad: false,
    rpe: state.rpe,
    kind: state.kind,
    plus: false,
    line: state.line,
    ...group,
  };
  state.groups.push(begun);
  return begun;
}

/** What is still to be said of the last sets: `3 sets`, then `12`. */
export function openGroup(state: State): Group | null {
  const last = state.groups.at(-1);
  return last !== undefined && last.reps.length === 0 && last.seconds === null && last.distance === null && last.kind !== 'amrap'
    ? last
    : null;
}

export function lastOf(state: State): Group {
  return state.groups.at(-1) ?? begin(state, {});
}

export function isSaid({ reps: said, seconds, distance: far, kind: kindOf }: Group): boolean {
  return said.length > 0 || seconds !== null || far !== null || kindOf === 'failure' || kindOf === 'amrap';
}

export function isMark(atom: Atom | undefined, text: string): boolean {
  return atom?.k === 'mark' && atom.text === text;
}

export function isComma(atom: Atom | undefined): boolean {
  return isMark(atom, ',');
}

export function isBracket(atom: Atom | undefined): boolean {
  return atom?.k === 'mark' && atom.text === '(';
}

export function isList(atom: Atom | undefined): boolean {
  return atom?.k === 'count' && atom.values.length > 1;
}

/** Words stand between the two, the name perhaps. */
export function isApart(one: Atom | undefined, other: Atom | undefined): boolean {
  return one !== undefined && other !== undefined && other.from - one.to > 3;
}
