// The slope: begins at nothing, ends inside the plot, the fan around the line, her usual day halfway.
import type { ExposureBelief } from '@sinew/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slopeOf } from './slope.ts';

const belief = fc
  .record({
    mean: fc.double({ min: -2, max: 2, noNaN: true }),
    sd: fc.double({ min: 0.01, max: 1, noNaN: true }),
    dose: fc.integer({ min: 2, max: 60 }),
  })
  .map(({ mean, sd, dose }): ExposureBelief => {
    const nextMorning = { mean, sd, interval90: [mean - 1.645 * sd, mean + 1.645 * sd] as const };
    return {
      exposure: 'walking',
      per: '10 min',
      nextMorning,
      pRaises: 0.5,
      verdict: 'too-early',
      dose,
      mornings: 9,
      moreMornings: null,
    };
  });

it('draws a line from nothing, with her usual day on it, all of it inside', () => {
  fc.assert(
    fc.property(belief, fc.integer({ min: 130, max: 600 }), fc.constantFrom(16, 32), (one, width, em) => {
      const { plot, fan, line, usual, points } = slopeOf(one, width, em);
      const [startX, startY, endX, endY] = [...line.matchAll(/[\d.]+/g)].map(Number);
      expect(startX).toBe(plot.left);
      expect(startY).toBe(points[1]?.at);
      expect(endX).toBe(plot.right);
      expect(usual.x).toBeCloseTo((plot.left + plot.right) / 2, 6);
      const heights = [...fan.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y));
      for (const y of [...heights, endY ?? 0, usual.y]) expect(y >= plot.top - 1e-6 && y <= plot.bottom + 1e-6).toBe(true);
      const [, high = 0, low = 0] = heights;
      expect(high <= (endY ?? 0) + 1e-6 && (endY ?? 0) <= low + 1e-6).toBe(true);
    }),
    { numRuns: 500 },
  );
});
