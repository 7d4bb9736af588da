// Weights and reps in turn, `40kg (12), 45kg (10)` or `12 reps 40 kg, 10 reps 45 kg`: written as `40kg x 12, 45kg x 10`.
import type { Atom } from '../atoms/atom.ts';

/** Between a weight and its reps; anything else means that the row is no such row. */
const between = new Set<Atom['k']>(['mark', 'side', 'with', 'of', 'per-hand', 'warmup', 'work', 'drop', 'rpe']);

/** Each line of the exercise by itself. */
export function inTurn(atoms: readonly Atom[]): readonly Atom[] {
  const begins = atoms.flatMap(({ k }, at) => (k === 'next' ? [at] : []));
  return [0, ...begins].flatMap((from, line) => lineInTurn(atoms.slice(from, begins[line] ?? atoms.length)));
}

function lineInTurn(line: readonly Atom[]): readonly Atom[] {
  const amounts = line.filter(({ k }) => k !== 'next' && !between.has(k));
  const isRow =
    amounts.length >= 4 &&
    amounts.length % 2 === 0 &&
    amounts.every((atom, at) => (at < 2 ? isLoad(atom) || isReps(atom) : isLoad(atom) === isLoad(amounts[at - 2]))) &&
    isLoad(amounts[0]) !== isLoad(amounts[1]);
  return isRow ? line.flatMap((atom, at) => timesInstead(line, atom, at, amounts)) : line;
}

/** The marks between the two of a pair give way to an x. */
function timesInstead(line: readonly Atom[], atom: Atom, at: number, amounts: readonly Atom[]): readonly Atom[] {
  const place = amounts.indexOf(atom);
  const isFirst = place >= 0 && place % 2 === 0;
  if (isFirst) return [atom.k === 'reps' ? { ...atom, k: 'count' } : atom, { k: 'x', from: atom.to, to: atom.to }];
  if (atom.k !== 'mark') return [atom];
  const before = line.slice(0, at).findLast((each) => amounts.includes(each));
  const insidePair = before !== undefined && amounts.indexOf(before) % 2 === 0;
  return insidePair ? [] : [{ ...atom, text: ',' }];
}

function isLoad(atom: Atom | undefined): boolean {
  return atom?.k === 'load' && atom.values.length === 1;
}

function isReps(atom: Atom): boolean {
  return (atom.k === 'count' || atom.k === 'reps') && atom.values.length === 0;
}
