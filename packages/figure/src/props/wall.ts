// A wall: a thin slab with a skirting board.
import { slabPiece, type Finish } from '../solids.ts';
import { vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface WallSpec {
  readonly prop: 'wall';
  /** The plane that she touches, across her way: before her (+) or behind her (−). */
  readonly z: number;
  readonly x?: number;
  readonly wide?: number;
  readonly high?: number;
}

const plaster: Finish = { top: 'wallEdge', front: 'wall', side: 'wallEdge' };
const board: Finish = { top: 'wallEdge', front: 'wallEdge', side: 'wallEdge' };
const thick = 2.4;

export function wall({ z, x = 0, wide = 52, high = 96 }: WallSpec, { lens, palette }: Stage): Shown {
  const away = z < 0 ? -1 : 1;
  const slab = { id: 'wall', at: vec(x, 0, z + (away * thick) / 2), wide, high, deep: thick };
  const skirting = { id: 'wall-board', at: vec(x, 0, z - away * 0.2), wide, high: 4, deep: 0.5 };
  const behind = away * lens.toViewer.z < 0;
  return {
    pieces: [slabPiece(slab, plaster, lens, palette), ...(behind ? [slabPiece(skirting, board, lens, palette)] : [])],
    orders: [['wall', 'wall-board']],
    surfaces: [{ at: vec(x, 0, z), normal: vec(0, 0, -away) }],
    corners: [-1, 1].flatMap((s) => [0, high].map((y) => vec(x + (s * wide) / 2, y, z))),
    ground: behind,
  };
}
