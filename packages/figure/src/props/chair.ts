// A kitchen chair; with `back: false` a stool.
import { slabPiece, wooden, type Slab } from '../solids.ts';
import { moved, placed, worldFrame, yawed } from '../frame.ts';
import { local, vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface ChairSpec {
  readonly prop: 'chair';
  /** Middle of the seat. */
  readonly x?: number;
  readonly z?: number;
  readonly turn?: number;
  /** Height of the seat. */
  readonly seat?: number;
  readonly back?: boolean;
}

const [wide, deep, thick, leg, backHeight] = [26, 25, 2.2, 2, 27];

export function chair({ x = 0, z = 0, turn = 0, seat = 27, back = true }: ChairSpec, { lens, palette }: Stage): Shown {
  const frame = yawed(moved(worldFrame, vec(x, 0, z)), turn);
  const part = (id: string, dx: number, y: number, dz: number, w: number, h: number, d: number): Slab => ({
    id: `chair-${id}`,
    at: placed(frame, local(dx, y, dz)),
    turn,
    wide: w,
    high: h,
    deep: d,
  });
  const [sx, sz] = [wide / 2 - leg / 2, deep / 2 - leg / 2];
  const legs = [-1, 1].flatMap((s) => [-1, 1].map((t) => part(`leg${s}${t}`, s * sx, 0, t * sz, leg, seat - thick, leg)));
  const posts = [-1, 1].map((s) => part(`post${s}`, s * sx, seat, -sz, leg, backHeight, leg));
  const rest = part('rest', 0, seat + backHeight - 12, -sz, wide - 2 * leg, 11, 1.4);
  const slabs = [...legs, part('seat', 0, seat - thick, 0, wide, thick, deep), ...(back ? [...posts, rest] : [])];
  return {
    pieces: slabs.map((slab) => slabPiece(slab, wooden, lens, palette)),
    orders: [-1, 1].flatMap((s) => [-1, 1].map((t) => [`chair-leg${s}${t}`, 'chair-seat'] as const)),
    surfaces: [
      { at: vec(x, seat, z), normal: vec(0, 1, 0) },
      { at: placed(frame, local(0, seat, -deep / 2 + leg)), normal: frame.z },
    ],
    corners: [-1, 1].flatMap((s) =>
      [-1, 1].flatMap((t) =>
        [0, back && t < 0 ? seat + backHeight : seat].map((y) => placed(frame, local((s * wide) / 2, y, (t * deep) / 2))),
      ),
    ),
  };
}
