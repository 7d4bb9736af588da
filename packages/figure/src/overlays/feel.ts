// “Feel it here”: a soft patch on the muscle. Ringed waves: it stretches; solid: it works.
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

export function feel({ at, of, how, size = [4, 2.6] }: FeelSpec, { skeleton, lens, palette }: Overlaid, fit: Fit): Mark[] {
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
  const rim = (grow: number, wide: number): Mark => ({
    kind: 'path',
    d: smoothPath(ring(grow), fit),
    fill: null,
    stroke: '#FFFFFF',
    strokeWidth: wide,
    opacity: 0.9,
    layer: 'overlay',
  });
  return how === 'works' ? [patch(1, 0.9), rim(1, 1.2)] : [patch(1.15, 0.3), patch(0.8, 0.4), patch(0.45, 0.9), rim(1.15, 1)];
}
