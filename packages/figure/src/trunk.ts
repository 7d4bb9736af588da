// The trunk's flesh: rings on its axis, belly, bust and shoulders, the waistband that parts top from leggings, the neckline.
import type { Body } from './body.ts';
import { egg, rod, type Blob } from './blob.ts';
import { seen, type Lens } from './camera.ts';
import { pitched, placed } from './frame.ts';
import type { Field } from './ink.ts';
import { trunkAt, type Skeleton } from './skeleton.ts';
import { between, dot, local, plus, times, vec, type Flat } from './vec.ts';

/** Height on the axis: half width, depth forward, depth backward. */
type Ring = readonly [number, number, number, number];

const rings: readonly Ring[] = [
  [-6.4, 5.6, 2.6, 5.6],
  [-4, 8.8, 4.4, 8],
  [-1, 10.3, 5.3, 9],
  [2, 10.2, 5.7, 8.5],
  [5, 9.4, 5.7, 7.2],
  [8, 8.3, 5.4, 5.7],
  [11, 7.3, 5, 4.8],
  [14, 7, 5, 4.6],
  [17, 7.4, 5.4, 4.9],
  [20, 8.1, 5.7, 5.3],
  [23, 8.5, 5.7, 5.6],
  [26, 8.3, 4.9, 5.6],
  [28.4, 7, 3.6, 4.9],
  [31, 6.4, 2.4, 3],
];

/** How full she has breathed in, 0 to 1. */
export type Breath = number;

export interface Trunk {
  readonly skeleton: Skeleton;
  readonly body: Body;
  readonly breath: Breath;
}

export function topBlobs({ skeleton, body, breath }: Trunk): Blob[] {
  return [
    ...ringBlobs({ skeleton, body, breath }, -4, 30),
    ...bustBlobs(skeleton, body),
    ...yokeBlobs(skeleton),
    ...bellyBlobs({ skeleton, body, breath }),
  ];
}

export function pelvisBlobs(trunk: Trunk): Blob[] {
  return ringBlobs(trunk, -9, 9);
}

export function bellyBlobs({ skeleton, body, breath }: Trunk): Blob[] {
  const { belly } = body;
  if (belly === null) return [];
  const frame = trunkAt(skeleton.trunk, belly.y);
  const down = vec(0, -1, 0);
  const grow = 1 + 0.03 * breath;
  const at = placed(
    frame,
    local(belly.sag * dot(down, frame.x), belly.sag * 0.5 * dot(down, frame.y), belly.z + belly.sag * dot(down, frame.z)),
  );
  return [egg(at, frame, belly.wide, belly.high * grow, belly.deep * grow)];
}

/** Cuts away what is below the waistband, as its near edge shows on the picture. */
export function aboveWaistband(trunk: Trunk, lens: Lens): Field {
  const below = belowWaistband(trunk, lens);
  return (x, y, slope) => {
    const d = below(x, y, slope);
    slope.x = -slope.x;
    slope.y = -slope.y;
    return -d;
  };
}

