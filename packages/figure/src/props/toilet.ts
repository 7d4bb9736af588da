// A toilet: the bowl on its foot, the seat, and the cistern behind.
import { egg, rod } from '../blob.ts';
import { worldFrame } from '../frame.ts';
import { pieceOf, type Ink } from '../outline.ts';
import { slabPiece, type Finish } from '../solids.ts';
import { vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

/** It faces +z; the middle of its seat is over the origin. */
export interface ToiletSpec {
  readonly prop: 'toilet';
  /** Height of the seat. */
  readonly high?: number;
}

const porcelain: Finish = { top: 'porcelain', front: 'porcelain', side: 'porcelainSide' };

export function toilet({ high = 25 }: ToiletSpec, { lens, palette }: Stage): Shown {
  const ink = (fill: string): Ink => ({ fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill, 0.12) });
  const white = ink(palette.of('porcelain'));
  const bowl = [
    egg(vec(0, high - 4.6, 1), worldFrame, 11, 6, 14.6),
    rod(vec(0, high - 8, -3), vec(0, 4, -6), 8, 7),
    rod(vec(0, 2.6, -14), vec(0, 2.6, 0), 7, 7),
  ];
  const lid = egg(vec(0, high - 1.3, 1), worldFrame, 12.4, 1.6, 15.6);
  return {
    pieces: [
      slabPiece({ id: 'toilet-cistern', at: vec(0, high - 1, -20), wide: 27, high: 22, deep: 10 }, porcelain, lens, palette),
      slabPiece({ id: 'toilet-cover', at: vec(0, high + 21, -20), wide: 29, high: 2.4, deep: 12 }, porcelain, lens, palette),
      slabPiece({ id: 'toilet-shelf', at: vec(0, high - 8, -17), wide: 20, high: 7, deep: 16 }, porcelain, lens, palette),
      pieceOf({ id: 'toilet-bowl', blobs: bowl, blend: 4, ink: white, layer: 'prop' }, lens),
      pieceOf({ id: 'toilet-seat', blobs: [lid], blend: 1, ink: ink(palette.of('porcelainSide')), layer: 'prop' }, lens),
    ],
    orders: [
      ['toilet-cistern', 'toilet-cover'],
      ['toilet-shelf', 'toilet-cistern'],
      ['toilet-shelf', 'toilet-bowl'],
      ['toilet-bowl', 'toilet-seat'],
    ],
    surfaces: [{ at: vec(0, high, 0), normal: vec(0, 1, 0) }],
    corners: [vec(-15, 0, -26), vec(15, high + 24, -26), vec(0, 0, 18)],
  };
}
