// The level: on the scale of pain, with its mornings, drawn inside the frame.
import { addDays, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutFrame } from '../history/chart-layout.ts';
import { bandIn, birthsIn, levelDays } from './level-band.ts';

const from = '2026-03-01' as LocalDate;
const belief = fc.record({
  mean: fc.double({ min: -1, max: 11, noNaN: true }),
  sd: fc.double({ min: 0.05, max: 3, noNaN: true }),
});

it('stays on the scale and inside the plot, whatever is believed', () => {
  fc.assert(
    fc.property(fc.array(belief, { minLength: 2, maxLength: 200 }), fc.constantFrom(16, 32), (beliefs, em) => {
      const baseline = beliefs.map((one, index) => ({ date: addDays(from, index), ...one }));
      const days = levelDays(baseline, []);
      for (const { low, level, high } of days) expect(0 <= low && low <= level && level <= high && high <= 10).toBe(true);
      const frame = layoutFrame({ from, to: addDays(from, beliefs.length - 1), width: 340, em });
      const { band, level } = bandIn(frame, days);
      const numbers = [...`${band}${level}`.matchAll(/-?[\d.]+/g)].map(Number);
      const heights = numbers.filter((_, index) => index % 2 === 1);
      for (const y of heights) expect(y >= frame.plot.top - 0.1 && y <= frame.plot.bottom + 0.1).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('puts each morning to its day', () => {
  const baseline = [0, 1, 2].map((day) => ({ date: addDays(from, day), mean: 3, sd: 0.5 }));
  const days = levelDays(baseline, [
    { date: addDays(from, 1), morning: 4 },
    { date: addDays(from, 2), morning: null },
  ]);
  expect(days.map(({ morning }) => morning)).toEqual([null, 4, null]);
});

it('shows a birth on the days that it lies within, and not beside the drawing', () => {
  const days = levelDays(
    [0, 1, 2].map((day) => ({ date: addDays(from, day), mean: 3, sd: 0.5 })),
    [],
  );
  const births = [-1, 0, 2, 3].map((day) => addDays(from, day));
  expect(birthsIn(days, births)).toEqual([from, addDays(from, 2)]);
  expect(birthsIn([], births)).toEqual([]);
});
