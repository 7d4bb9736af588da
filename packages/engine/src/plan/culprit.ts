// What cost most before a red morning (PR2).
import { daysBetween } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { MoveDone } from '../model/person.ts';
import type { Facts } from '../observe/facts.ts';
import { isStopped, type Exposed } from '../observe/felt.ts';
import { morningLight } from '../observe/response.ts';

/** The last day with moves, if the morning after it was red and not long ago: its move that rose most. A walk since then is no session. */
export function culpritOf({ past, mornings, today }: Facts, catalog: Catalog): string | null {
  const last = past.moves.at(-1);
  if (last === undefined || daysBetween(last.date, today) > catalog.parameters.gradedAfterDays.value) return null;
  if (morningLight(mornings.after.get(last.date), catalog) !== 'red') return null;
  const own = past.exercises.findLast(({ date }) => date === last.date)?.entries ?? [];
  return mostProvocative(last.entries, own, catalog);
}

/** The end of the scale (NRS). */
const mostPain = 10;

/** A stop outweighs any rise. */
function riseIn(felt: Exposed): number {
  const { pain } = felt;
  return isStopped(felt) ? mostPain : pain === null ? 0 : pain.after - pain.before;
}

/**
 * Strength work may have been it without a rise, and so may what she gave no answer to; what eased was not, and none is where an exercise of
 * her own rose more. Among equals strength work comes first.
 */
function mostProvocative(moves: readonly MoveDone[], own: readonly Exposed[], catalog: Catalog): string | null {
  const strength = new Set(catalog.moves.filter(({ kind }) => kind === 'strength').map(({ id }) => id));
  const least = Math.max(0, ...own.map(riseIn));
  const mayBe = (one: MoveDone): boolean =>
    riseIn(one) >= least && (riseIn(one) > 0 || one.pain === null || strength.has(one.move));
  const ranked = moves
    .filter(mayBe)
    .sort(
      (a, b) =>
        riseIn(b) - riseIn(a) || Number(strength.has(b.move)) - Number(strength.has(a.move)) || (a.move < b.move ? -1 : 1),
    );
  return ranked[0]?.move ?? null;
}
