// A table on four legs.
import { slabPiece, wooden, type Slab } from '../solids.ts';
import { vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface TableSpec {
  readonly prop: 'table';
  readonly x?: number;
  readonly z?: number;
  readonly wide?: number;
  readonly deep?: number;
  /** Height of its top. */
  readonly high?: number;
}

const [thick, leg] = [2.2, 2.2];

export function table({ x = 0, z = 0, wide = 62, deep = 32, high = 45.5 }: TableSpec, { lens, palette }: Stage): Shown {
  const part = (id: string, at: readonly [number, number, number], size: readonly [number, number, number]): Slab => ({
    id: `table-${id}`,
    at: vec(x + at[0], at[1], z + at[2]),
    wide: size[0],
    high: size[1],
    deep: size[2],
  });
  const [sx, sz] = [wide / 2 - leg, deep / 2 - leg];
  const legs = [-1, 1].flatMap((s) => [-1, 1].map((t) => part(`leg${s}${t}`, [s * sx, 0, t * sz], [leg, high - thick, leg])));
  const slabs = [...legs, part('top', [0, high - thick, 0], [wide, thick, deep])];
  return {
    pieces: slabs.map((slab) => slabPiece(slab, wooden, lens, palette)),
    orders: [-1, 1].flatMap((s) => [-1, 1].map((t) => [`table-leg${s}${t}`, 'table-top'] as const)),
    surfaces: [{ at: vec(x, high, z), normal: vec(0, 1, 0) }],
    corners: [-1, 1].flatMap((s) => [-1, 1].flatMap((t) => [0, high].map((y) => vec(x + (s * wide) / 2, y, z + (t * deep) / 2)))),
  };
}
