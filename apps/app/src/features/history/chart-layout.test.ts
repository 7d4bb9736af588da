// The chart from one day to eighteen months: everything inside, nothing on top of each other, the right day under the finger.
import { addDays, daysBetween, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayScale, layoutChart } from './chart-layout.ts';
import type { PainDay } from './pain-series.ts';

const start = '2025-06-01' as LocalDate;
const kinds = ['morning', 'worst', 'now'] as const;

const request = fc
  .record({
    span: fc.integer({ min: 0, max: 550 }),
    width: fc.integer({ min: 260, max: 900 }),
    em: fc.constantFrom(16, 24, 32),
    scores: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 551 }),
  })
  .map(({ span, width, em, scores }) => {
    const days = scores
      .slice(0, span + 1)
      .map((now, index): PainDay => ({ date: addDays(start, index), now, worst: 10, morning: 0 }));
    return { days, kinds, from: start, to: addDays(start, span), width, em };
  });

describe('layoutChart', () => {
  it('keeps every mark and tick inside the plot', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { plot, series, ticks, height } = layoutChart(asked);
        expect(plot.bottom - plot.top).toBeGreaterThan(4 * asked.em);
        expect(height).toBeLessThanOrEqual(18 * asked.em);
        for (const mark of series.flatMap((one) => one.marks)) {
          expect(mark.x).toBeGreaterThanOrEqual(plot.left - 0.01);
          expect(mark.x).toBeLessThanOrEqual(plot.right + 0.01);
          expect(mark.y).toBeGreaterThanOrEqual(plot.top - 0.01);
          expect(mark.y).toBeLessThanOrEqual(plot.bottom + 0.01);
        }
        for (const tick of ticks) expect(tick.at >= plot.left - 0.01 && tick.at <= plot.right + 0.01).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves room between dates, and always shows one', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { ticks } = layoutChart(asked);
        if (daysBetween(asked.from, asked.to) < 60) expect(ticks.length).toBeGreaterThan(0);
        for (const [index, tick] of ticks.entries()) {
          const before = ticks[index - 1];
          const least = { axis: 3.4, month: 3, 'month-year': 5 }[tick.style];
          if (before === undefined) continue;
          expect(tick.at - before.at).toBeGreaterThan(least * asked.em);
          expect(tick.label.from).toBeGreaterThanOrEqual(before.label.to);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws no line of a single day, and one where there are two', () => {
    const day = (offset: number): PainDay => ({ date: addDays(start, offset), now: 4 });
    const base = { kinds: ['now'] as const, from: start, to: addDays(start, 13), width: 340, em: 16 };
    expect(layoutChart({ ...base, days: [day(0)] }).series[0]?.lines).toEqual([]);
    expect(layoutChart({ ...base, days: [day(0), day(3)] }).series[0]?.lines).toHaveLength(1);
  });
});

describe('the median line', () => {
  it('looks back beyond the first day that is shown', () => {
    const day = (offset: number, now: number): PainDay => ({ date: addDays(start, offset), now });
    const days = [day(0, 10), day(1, 10), day(2, 10), day(6, 0), day(7, 0)];
    const layout = layoutChart({ days, kinds: ['now'], from: addDays(start, 6), to: addDays(start, 7), width: 340, em: 16 });
    // The median of day 6 is 10, although only a 0 is shown: the line begins at the top.
    expect(layout.series[0]?.marks).toHaveLength(2);
    expect(layout.series[0]?.lines[0]).toMatch(new RegExp(`^M${layout.plot.left},${layout.plot.top}`));
  });
});

describe('dayAt', () => {
  it('finds the day whose mark is there', () => {
    fc.assert(
      fc.property(request, fc.nat(), (asked, pick) => {
        const layout = layoutChart(asked);
        const date = addDays(asked.from, pick % (daysBetween(asked.from, asked.to) + 1));
        const x = dayScale(asked.from, asked.to, layout.plot.left, layout.plot.right)(date);
        expect(dayAt(x, asked, layout)).toBe(date);
      }),
      { numRuns: 500 },
    );
  });

  it('stays on the chart', () => {
    const asked = { days: [], kinds, from: start, to: addDays(start, 20), width: 340, em: 16 };
    const layout = layoutChart(asked);
    expect([dayAt(-500, asked, layout), dayAt(5000, asked, layout)]).toEqual([start, addDays(start, 20)]);
  });
});
