// A few stairs going up along +z, with a rail on one side.
import { rod } from '../blob.ts';
import { pieceOf } from '../outline.ts';
import { slabPiece, wooden } from '../solids.ts';
import { vec, type Vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface StairsSpec {
  readonly prop: 'stairs';
  /** Where the first riser stands. */
  readonly z: number;
  readonly steps: number;
  /** The side of the rail: her left (1) as she goes up, or her right (−1). */
  readonly x?: 1 | -1;
}

/** 17 cm up, 28 cm along; the rail 90 cm above the edges. */
export const stair = { high: 10.4, deep: 17, rail: 54, aside: 17 } as const;
const wide = 40;

export function stairs({ z, steps, x = 1 }: StairsSpec, { lens, palette }: Stage): Shown {
  const far = z + steps * stair.deep;
  const slabs = Array.from({ length: steps }, (_, index) => {
    const near = z + index * stair.deep;
    const at = vec(0, index * stair.high, (near + far) / 2);
    return slabPiece({ id: `stair${index}`, at, wide, high: stair.high, deep: far - near }, wooden, lens, palette);
  });
  const fill = palette.of('wall');
  const ink = { fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill) };
  const on = (share: number, above: number): Vec =>
    vec(x * stair.aside, (share * steps * stair.high + above) * 1, z + share * steps * stair.deep);
  const [low, high] = [on(-0.25, stair.rail), on(1, stair.rail)];
  const posts = [0, 1].map((share) => {
    const foot = share === 0 ? vec(x * stair.aside, 0, z - 4) : on(0.9, 0);
    const head = share === 0 ? vec(x * stair.aside, on(-4 / (steps * stair.deep), stair.rail).y, z - 4) : on(0.9, stair.rail);
    return pieceOf({ id: `rail-post${share}`, blobs: [rod(foot, head, 0.9, 0.9)], blend: 0.2, ink, layer: 'prop' }, lens);
  });
  return {
    pieces: [
      ...slabs,
      ...posts,
      pieceOf({ id: 'rail', blobs: [rod(low, high, 1.2, 1.2)], blend: 0.2, ink, layer: 'prop' }, lens),
    ],
    orders: slabs.slice(1).map((slab, index) => [`stair${index}`, slab.id] as const),
    surfaces: slabs.map((_, index) => ({ at: vec(0, (index + 1) * stair.high, 0), normal: vec(0, 1, 0) })),
    corners: [low, high, vec(-wide / 2, 0, z), vec(-wide / 2, 0, far), vec(wide / 2, steps * stair.high, far)],
  };
}