/** < 0 below the waistband. */
export function belowWaistband({ skeleton, body }: Trunk, lens: Lens): Field {
  const { y: height, tilt } = body.waistband;
  const frame = pitched(trunkAt(skeleton.trunk, height), (Math.atan(tilt) * 180) / Math.PI);
  const [, wide, front, back] = ringAt(height, body);
  const deep = (front + back) / 2;
  const centre = seen(lens, placed(frame, local(0, 0, (front - back) / 2)));
  const up = flatUnit(seen(lens, frame.y));
  const along = { x: -up.y, y: up.x };
  const x = seen(lens, times(frame.x, wide));
  const z = seen(lens, times(frame.z, deep));
  const half = Math.hypot(x.x * along.x + x.y * along.y, z.x * along.x + z.y * along.y) + 0.6;
  const thick = Math.hypot(x.x * up.x + x.y * up.y, z.x * up.x + z.y * up.y);
  const sign = dot(frame.y, lens.toViewer) > 0 ? 1 : -1;
  // Seen straight along, the ring's ellipse leans: its long axis is not quite `along`. The lean is the shear below.
  const lean =
    (x.x * along.x + x.y * along.y) * (x.x * up.x + x.y * up.y) + (z.x * along.x + z.y * along.y) * (z.x * up.x + z.y * up.y);
  const shear = lean / (half * half);
  const bowMost = Math.sqrt(Math.max(thick * thick - shear * shear * half * half, 0));
  return (px, py, slope) => {
    const s = (px - centre.x) * along.x + (py - centre.y) * along.y;
    const t = (px - centre.x) * up.x + (py - centre.y) * up.y;
    const share = Math.min(Math.max(s / half, -0.95), 0.95);
    const round = Math.sqrt(1 - share * share);
    const bend = Math.abs(share) === 0.95 ? 0 : (-sign * bowMost * share) / (half * round);
    slope.x = up.x + (bend - shear) * along.x;
    slope.y = up.y + (bend - shear) * along.y;
    return t - shear * s + sign * bowMost * round;
  };
}

/**
 * Skin that the top leaves free: an egg that lies in the chest under its skin, melted into the root of the neck. What lies within her
 * lies within her outline from every side, and an egg is round from every side: no clipping, and never a spike or a tongue.
 */
export function necklineBlobs({ skeleton }: Trunk, lens: Lens): Blob[] {
  const open = openness(skeleton, lens);
  if (open === 0) return [];
  // It slides down out of the head, where it cannot be told from the neck.
  const low = 5.4 - 7 * open;
  const root = placed(skeleton.neck, local(0, low, 0.2));
  const chest = pitched(trunkAt(skeleton.trunk, 28), -chestSlope);
  const centre = between(root, placed(chest, local(0, 0.3, 2)), open);
  const throat = rod(root, placed(skeleton.neck, local(0, low + 2, 0.2)), 2.6, 2.4);
  return [throat, egg(centre, chest, 5.6 * open, 3.7 * open, 2 * open)];
}

/** How far the scoop melts into the neck, in units. */
export const necklineBlend = 2.6;

/** Degrees by which the chest below the neck leans back. */
const chestSlope = 26;

/**
 * How wide it is open, 0 to 1, little by little, so that nothing blinks while she bends: not from behind, and the less, the more the
 * viewer looks along the trunk; from above the head is before it, from above her side the shoulder, from her feet the bust.
 */
function openness({ trunk }: Skeleton, lens: Lens): number {
  const { x, y, z } = trunkAt(trunk, 27);
  const above = dot(y, lens.toViewer);
  const along = Math.max((0.6 + 0.5 * Math.abs(dot(x, lens.toViewer))) * above, -3 * above);
  const share = Math.min(Math.max((dot(z, lens.toViewer) + 0.25 - along) / 0.4, 0), 1);
  return share * share * (3 - 2 * share);
}

/** A point on the trunk's skin: height, and degrees from the front towards her left. Hidden ones slide to the outline. */
function trunkPoint(skeleton: Skeleton, body: Body, lens: Lens, y: number, degrees: number): Flat {
  const [, wide, front, back] = ringAt(y, body);
  const deep = (front + back) / 2;
  const frame = trunkAt(skeleton.trunk, y);
  const [vx, vz] = [dot(lens.toViewer, frame.x), dot(lens.toViewer, frame.z)];
  let angle = (degrees * Math.PI) / 180;
  const facing = (Math.sin(angle) / wide) * vx + (Math.cos(angle) / deep) * vz;
  if (facing < 0) angle = nearestTurn(Math.atan2(-vz * wide, vx * deep), angle);
  const forward = y > 23 && y < 27.5 ? 1.2 : 0.4;
  const point = local((wide + 0.4) * Math.sin(angle), 0, (front - back) / 2 + (deep + forward) * Math.cos(angle));
  return seen(lens, placed(frame, point));
}

