// The outline's walk: every point lies on the edge, and it comes round, also where a cut makes sharp corners.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { egg, flattened, rod } from './blob.ts';
import { lensOf } from './camera.ts';
import { worldFrame } from './frame.ts';
import { blended, cutBy, outlineOf, type Field } from './ink.ts';
import { vec } from './vec.ts';

const lens = lensOf({ azimuth: 0, elevation: 0 });
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** What lies above a slanting bow, as a waistband is: as steep at its ends as can be. */
function above(y: number, slope: number, bow: number, half: number): Field {
  return (px, py, rise) => {
    const share = Math.min(Math.max(px / half, -0.95), 0.95);
    const round = Math.sqrt(1 - share * share);
    rise.x = (Math.abs(share) === 0.95 ? 0 : (-bow * share) / (half * round)) - slope;
    rise.y = 1;
    return py + y - slope * px + bow * round;
  };
}

it('stays on the edge and comes round', () => {
  fc.assert(
    fc.property(
      real(4, 10),
      real(2, 6),
      real(8, 20),
      real(-3, 3),
      real(-1.5, 1.5),
      real(-6, 6),
      (wide, thin, long, cutAt, slope, bow) => {
        const blobs = [egg(vec(0, 6, 0), worldFrame, wide, 7, 4), rod(vec(0, 0, 0), vec(long, 4, 0), thin, thin * 0.6)];
        const f = cutBy(
          blended(
            blobs.map((blob) => flattened(blob, lens)),
            2.4,
          ),
          above(cutAt, slope, bow, wide * 0.9),
        );
        const edges = outlineOf(f, { x: 0, y: -8 });
        fc.pre(f(0, -8, { x: 0, y: 0 }) < -1);
        const off = Math.max(...edges.map(({ x, y }) => Math.abs(f(x, y, { x: 0, y: 0 }))));
        expect(off).toBeLessThan(0.3);
        expect(edges.length).toBeGreaterThan(8);
        expect(edges.length).toBeLessThan(300);
      },
    ),
    { numRuns: 500 },
  );
});
