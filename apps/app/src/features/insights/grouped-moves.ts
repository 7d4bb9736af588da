// Moves as the page tells them: what is clear at once; what does little, where it is much, and what is too early folded away.
import { toldFirst } from '@sinew/catalog';
import type { MoveBelief } from '@sinew/engine';

export interface GroupedMoves {
  readonly told: readonly MoveBelief[];
  readonly little: readonly MoveBelief[];
  readonly early: readonly MoveBelief[];
}

/** So many that do little still stand beside what is clear. */
const fewLittle = 5;

export function groupedMoves(moves: readonly MoveBelief[]): GroupedMoves {
  const sorted = toldFirst(moves, ({ verdict, relief, n }) => (verdict === 'too-early' ? n : Math.abs(relief.mean)));
  const of = (...verdicts: readonly MoveBelief['verdict'][]) => sorted.filter(({ verdict }) => verdicts.includes(verdict));
  const little = of('does-little');
  const early = of('too-early');
  return little.length > fewLittle
    ? { told: of('helps', 'worse'), little, early }
    : { told: of('helps', 'worse', 'does-little'), little: [], early };
}
