// An arrow: which way it goes. A bowed line with a head, rimmed so that it shows on everything.
import { seen } from '../camera.ts';
import type { Mark } from '../drawing.ts';
import { placed } from '../frame.ts';
import { curvePath, plainPath, type Fit } from '../path.ts';
import type { Hold } from '../pose.ts';
import { holdFrame } from '../skeleton.ts';
import { local, type Flat, type Triple } from '../vec.ts';
import type { Overlaid } from './overlay.ts';

export interface ArrowSpec {
  readonly overlay: 'arrow';
  readonly from: Triple;
  readonly to: Triple;
  readonly of?: Hold;
  /** How much it bows, to its left (+), as a share of its length. */
  readonly bow?: number;
}

const [lineWide, head] = [1.1, 3];

export function arrow({ from, to, of = 'world', bow = 0 }: ArrowSpec, { skeleton, lens, palette }: Overlaid, fit: Fit): Mark[] {
  const frame = holdFrame(of, skeleton);
  const a = seen(lens, placed(frame, local(...from)));
  const b = seen(lens, placed(frame, local(...to)));
  const middle = { x: (a.x + b.x) / 2 + (b.y - a.y) * bow, y: (a.y + b.y) / 2 - (b.x - a.x) * bow };
  return arrowMarks(a, middle, b, palette.of('ink'), palette.of('canvas'), fit);
}

export function arrowMarks(a: Flat, middle: Flat, b: Flat, ink: string, rim: string, fit: Fit): Mark[] {
  const length = Math.hypot(b.x - middle.x, b.y - middle.y) || 1;
  const way = { x: (b.x - middle.x) / length, y: (b.y - middle.y) / length };
  const neck = { x: b.x - way.x * head, y: b.y - way.y * head };
  const wing = (side: number): Flat => ({ x: neck.x - way.y * side * head * 0.55, y: neck.y + way.x * side * head * 0.55 });
  const line = curvePath([a, middle, neck], fit);
  const point = plainPath([b, wing(1), wing(-1)], fit);
  const wide = lineWide * fit.scale;
  return [
    { kind: 'path', d: line, fill: null, stroke: rim, strokeWidth: wide + 3, layer: 'overlay' },
    { kind: 'path', d: point, fill: ink, stroke: rim, strokeWidth: 3, layer: 'overlay' },
    { kind: 'path', d: line, fill: null, stroke: ink, strokeWidth: wide, layer: 'overlay' },
  ];
}
