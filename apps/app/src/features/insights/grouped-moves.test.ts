// The order in which moves are told: nothing is lost, what is clear first, nulls folded only where they are many.
import type { MoveBelief, Verdict } from '@sinew/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedMoves } from './grouped-moves.ts';

const belief = (move: string, verdict: Verdict, mean: number, n = 9): MoveBelief => ({
  move,
  verdict,
  n,
  onDays: n,
  relief: { mean, sd: 0.2, interval90: [mean - 0.3, mean + 0.3] },
  pHelps: 0,
  pWorse: 0,
  moreTries: null,
  triesToChange: null,
});
const names = (moves: readonly MoveBelief[]) => moves.map(({ move }) => move);

describe('groupedMoves', () => {
  it('tells the strongest first, what helps before what makes it worse, the most tried first where it is early', () => {
    const { told, little, early } = groupedMoves([
      belief('a', 'too-early', 2, 1),
      belief('b', 'does-little', 0.1),
      belief('c', 'worse', -0.8),
      belief('d', 'helps', 0.9),
      belief('e', 'helps', 1.7),
      belief('f', 'worse', -1.4),
      belief('g', 'too-early', 0.1, 2),
    ]);
    expect([names(told), names(little), names(early)]).toEqual([['e', 'd', 'f', 'c', 'b'], [], ['g', 'a']]);
  });

  it('folds what does little where it is much', () => {
    const much = Array.from({ length: 6 }, (_, index) => belief(`l${index}`, 'does-little', 0.1));
    const { told, little } = groupedMoves([...much, belief('a', 'helps', 1)]);
    expect([names(told), little.length]).toEqual([['a'], 6]);
  });

  it('loses none', () => {
    const one = fc.record({
      verdict: fc.constantFrom<Verdict>('helps', 'worse', 'does-little', 'too-early'),
      mean: fc.double({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (list) => {
        const moves = list.map(({ verdict, mean }, index) => belief(String(index), verdict, mean));
        const { told, little, early } = groupedMoves(moves);
        expect(names([...told, ...little, ...early]).sort()).toEqual(names(moves).sort());
      }),
      { numRuns: 500 },
    );
  });
});
