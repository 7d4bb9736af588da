// A pram: a basket on wheels, a hood, and a handle towards her.
import { egg, rod, type Blob } from '../blob.ts';
import { moved, pitched, placed, worldFrame } from '../frame.ts';
import { pieceOf, type Ink } from '../outline.ts';
import { local, vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface PramSpec {
  readonly prop: 'pram';
  readonly x?: number;
  /** Of the handle: she is behind it, it rolls towards +z. */
  readonly z: number;
  /** Height of the handle. */
  readonly handle?: number;
  /** Degrees of the hill it goes up, and the height of the ground under the handle. */
  readonly slope?: number;
  readonly y?: number;
}

export function pram({ x = 0, y = 0, z, handle = 58, slope = 0 }: PramSpec, { lens, palette }: Stage): Shown {
  const frame = pitched(moved(worldFrame, vec(x, y, z)), -slope);
  const p = (px: number, py: number, pz: number) => placed(frame, local(px, py, pz));
  const [cloth, metal, rubber] = [palette.of('cloth'), palette.of('plasticTop'), palette.of('metal')];
  const ink = (fill: string): Ink => ({ fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill, 0.14) });
  const piece = (id: string, blobs: readonly Blob[], fill: string, blend = 1) =>
    pieceOf({ id: `pram-${id}`, blobs, blend, ink: ink(fill), layer: 'prop' }, lens);
  const wheels = [-1, 1].flatMap((s) =>
    [12, 40].map((wz) => piece(`wheel${s}${wz}`, [egg(p(s * 11, 6.5, wz), frame, 0.9, 6.5, 6.5)], rubber)),
  );
  const bars = [-1, 1].map((s) =>
    piece(
      `bar${s}`,
      [
        rod(p(s * 10, handle, 0), p(s * 10, 30, 20), 0.8, 0.8),
        rod(p(s * 10, 30, 20), p(s * 11, 6.5, 40), 0.8, 0.8),
        rod(p(s * 10, 30, 20), p(s * 11, 6.5, 12), 0.8, 0.8),
      ],
      metal,
      0.3,
    ),
  );
  return {
    pieces: [
      ...wheels,
      ...bars,
      piece('handle', [rod(p(-10, handle, 0), p(10, handle, 0), 1.1, 1.1)], metal),
      piece('basket', [rod(p(0, 34, 14), p(0, 32, 40), 8.4, 8.4), egg(p(0, 36, 27), frame, 11, 7, 20)], cloth, 3),
      piece('hood', [egg(p(0, 44, 40), frame, 11, 12, 10)], palette.of('clothFront')),
    ],
    surfaces: [{ at: p(0, handle, 0), normal: vec(0, 1, 0) }],
    corners: [p(-11, 0, 0), p(11, handle, 0), p(0, 0, 50), p(0, 56, 50)],
  };
}
