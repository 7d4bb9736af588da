// The two dimples at the back of the pelvis, where the joints lie: glows, shown only while they face the viewer.
import { nearness, seen } from '../camera.ts';
import type { Mark } from '../drawing.ts';
import { placed } from '../frame.ts';
import { smoothPath, type Fit } from '../path.ts';
import { trunkAt } from '../skeleton.ts';
import { local, minus, type Flat } from '../vec.ts';
import type { Overlaid } from './overlay.ts';

export interface DimplesSpec {
  readonly overlay: 'dimples';
}

/** About 4 cm from the middle at the height of S2; drawn a little wide. */
const [aside, height, back] = [2.8, 5, -7.4];

export function dimples(_: DimplesSpec, { skeleton, lens, palette }: Overlaid, fit: Fit): Mark[] {
  const frame = trunkAt(skeleton.trunk, height);
  const facing = nearness(lens, minus(placed(frame, local(0, 0, -1)), frame.at));
  if (facing < -0.35) return [];
  return [aside, -aside].flatMap((x) => {
    const at = seen(lens, placed(frame, local(x, 0, back)));
    const glow = (radius: number, fill: string, opacity: number): Mark => ({
      kind: 'path',
      d: smoothPath(circle(at, radius), fit),
      fill,
      stroke: null,
      strokeWidth: 0,
      opacity,
      layer: 'overlay',
    });
    const red = palette.of('bad');
    return [glow(5, red, 0.2), glow(3.6, red, 0.3), glow(2.3, red, 0.6), glow(1, '#FFFFFF', 1)];
  });
}

export function circle({ x, y }: Flat, radius: number): Flat[] {
  return Array.from({ length: 12 }, (_, index) => {
    const angle = (index / 12) * 2 * Math.PI;
    return { x: x + radius * 1.03 * Math.cos(angle), y: y + radius * 1.03 * Math.sin(angle) };
  });
}
