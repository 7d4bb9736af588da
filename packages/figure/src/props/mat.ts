// A mat on the floor.
import { slabPiece } from '../solids.ts';
import { vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface MatSpec {
  readonly prop: 'mat';
  /** Middle, on the floor. */
  readonly x?: number;
  readonly z?: number;
  readonly wide: number;
  readonly deep: number;
}

export function mat({ x = 0, z = 0, wide, deep }: MatSpec, { lens, palette }: Stage): Shown {
  const slab = { id: 'mat', at: vec(x, -1, z), wide, high: 1, deep };
  const corners = [-1, 1].flatMap((s) => [-1, 1].map((t) => vec(x + (s * wide) / 2, 0, z + (t * deep) / 2)));
  return { pieces: [slabPiece(slab, { top: 'mat', front: 'matEdge', side: 'matEdge' }, lens, palette)], corners, ground: true };
}
