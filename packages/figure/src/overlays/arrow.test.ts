// The round arrow: it goes round on a circle, the long way, and on the side on which it bows.
import { describe, expect, it } from 'vitest';
import { roundThrough } from './arrow.ts';

describe('the round arrow', () => {
  it.each([-3, -2, -1.1, 1.1, 1.3, 2, 3])(
    'stays on the circle through its ends and its top, %f times as high as half its width',
    (high) => {
      const [a, top, b] = [
        { x: -1, y: 0 },
        { x: 0, y: high },
        { x: 1, y: 0 },
      ];
      const points = roundThrough(a, top, b);
      const middle = (high * high - 1) / (2 * high);
      const radius = Math.abs(high - middle);
      for (const { x, y } of [a, ...points, b]) expect(Math.hypot(x, y - middle)).toBeCloseTo(radius, 6);
      expect(points[5]?.x).toBeCloseTo(0, 6);
      expect(points[5]?.y).toBeCloseTo(high, 6);
      // Steps all alike, to the last.
      const steps = [a, ...points].map((here, index) =>
        Math.hypot(here.x - ([...points, b][index]?.x ?? 0), here.y - ([...points, b][index]?.y ?? 0)),
      );
      expect(Math.max(...steps)).toBeCloseTo(Math.min(...steps), 6);
    },
  );
});
