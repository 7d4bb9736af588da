// A solid box: a step, a high box, a block; with a rise, a wedge or a slope of cushions.
import { clothed, grey, plaster, slabPiece, wooden, type Slab } from '../solids.ts';
import type { Hold } from '../pose.ts';
import { holdFrame } from '../skeleton.ts';
import { plus, unit, vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface BoxSpec {
  readonly prop: 'box';
  readonly id?: string;
  /** Middle, on the floor; with `of`, off that bone, and it goes along without turning. */
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  readonly of?: Hold;
  readonly turn?: number;
  readonly wide: number;
  readonly high: number;
  readonly deep: number;
  /** How much higher its back is than its front: a wedge. */
  readonly rise?: number;
  readonly finish?: 'wood' | 'cloth' | 'grey' | 'plaster';
}

const finishes = { wood: wooden, cloth: clothed, grey, plaster };

export function box(spec: BoxSpec, { skeleton, lens, palette }: Stage): Shown {
  const { id = 'box', of = 'world', turn, wide, high, deep, rise = 0, finish = 'wood' } = spec;
  const at = plus(holdFrame(of, skeleton).at, vec(spec.x ?? 0, spec.y ?? 0, spec.z ?? 0));
  const { x, y, z } = at;
  const slab: Slab = { id, at, wide, high, deep, rise, ...(turn === undefined ? {} : { turn }) };
  return {
    pieces: [slabPiece(slab, finishes[finish], lens, palette)],
    surfaces: [{ at: vec(x, y + high + rise / 2, z), normal: unit(vec(0, deep, rise), vec(0, 1, 0)) }],
    corners: [-1, 1].flatMap((s) =>
      [-1, 1].flatMap((t) => [y, y + high + (t < 0 ? rise : 0)].map((h) => vec(x + (s * wide) / 2, h, z + (t * deep) / 2))),
    ),
  };
}
