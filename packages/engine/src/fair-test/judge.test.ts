// When a test may stop: the same evidence must be stronger the earlier it comes, and both sides are judged alike.
import { addDays, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { FairTest } from '../model/fair-test.ts';
import { judge, type Judgement } from './judge.ts';

const catalog = {
  parameters: {
    fairTestWorthwhile: { value: 1 },
    fairTestSure: { value: 0.98 },
    fairTestHopeless: { value: 0.02 },
    fairTestLeast: { value: 6 },
    fairTestMost: { value: 36 },
  },
} as unknown as Catalog;
const from = '2026-03-02' as LocalDate;
const test: FairTest = { id: 'a', question: { kind: 'belt' }, from, until: addDays(from, 41), days: [], ended: null };

/** After so many answers of each, one a day. */
function after(each: number, mean: number, sd: number): Judgement {
  const date = addDays(from, 2 * each);
  return judge({ date, answers: [each, each], difference: { weights: [1], parts: [{ mean, sd }] } }, test, catalog);
}

describe('a look', () => {
  it('needs more the earlier it comes', () => {
    expect([6, 8, 12, 18].map((each) => after(each, 0.9, 0.38))).toEqual(['open', 'open', 'open', 'first']);
    expect(after(6, 1.6, 0.38)).toBe('first');
  });

  it('comes too early before six of each', () => expect(after(5, 3, 0.1)).toBe('open'));

  it('asks for half of what would matter, however sure', () => {
    expect(after(18, 0.45, 0.05)).not.toBe('first');
    expect(after(18, 0.55, 0.05)).toBe('first');
  });

  it('ends where a difference that matters is ruled out, or nothing can be seen any more', () => {
    expect(after(14, 0.05, 0.38)).toBe('same');
    expect(after(16, 0.3, 0.65)).toBe('out-of-sight');
  });

  it('judges both sides alike', () => {
    const turned = { first: 'second', second: 'first', same: 'same', 'out-of-sight': 'out-of-sight', open: 'open' } as const;
    const mean = fc.double({ min: -3, max: 3, noNaN: true });
    const sd = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 21 }), mean, sd, (each, middle, doubt) => {
        expect(after(each, 0 - middle, doubt)).toBe(turned[after(each, middle, doubt)]);
      }),
      { numRuns: 500 },
    );
  });
});