function nearestTurn(candidate: number, angle: number): number {
  const apart = (a: number): number => Math.abs(Math.atan2(Math.sin(a - angle), Math.cos(a - angle)));
  return apart(candidate) <= apart(candidate + Math.PI) ? candidate : candidate + Math.PI;
}

function ringBlobs({ skeleton, body, breath }: Trunk, from: number, to: number): Blob[] {
  return rings
    .filter(([y]) => y >= from && y <= to)
    .map(([y]) => {
      const [, wide, front, back] = ringAt(y, body);
      const ribs = y > 14 && y < 24 ? 1 + 0.03 * breath : 1;
      const frame = trunkAt(skeleton.trunk, y);
      const at = placed(frame, local(0, 0, (front - back) / 2));
      return egg(at, frame, wide * ribs, y < -5 ? 2.2 : 3.1, ((front + back) / 2) * ribs);
    });
}

function ringAt(y: number, body: Body): Ring {
  const above = rings.findIndex(([height]) => height >= y);
  const high = rings[above === -1 ? rings.length - 1 : above] ?? [0, 1, 1, 1];
  const low = rings[above <= 0 ? (above === -1 ? rings.length - 1 : 0) : above - 1] ?? high;
  const share = high[0] === low[0] ? 0 : (y - low[0]) / (high[0] - low[0]);
  const hips = y < 6 ? body.hips : 1;
  const waist = y >= 6 && y < 22 ? body.waist : y >= 22 ? 1 + (body.waist - 1) * 0.4 : 1;
  const mix = (index: 1 | 2 | 3): number => (low[index] + (high[index] - low[index]) * share) * hips * waist;
  return [y, mix(1), mix(2), mix(3)];
}

function bustBlobs(skeleton: Skeleton, { bust }: Body): Blob[] {
  const frame = trunkAt(skeleton.trunk, 22.4);
  const top = trunkAt(skeleton.trunk, 27.4);
  return [1, -1].flatMap((sign) => {
    const at = placed(frame, local(sign * 4.1, 0, 3.6 + bust * 0.7));
    return [egg(at, frame, 3.9 * bust, 3.8 * bust, 3.5 * bust), rod(at, placed(top, local(sign * 4.4, 0, 1.6)), 2.6 * bust, 2)];
  });
}

function yokeBlobs(skeleton: Skeleton): Blob[] {
  const collar = trunkAt(skeleton.trunk, 29.4);
  return (['left', 'right'] as const).map((side) => {
    const from = placed(collar, local(side === 'left' ? 2.6 : -2.6, 0, -0.8));
    const to = skeleton.arms[side].upper.at;
    return rod(from, plus(times(from, 0.16), times(to, 0.84)), 1.7, 2.2);
  });
}

export function neckBlobs(skeleton: Skeleton): Blob[] {
  const base = placed(skeleton.neck, local(0, -1.8, 0.2));
  return [rod(base, skeleton.head.at, 3.1, 2.7), rod(skeleton.head.at, placed(skeleton.head, local(0, 1.5, 1)), 2.7, 2.6)];
}

function flatUnit({ x, y }: Flat): Flat {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** From mid-hip down to where she sits. */
export const seatDrop = 7.8;

/** The visible half of a strap around the trunk, between two heights. */
export function bandAround(skeleton: Skeleton, body: Body, lens: Lens, low: number, high: number): Flat[] {
  const frame = trunkAt(skeleton.trunk, (low + high) / 2);
  const middle = (Math.atan2(dot(lens.toViewer, frame.x), dot(lens.toViewer, frame.z)) * 180) / Math.PI;
  const angles = Array.from({ length: 15 }, (_, index) => middle - 98 + index * 14);
  const edge = (y: number): Flat[] => angles.map((angle) => trunkPoint(skeleton, body, lens, y, angle));
  return [...edge(high), ...edge(low).reverse()];
}

/** The ribs' flesh, which lies on a slope or leans on a wall. */
export function backBlobs(trunk: Trunk): Blob[] {
  return ringBlobs(trunk, 16, 30);
}
