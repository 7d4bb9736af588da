// A car with its door open: the seat, the sill before it, and the far side of the car behind, so that it is told at once.
import { egg, rod, type Blob } from '../blob.ts';
import { worldFrame } from '../frame.ts';
import { pieceOf } from '../outline.ts';
import { clothed, grey, sheetPiece, slabPiece } from '../solids.ts';
import { vec, type Vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

/** It faces +z; its door is open on her right, towards −x. */
export interface CarSpec {
  readonly prop: 'car';
  /** Height of the seat. */
  readonly high?: number;
  /** With a steering wheel before the seat. */
  readonly drives?: boolean;
}

/** Forward and height. */
type Spot = readonly [number, number];

const far = 24;
/** The far side, from rear to front. */
const body: readonly Spot[] = [
  [-62, 14],
  [-62, 44],
  [-52, 50],
  [-36, 87],
  [13, 87],
  [36, 50],
  [62, 44],
  [64, 14],
];
const panes: readonly (readonly Spot[])[] = [
  [
    [-46, 51],
    [-34, 83],
    [-12, 83],
    [-12, 51],
  ],
  [
    [-8, 51],
    [-8, 83],
    [12, 83],
    [29, 51],
  ],
];

/** The steering wheel's middle, above the seat, and its radius. */
export const steeringWheel = { above: 26, z: 28, radius: 7 } as const;

function ring(high: number): Blob[] {
  const at = (index: number): Vec => {
    const angle = (index / 12) * 2 * Math.PI;
    const { above, z, radius } = steeringWheel;
    return vec(Math.cos(angle) * radius, high + above + Math.sin(angle) * radius * 0.85, z - Math.sin(angle) * radius * -0.5);
  };
  const rim = Array.from({ length: 12 }, (_, index) => rod(at(index), at(index + 1), 0.8, 0.8));
  return [...rim, rod(at(0), at(6), 0.9, 0.9)];
}

export function car({ high = 30, drives = false }: CarSpec, { lens, palette }: Stage): Shown {
  const sheet = (points: readonly Spot[], x: number): Vec[] => points.map(([z, y]) => vec(x, y, z));
  const dark = palette.of('metal');
  const tyre = { fill: dark, line: palette.lineOn(dark), shade: palette.shadeOn(dark) };
  const wheel = (id: string, z: number) =>
    pieceOf({ id, blobs: [egg(vec(far - 1, 11, z), worldFrame, 2, 11, 11)], blend: 1, ink: tyre, layer: 'prop' }, lens);
  const behind = [
    sheetPiece('car-side', sheet(body, far), 'plastic', lens, palette),
    ...panes.map((points, index) => sheetPiece(`car-pane${index}`, sheet(points, far - 0.2), 'wall', lens, palette)),
    wheel('car-wheel1', -40),
    wheel('car-wheel2', 44),
    slabPiece({ id: 'car-dash', at: vec(0, 40, 40), wide: 44, high: 12, deep: 10 }, grey, lens, palette),
  ];
  const seat = [
    slabPiece({ id: 'car-sill', at: vec(0, 8, 4), wide: 40, high: 6, deep: 78 }, grey, lens, palette),
    slabPiece({ id: 'car-base', at: vec(0, 14, -3), wide: 26, high: high - 22, deep: 26 }, grey, lens, palette),
    slabPiece({ id: 'car-seat', at: vec(0, high - 8, -1), wide: 30, high: 8, deep: 30 }, clothed, lens, palette),
    slabPiece({ id: 'car-back', at: vec(0, high - 2, -18), wide: 30, high: 38, deep: 7 }, clothed, lens, palette),
    slabPiece({ id: 'car-rest', at: vec(0, high + 36, -18), wide: 15, high: 10, deep: 6 }, clothed, lens, palette),
  ];
  const wheelInk = { fill: dark, line: palette.lineOn(dark), shade: null };
  const solid = (id: string, blobs: readonly Blob[]) => pieceOf({ id, blobs, blend: 0.3, ink: wheelInk, layer: 'prop' }, lens);
  const steering = drives
    ? [
        solid('car-column', [rod(vec(0, high + steeringWheel.above, steeringWheel.z), vec(0, 46, 42), 1.4, 1.8)]),
        solid(
          'car-pedals',
          [-6, 6].map((x) => rod(vec(x, 16, 43), vec(x, 24, 47), 1.4, 1.4)),
        ),
        solid('car-steering', ring(high)),
      ]
    : [];
  return {
    pieces: [...behind, ...seat, ...steering],
    orders: [...behind.slice(1), ...seat].map((piece) => ['car-side', piece.id] as const),
    surfaces: [{ at: vec(0, high, 0), normal: vec(0, 1, 0) }],
    corners: [vec(far, 0, -62), vec(far, 87, 13), vec(far, 0, 64), vec(-20, 0, 30)],
  };
}
