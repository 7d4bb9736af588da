// A bath, its length along z, with a board across it to sit on.
import { nearness } from '../camera.ts';
import { slabPiece, wooden, type Finish, type Slab } from '../solids.ts';
import { vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface BathSpec {
  readonly prop: 'bath';
  readonly z?: number;
}

/** Outer breadth and length, height of the rim, and where the board's top is. */
export const tub = { wide: 44, deep: 96, high: 31, board: 33.4 } as const;
const wall = 3;
const enamel: Finish = { top: 'wall', front: 'wallEdge', side: 'wallEdge' };
const filled: Finish = { top: 'water', front: 'wallEdge', side: 'wallEdge' };

export function bath({ z = 0 }: BathSpec, { lens, palette }: Stage): Shown {
  const part = (id: string, x: number, y: number, dz: number, wide: number, high: number, deep: number): Slab => ({
    id: `bath-${id}`,
    at: vec(x, y, z + dz),
    wide,
    high,
    deep,
  });
  const side = tub.wide / 2 - wall / 2;
  const end = tub.deep / 2 - wall / 2;
  const water = part('water', 0, 0, 0, tub.wide - 2 * wall, 25, tub.deep - 2 * wall);
  const walls = [
    part('side1', side, 0, 0, wall, tub.high, tub.deep),
    part('side2', -side, 0, 0, wall, tub.high, tub.deep),
    part('end1', 0, 0, end, tub.wide - 2 * wall, tub.high, wall),
    part('end2', 0, 0, -end, tub.wide - 2 * wall, tub.high, wall),
  ];
  const middle = nearness(lens, water.at);
  const slabs = [water, ...walls].map((slab) => slabPiece(slab, slab === water ? filled : enamel, lens, palette));
  const board = slabPiece(part('board', 0, tub.high, 0, tub.wide + 4, tub.board - tub.high, 22), wooden, lens, palette);
  return {
    pieces: [...slabs, board],
    // What is beyond the water is under it, what is before it over it.
    orders: walls.flatMap(({ id, at }) => [
      nearness(lens, at) < middle ? ([id, 'bath-water'] as const) : (['bath-water', id] as const),
      [id, 'bath-board'] as const,
    ]),
    surfaces: [{ at: vec(0, tub.board, z), normal: vec(0, 1, 0) }],
    corners: [-1, 1].flatMap((s) =>
      [-1, 1].flatMap((t) => [0, tub.high].map((y) => vec((s * tub.wide) / 2, y, z + (t * tub.deep) / 2))),
    ),
  };
}
