// A kitchen worktop on its cupboard.
import { slabPiece, wooden, type Finish } from '../solids.ts';
import { vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface WorktopSpec {
  readonly prop: 'worktop';
  readonly x?: number;
  /** Its front edge: she stands before it. */
  readonly z: number;
  readonly wide?: number;
  readonly high?: number;
}

const cupboard: Finish = { top: 'wall', front: 'wall', side: 'wallEdge' };
/** Its top is so thick, and stands out so far before the cupboard. */
export const slab = { thick: 2.4, overhang: 2 } as const;
const deep = 30;

export function worktop({ x = 0, z, wide = 60, high = 54 }: WorktopSpec, { lens, palette }: Stage): Shown {
  const { thick, overhang } = slab;
  const body = {
    id: 'worktop-body',
    at: vec(x, 0, z + (deep + overhang) / 2),
    wide: wide - 2,
    high: high - thick,
    deep: deep - overhang,
  };
  const top = { id: 'worktop-top', at: vec(x, high - thick, z + deep / 2), wide, high: thick, deep };
  return {
    pieces: [slabPiece(body, cupboard, lens, palette), slabPiece(top, wooden, lens, palette)],
    orders: [['worktop-body', 'worktop-top']],
    surfaces: [
      { at: vec(x, high, z), normal: vec(0, 1, 0) },
      { at: vec(x, high, z), normal: vec(0, 0, -1) },
    ],
    corners: [-1, 1].flatMap((s) => [0, deep].flatMap((d) => [0, high].map((y) => vec(x + (s * wide) / 2, y, z + d)))),
  };
}
