// An arrow: which way it goes. A bowed line with a head, rimmed so that it shows on everything.
import { seen } from '../camera.ts';
import type { Mark } from '../drawing.ts';
import { placed } from '../frame.ts';
import { curvePath, plainPath, type Fit } from '../path.ts';
import type { Hold } from '../pose.ts';
import { holdFrame, type Skeleton } from '../skeleton.ts';
import { local, type Flat, type Triple, type Vec } from '../vec.ts';
import type { Overlaid } from './overlay.ts';

export interface ArrowSpec {
  readonly overlay: 'arrow';
  readonly from: Triple;
  readonly to: Triple;
  readonly of?: Hold;
  /** How much it bows, to its left (+), as a share of its length; beyond 1 it goes round most of a circle. */
  readonly bow?: number;
  /** A head at both ends: to and fro. */
  readonly both?: boolean;
}

const [lineWide, head] = [1.1, 3];

export function arrow(spec: ArrowSpec, { skeleton, lens, palette }: Overlaid, fit: Fit): Mark[] {
  const { bow = 0, both = false } = spec;
  const [from, to] = arrowEnds(spec, skeleton);
  const [a, b] = [seen(lens, from), seen(lens, to)];
  const middle = { x: (a.x + b.x) / 2 + (b.y - a.y) * bow, y: (a.y + b.y) / 2 - (b.x - a.x) * bow };
  const way = Math.abs(bow) > 1 ? roundThrough(a, middle, b) : [middle];
  return arrowMarks([a, ...way, b], both, palette.of('ink'), palette.of('canvas'), fit);
}

/** Both ends, which the picture must hold. */
export function arrowEnds({ from, to, of = 'world' }: ArrowSpec, skeleton: Skeleton): readonly [Vec, Vec] {
  const frame = holdFrame(of, skeleton);
  return [placed(frame, local(...from)), placed(frame, local(...to))];
}

/** Points on the circle through three points, all but the ends, from the first by way of the second to the third. */
export function roundThrough(a: Flat, top: Flat, b: Flat): Flat[] {
  const [mid, half] = [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, Math.hypot(b.x - a.x, b.y - a.y) / 2];
  const high = Math.hypot(top.x - mid.x, top.y - mid.y);
  const share = (high * high + half * half) / (2 * high * high);
  const centre = { x: top.x + (mid.x - top.x) * share, y: top.y + (mid.y - top.y) * share };
  const from = Math.atan2(a.y - centre.y, a.x - centre.x);
  const toTop = Math.atan2(top.y - centre.y, top.x - centre.x) - from;
  // More than half round: to the top it is more than a quarter, on the side where the top is.
  const sweep = 2 * Math.atan2(Math.sin(toTop), Math.cos(toTop));
  const radius = high * share;
  return Array.from({ length: 11 }, (_, index) => {
    const angle = from + (sweep * (index + 1)) / 12;
    return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius };
  });
}

function arrowMarks(points: readonly Flat[], both: boolean, ink: string, rim: string, fit: Fit): Mark[] {
  const [a, second = a, beforeLast = second, b = beforeLast] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (a === undefined || second === undefined || beforeLast === undefined || b === undefined) return [];
  const tips = both ? [headAt(a, second), headAt(b, beforeLast)] : [headAt(b, beforeLast)];
  const line = curvePath([both ? (tips[0]?.neck ?? a) : a, ...points.slice(1, -1), tips.at(-1)?.neck ?? b], fit);
  const wide = lineWide * fit.scale;
  return [
    { kind: 'path', d: line, fill: null, stroke: rim, strokeWidth: wide + 3, layer: 'overlay' },
    ...tips.map(
      ({ points }): Mark => ({
        kind: 'path',
        d: plainPath(points, fit),
        fill: ink,
        stroke: rim,
        strokeWidth: 3,
        layer: 'overlay',
      }),
    ),
    { kind: 'path', d: line, fill: null, stroke: ink, strokeWidth: wide, layer: 'overlay' },
  ];
}

function headAt(tip: Flat, from: Flat): { readonly neck: Flat; readonly points: readonly Flat[] } {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const way = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const neck = { x: tip.x - way.x * head, y: tip.y - way.y * head };
  const wing = (side: number): Flat => ({ x: neck.x - way.y * side * head * 0.55, y: neck.y + way.x * side * head * 0.55 });
  return { neck, points: [tip, wing(1), wing(-1)] };
}
