// The middle of a tally is the middle of the amounts that were counted, one by one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clear, copyOfTally, count, isMiddleAbove, middleOf, startTally, timesOf } from './tally.ts';

const amounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 90, noNaN: true })), {
  maxLength: 40,
});

function tallyOf(list: readonly number[]) {
  const tally = startTally();
  for (const amount of list) count(tally, amount);
  return tally;
}

it('finds the lower of the two in the middle, of all and of those above nothing', () => {
  const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) / 2)] ?? 0;
  fc.assert(
    fc.property(amounts, (list) => {
      expect(middleOf(tallyOf(list))).toBe(middle(list));
      expect(middleOf(tallyOf(list), 0)).toBe(middle(list.filter((one) => one > 0)));
    }),
    { numRuns: 1000 },
  );
});

it('knows whether the middle is above a bound without finding it', () => {
  fc.assert(
    fc.property(amounts, fc.double({ min: 0, max: 6, noNaN: true }), (list, bound) => {
      const tally = tallyOf(list);
      for (const one of [bound, ...list]) expect(isMiddleAbove(tally, one, 0)).toBe(middleOf(tally, 0) > one);
    }),
    { numRuns: 1000 },
  );
});

it('counts each amount, forgets all at once, and leaves a copy alone', () => {
  const tally = tallyOf([3, 3, 1]);
  const copy = copyOfTally(tally);
  expect([timesOf(tally, 3), timesOf(tally, 2), tally.size]).toEqual([2, 0, 3]);
  clear(tally);
  expect([timesOf(tally, 3), tally.size, timesOf(copy, 3), copy.size]).toEqual([0, 0, 2, 3]);
});
