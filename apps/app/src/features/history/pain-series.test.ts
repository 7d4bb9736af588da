// Medians, gaps and the summary, against plain reckoning.
import { addDays, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, pointsOf, sevenDayMedian, summarise, withoutGaps, type PainDay, type PainPoint } from './pain-series.ts';

const start = '2026-01-01' as LocalDate;
const score = fc.integer({ min: 0, max: 10 });
const points = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 550 }), score), { selector: ([day]) => day, maxLength: 60 })
  .map((pairs) =>
    pairs.sort(([one], [other]) => one - other).map(([day, value]): PainPoint => ({ date: addDays(start, day), score: value })),
  );

describe('median', () => {
  it('is the middle, or halfway', () => {
    expect([median([3]), median([9, 1, 4]), median([2, 5])]).toEqual([3, 4, 3.5]);
    expect(median([])).toBeNaN();
  });
});

describe('sevenDayMedian', () => {
  it('takes that day and the six before, whatever is missing', () => {
    fc.assert(
      fc.property(points, (list) => {
        const expected = list.map((point) => {
          const from = addDays(point.date, -6);
          const window = list.filter((other) => other.date >= from && other.date <= point.date);
          return { date: point.date, score: median(window.map((other) => other.score)) };
        });
        expect(sevenDayMedian(list)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('withoutGaps', () => {
  it('keeps every point, in order, and breaks only over more than two weeks', () => {
    fc.assert(
      fc.property(points, (list) => {
        const pieces = withoutGaps(list);
        expect(pieces.flat()).toEqual(list);
        for (const [index, piece] of pieces.entries()) {
          const before = pieces[index - 1]?.at(-1);
          if (before !== undefined) expect((piece[0]?.date ?? '') > addDays(before.date, 14)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const day = (offset: number, pain: Omit<PainDay, 'date'>): PainDay => ({ date: addDays(start, offset), ...pain });

describe('summarise', () => {
  it('is null of nothing, and plain for one day', () => {
    expect(summarise([], ['now'], start)).toBeNull();
    expect(summarise([day(0, { morning: 2 })], ['now'], start)).toBeNull();
    expect(summarise([day(0, { now: 4 })], ['morning', 'now'], start)).toEqual({
      from: start,
      to: start,
      count: 1,
      series: [{ kind: 'now', middle: 4, low: 4, high: 4 }],
      trend: null,
    });
  });

  it.each([
    [6, 4, 'lower'],
    [4, 6, 'higher'],
    [5, 4, 'same'],
    [3, 2, 'lower'],
    [0, 0, 'same'],
  ] as const)('from %d to %d is %s', (from, to, direction) => {
    const days = Array.from({ length: 14 }, (_, index) => day(index, { worst: index < 7 ? from : to }));
    expect(summarise(days, ['worst'], addDays(start, 13))?.trend).toEqual({ kind: 'worst', direction, from, to });
  });

  it('claims no change on too few days', () => {
    const days = [0, 1, 2, 12, 13].map((offset) => day(offset, { worst: offset < 7 ? 8 : 1 }));
    expect(summarise(days, ['worst'], addDays(start, 13))?.trend).toBeNull();
  });

  it('leaves out days on which a kind was not given', () => {
    expect(pointsOf([day(0, { now: 3 }), day(1, { worst: 4 })], 'now')).toEqual([{ date: start, score: 3 }]);
  });
});
