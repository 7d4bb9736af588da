// "45 s each, 3 rounds", with nothing under it: which of the exercises above it is of.
import type { Atom } from '../atoms/atom.ts';
import type { DraftItem } from './finish-draft.ts';
import type { Head } from './heads.ts';

interface Place {
  readonly head: Head | null;
  /** The head has no exercise under it yet. */
  readonly fresh: boolean;
  /** It stands right under an exercise. */
  readonly under: boolean;
  readonly sections: number;
}

/** Where the list begins that the head may be of: of exercises that say nothing of what it says. Null: there is none. */
export function listAbove(items: readonly DraftItem[], { head, fresh, sections, under }: Place): number | null {
  if (head === null || !fresh || !(head.wide || head.spoken)) return null;
  const { seconds, reps } = head.inherited;
  const said = seconds === null && reps.length === 0 && under ? setsOfOwn : amounts;
  const takes = ({ section, inherited, item }: DraftItem): boolean =>
    section === sections &&
    inherited.rounds === null &&
    inherited.seconds === null &&
    inherited.reps.length === 0 &&
    inherited.kind !== 'amrap' &&
    item.atoms.every(({ k }) => !said.has(k));
  const begun = items.findLastIndex((item) => !takes(item)) + 1;
  return items.length - begun < (under ? 1 : 2) ? null : begun;
}

const setsOfOwn: ReadonlySet<Atom['k']> = new Set<Atom['k']>(['x', 'sets', 'rounds']);
const amounts: ReadonlySet<Atom['k']> = new Set<Atom['k']>([
  ...setsOfOwn,
  'count',
  'reps',
  'time',
  'distance',
  'calories',
  'max',
]);
