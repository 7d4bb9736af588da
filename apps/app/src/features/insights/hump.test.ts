// The hump: inside its box, standing on the ground, symmetrical about the middle, wider and lower the less is known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, humpOf, takenOff, xOf } from './hump.ts';

const estimate = fc
  .record({ mean: fc.double({ min: -6, max: 6, noNaN: true }), sd: fc.double({ min: 0.01, max: 3, noNaN: true }) })
  .map(({ mean, sd }) => ({ mean, sd, interval90: [mean - 1.645 * sd, mean + 1.645 * sd] as const }));

function pointsOf(area: string): readonly (readonly [number, number])[] {
  return [...area.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

describe('humpOf', () => {
  it('stays in its box, whatever the number', () => {
    fc.assert(
      fc.property(estimate, (one) => {
        const { area, middle, low, high } = humpOf(one);
        for (const [x, y] of pointsOf(area)) {
          expect(x >= 0 && x <= box.width).toBe(true);
          expect(y >= 0 && y <= box.ground).toBe(true);
        }
        expect(low <= middle && middle <= high).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is tallest over its middle, and lower where less is known', () => {
    const peak = (sd: number) => Math.min(...pointsOf(humpOf({ mean: 0.5, sd, interval90: [0, 1] }).area).map(([, y]) => y));
    expect(peak(0.2)).toBeLessThan(peak(0.5));
    expect(peak(0.5)).toBeLessThan(peak(1));
    const points = pointsOf(humpOf({ mean: 0.5, sd: 0.3, interval90: [0, 1] }).area);
    const highest = points.reduce((best, point) => (point[1] < best[1] ? point : best));
    expect(highest[0]).toBeCloseTo(xOf(0.5), 0);
  });
});

describe('takenOff', () => {
  it('turns a cost for one amount into what another amount takes off', () => {
    expect(takenOff({ mean: 0.25, sd: 0.1, interval90: [0.1, 0.4] }, 4)).toEqual({
      mean: -1,
      sd: 0.4,
      interval90: [-1.6, -0.4],
    });
  });
});
