// Larger furniture, of slabs: bed, sofa, cot.
import { assertNever } from '@sinew/kernel';
import { clothed, slabPiece, wooden, type Finish, type Slab } from '../solids.ts';
import { moved, placed, worldFrame, yawed } from '../frame.ts';
import { local, vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface FurnitureSpec {
  readonly prop: 'bed' | 'sofa' | 'cot';
  readonly x?: number;
  readonly z?: number;
  readonly turn?: number;
  /** Height of what she sits or lies on. */
  readonly high?: number;
  /** Of a bed: 84 for two, 56 for one. */
  readonly wide?: number;
}

/** x, y, z of the middle of its underside, wide, high, deep, finish. Front is +z. */
type Part = readonly [string, number, number, number, number, number, number, Finish];

export function furniture(spec: FurnitureSpec, { lens, palette }: Stage): Shown {
  const { x = 0, z = 0, turn = 0 } = spec;
  const frame = yawed(moved(worldFrame, vec(x, 0, z)), turn);
  const parts = partsOf(spec);
  const slabs = parts.map(([id, dx, y, dz, wide, high, deep, finish]) => ({
    slab: { id: `${spec.prop}-${id}`, at: placed(frame, local(dx, y, dz)), turn, wide, high, deep } satisfies Slab,
    finish,
  }));
  const [, sx, sy, sz, , sh] = parts.find(([id]) => id === 'seat') ?? parts[0] ?? ['', 0, 0, 0, 0, 0, 0, wooden];
  return {
    pieces: slabs.map(({ slab, finish }) => slabPiece(slab, finish, lens, palette)),
    surfaces: [{ at: placed(frame, local(sx, sy + sh, sz)), normal: vec(0, 1, 0) }],
    corners: parts.flatMap(([, dx, y, dz, wide, high, deep]) =>
      [-1, 1].flatMap((s) =>
        [-1, 1].flatMap((t) => [y, y + high].map((h) => placed(frame, local(dx + (s * wide) / 2, h, dz + (t * deep) / 2)))),
      ),
    ),
  };
}

function partsOf({ prop, high, wide }: FurnitureSpec): Part[] {
  switch (prop) {
    case 'bed':
      return bedParts(high ?? 30, wide ?? 84);
    case 'sofa':
      return sofaParts(high ?? 25);
    case 'cot':
      return cotParts(high ?? 30);
    default:
      return assertNever(prop);
  }
}

function bedParts(top: number, wide: number): Part[] {
  return [
    ['base', 0, 4, 0, wide, top - 18, 128, wooden],
    ['seat', 0, top - 14, 0, wide, 14, 128, clothed],
    ['head', 0, 0, -65, wide + 2, top + 18, 3, wooden],
  ];
}

function sofaParts(top: number): Part[] {
  return [
    ['base', 0, 3, 0, 80, top - 12, 42, clothed],
    ['seat', 0, top - 9, 0, 80, 9, 42, clothed],
    ['back', 0, 3, -24, 92, top + 22, 9, clothed],
    ['arm1', 43, 3, 0, 6, top + 8, 42, clothed],
    ['arm2', -43, 3, 0, 6, top + 8, 42, clothed],
  ];
}

function cotParts(top: number): Part[] {
  const bars = Array.from(
    { length: 9 },
    (_, index): Part => [`bar${index}`, -32 + index * 8, 0, -20, 1.4, top + 26, 1.4, wooden],
  );
  return [
    ['seat', 0, top - 6, 0, 68, 6, 38, clothed],
    ['under', 0, top - 9, 0, 70, 3, 40, wooden],
    ...bars,
    ['rail', 0, top + 26, -20, 70, 2.4, 2.4, wooden],
    ['end1', 35, 0, 0, 2.4, top + 26, 42, wooden],
    ['end2', -35, 0, 0, 2.4, top + 26, 42, wooden],
  ];
}
