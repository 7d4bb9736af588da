// Flesh in space: tapered rods and eggs. And the same as they lie on the picture, with a field that is < 0 inside.
import { nearness, seen, type Lens } from './camera.ts';
import { dot, times, type Vec } from './vec.ts';

/** A rod with round ends, thinner or thicker towards `b`. */
export interface Rod {
  readonly kind: 'rod';
  readonly a: Vec;
  readonly b: Vec;
  readonly ra: number;
  readonly rb: number;
}

/** An ellipsoid: its centre and three half axes. */
export interface Egg {
  readonly kind: 'egg';
  readonly at: Vec;
  readonly axes: readonly [Vec, Vec, Vec];
}

export type Blob = Rod | Egg;

interface FlatRod {
  readonly kind: 'rod';
  readonly ax: number;
  readonly ay: number;
  readonly dx: number;
  readonly dy: number;
  readonly length2: number;
  readonly ra: number;
  readonly rb: number;
  readonly na: number;
  readonly nb: number;
}

/** q = L⁻¹(p − centre) is inside the unit circle where the egg is. */
interface FlatEgg {
  readonly kind: 'egg';
  readonly cx: number;
  readonly cy: number;
  readonly l11: number;
  readonly l21: number;
  readonly l22: number;
  readonly near: number;
  /** Slope of the middle surface towards the viewer, and its half depth. */
  readonly slopeX: number;
  readonly slopeY: number;
  readonly deep: number;
}

export type FlatBlob = FlatRod | FlatEgg;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function rod(a: Vec, b: Vec, ra: number, rb: number): Rod {
  return { kind: 'rod', a, b, ra, rb };
}

export function egg(
  at: Vec,
  frame: { readonly x: Vec; readonly y: Vec; readonly z: Vec },
  wide: number,
  high: number,
  deep: number,
): Egg {
  return { kind: 'egg', at, axes: [times(frame.x, wide), times(frame.y, high), times(frame.z, deep)] };
}

export function flattened(blob: Blob, lens: Lens): FlatBlob {
  return blob.kind === 'rod' ? flatRod(blob, lens) : flatEgg(blob, lens);
}

function flatRod({ a, b, ra, rb }: Rod, lens: Lens): FlatRod {
  const from = seen(lens, a);
  const to = seen(lens, b);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  return {
    kind: 'rod',
    ax: from.x,
    ay: from.y,
    dx,
    dy,
    length2: dx * dx + dy * dy + 1e-9,
    ra,
    rb,
    na: nearness(lens, a),
    nb: nearness(lens, b),
  };
}

function flatEgg({ at, axes }: Egg, lens: Lens): FlatEgg {
  let xx = 1e-4;
  let xy = 0;
  let yy = 1e-4;
  let xz = 0;
  let yz = 0;
  let zz = 0;
  for (const axis of axes) {
    const x = dot(axis, lens.right);
    const y = -dot(axis, lens.up);
    const z = dot(axis, lens.toViewer);
    xx += x * x;
    xy += x * y;
    yy += y * y;
    xz += x * z;
    yz += y * z;
    zz += z * z;
  }
  const l11 = Math.sqrt(xx);
  const l21 = xy / l11;
  const l22 = Math.sqrt(Math.max(yy - l21 * l21, 1e-4));
  const determinant = Math.max(xx * yy - xy * xy, 1e-8);
  const slopeX = (yy * xz - xy * yz) / determinant;
  const slopeY = (xx * yz - xy * xz) / determinant;
  const centre = seen(lens, at);
  const deep = Math.sqrt(Math.max(zz - slopeX * xz - slopeY * yz, 0));
  return { kind: 'egg', cx: centre.x, cy: centre.y, l11, l21, l22, near: nearness(lens, at), slopeX, slopeY, deep };
}

/** Which way a field rises; written by whoever is asked, so that nothing is made anew at every step. */
export interface Slope {
  x: number;
  y: number;
}

/** Roughly the distance to the blob's edge, < 0 inside; exact at the edge. Writes the slope there. */
export function field(blob: FlatBlob, x: number, y: number, slope: Slope): number {
  return blob.kind === 'rod' ? rodField(blob, x, y, slope) : eggField(blob, x, y, slope);
}

function rodField(blob: FlatRod, x: number, y: number, slope: Slope): number {
  const px = x - blob.ax;
  const py = y - blob.ay;
  const along = (px * blob.dx + py * blob.dy) / blob.length2;
  const h = along < 0 ? 0 : along > 1 ? 1 : along;
  const ex = px - h * blob.dx;
  const ey = py - h * blob.dy;
  const away = Math.sqrt(ex * ex + ey * ey) + 1e-9;
  const taper = along === h ? (blob.rb - blob.ra) / blob.length2 : 0;
  slope.x = ex / away - taper * blob.dx;
  slope.y = ey / away - taper * blob.dy;
  return away - (blob.ra + (blob.rb - blob.ra) * h);
}

function eggField(blob: FlatEgg, x: number, y: number, slope: Slope): number {
  const u = (x - blob.cx) / blob.l11;
  const v = (y - blob.cy - blob.l21 * u) / blob.l22;
  const k0 = Math.sqrt(u * u + v * v);
  // The gradient's length turns the unit circle's field into a distance.
  const gy = v / blob.l22;
  const gx = (u - blob.l21 * gy) / blob.l11;
  const k1 = Math.sqrt(gx * gx + gy * gy) + 1e-6;
  slope.x = gx / k1;
  slope.y = gy / k1;
  return (k0 * (k0 - 1)) / k1;
}

/** How near the blob's surface is to the viewer at a point of the picture, or null beside it. */
export function surface(blob: FlatBlob, x: number, y: number): number | null {
  if (blob.kind === 'rod') {
    const px = x - blob.ax;
    const py = y - blob.ay;
    const h = Math.min(Math.max((px * blob.dx + py * blob.dy) / blob.length2, 0), 1);
    const ex = px - h * blob.dx;
    const ey = py - h * blob.dy;
    const r = blob.ra + (blob.rb - blob.ra) * h;
    const rest = r * r - ex * ex - ey * ey;
    return rest < 0 ? null : blob.na + (blob.nb - blob.na) * h + Math.sqrt(rest);
  }
  const u = (x - blob.cx) / blob.l11;
  const v = (y - blob.cy - blob.l21 * u) / blob.l22;
  const rest = 1 - u * u - v * v;
  if (rest < 0) return null;
  return blob.near + blob.slopeX * (x - blob.cx) + blob.slopeY * (y - blob.cy) + blob.deep * Math.sqrt(rest);
}

export function boxOf(blobs: readonly FlatBlob[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const blob of blobs) {
    const box = blob.kind === 'rod' ? rodBox(blob) : eggBox(blob);
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

function rodBox({ ax, ay, dx, dy, ra, rb }: FlatRod): Box {
  return {
    left: Math.min(ax - ra, ax + dx - rb),
    right: Math.max(ax + ra, ax + dx + rb),
    top: Math.min(ay - ra, ay + dy - rb),
    bottom: Math.max(ay + ra, ay + dy + rb),
  };
}

function eggBox({ cx, cy, l11, l21, l22 }: FlatEgg): Box {
  const high = Math.sqrt(l21 * l21 + l22 * l22);
  return { left: cx - l11, right: cx + l11, top: cy - high, bottom: cy + high };
}
