// “Feel it here”: a soft patch on the muscle. Rings: it stretches; a solid glow: it works.
import { seen } from '../camera.ts';
import type { Mark } from '../drawing.ts';
import { placed, turned } from '../frame.ts';
import { smoothPath, type Fit } from '../path.ts';
import type { Hold } from '../pose.ts';
import { holdFrame } from '../skeleton.ts';
import { dot, local, type Triple } from '../vec.ts';
import type { Overlaid } from './overlay.ts';

export interface FeelSpec {
  readonly overlay: 'feel';
  readonly at: Triple;
  readonly of: Hold;
  readonly how: 'stretches' | 'works';
  /** Half length along the bone, half breadth across. */
  readonly size?: readonly [number, number];
}

export function feel(
  { at, of, how, size = [4, 2.6] }: FeelSpec,
  { skeleton, lens, palette, breath }: Overlaid,
  fit: Fit,
): Mark[] {
  const frame = holdFrame(of, skeleton);
  const centre = seen(lens, placed(frame, local(...at)));
  const [x, y] = [turned(frame, local(1, 0, 0)), turned(frame, local(0, 1, 0))];
  const along = { x: dot(y, lens.right), y: -dot(y, lens.up) };
  const length = Math.hypot(along.x, along.y);
  const way = length < 0.2 ? { x: dot(x, lens.right), y: -dot(x, lens.up) } : { x: along.x / length, y: along.y / length };
  const long = Math.max(size[0] * length, size[1]);
  const ring = (grow: number) =>
    Array.from({ length: 14 }, (_, index) => {
      const angle = (index / 14) * 2 * Math.PI;
      const [u, v] = [Math.cos(angle) * long * grow, Math.sin(angle) * size[1] * grow];
      return { x: centre.x + way.x * u - way.y * v, y: centre.y + way.y * u + way.x * v };
    });
  const colour = palette.of('bad');
  const patch = (grow: number, opacity: number): Mark => ({
    kind: 'path',
    d: smoothPath(ring(grow), fit),
    fill: colour,
    stroke: null,
    strokeWidth: 0,
    opacity,
    layer: 'overlay',
  });
  const wave = (grow: number): Mark => ({
    kind: 'path',
    d: smoothPath(ring(grow), fit),
    fill: null,
    stroke: colour,
    strokeWidth: 0.55 * fit.scale,
    opacity: 0.9,
    layer: 'overlay',
  });
  if (how === 'stretches') return [patch(1.25, 0.16), wave(1.25), wave(0.85), wave(0.45)];
  // The effort is on the breath out: the patch is strongest when the air has left.
  const effort = 0.7 + 0.3 * (1 - breath);
  return [patch(1.35 * effort, 0.22), patch(1.05 * effort, 0.4), patch(0.75 * effort, 0.7)];
}
