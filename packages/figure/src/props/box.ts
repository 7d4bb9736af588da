// A solid box: a step, a high box, a block, the side of a bed or a worktop.
import { clothed, slabPiece, wooden, type Slab } from '../solids.ts';
import { vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface BoxSpec {
  readonly prop: 'box';
  readonly id?: string;
  /** Middle, on the floor. */
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  readonly turn?: number;
  readonly wide: number;
  readonly high: number;
  readonly deep: number;
  readonly finish?: 'wood' | 'cloth';
}

export function box(spec: BoxSpec, { lens, palette }: Stage): Shown {
  const { id = 'box', x = 0, y = 0, z = 0, turn, wide, high, deep, finish = 'wood' } = spec;
  const slab: Slab = { id, at: vec(x, y, z), wide, high, deep, ...(turn === undefined ? {} : { turn }) };
  return {
    pieces: [slabPiece(slab, finish === 'wood' ? wooden : clothed, lens, palette)],
    surfaces: [{ at: vec(x, y + high, z), normal: vec(0, 1, 0) }],
    corners: [-1, 1].flatMap((s) => [-1, 1].flatMap((t) => [y, y + high].map((h) => vec(x + (s * wide) / 2, h, z + (t * deep) / 2)))),
  };
}
