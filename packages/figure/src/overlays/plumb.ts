// The plumb line, with a box for the ribs and one for the pelvis: stacked when all is well, kinked when not.
import { seen } from '../camera.ts';
import type { Mark } from '../drawing.ts';
import { placed, type Frame } from '../frame.ts';
import { plainPath, type Fit } from '../path.ts';
import { trunkAt } from '../skeleton.ts';
import { between, local, plus, vec, type Flat } from '../vec.ts';
import type { Overlaid } from './overlay.ts';

export interface PlumbSpec {
  readonly overlay: 'plumb';
  readonly good: boolean;
}

export function plumb({ good }: PlumbSpec, { skeleton, lens, palette }: Overlaid, fit: Fit): Mark[] {
  const { left, right } = skeleton.legs;
  const foot = plus(between(left.foot.at, right.foot.at, 0.5), vec(0, 0, 1.2));
  const line = [seen(lens, vec(foot.x, 0, foot.z)), seen(lens, vec(foot.x, 102, foot.z))];
  const colour = palette.of(good ? 'good' : 'bad');
  const rim = palette.of('canvas');
  const boxes = [boxOn(trunkAt(skeleton.trunk, 21), 10, 13.4, 0.4), boxOn(trunkAt(skeleton.trunk, 1), 9, 15.6, -1.6)];
  const outline = (points: readonly Flat[], closed: boolean, dash?: readonly [number, number]): Mark[] => {
    const d = plainPath(points, fit, closed);
    return [
      { kind: 'path', d, fill: null, stroke: rim, strokeWidth: 3.6, layer: 'overlay' },
      {
        kind: 'path',
        d,
        fill: null,
        stroke: colour,
        strokeWidth: 1.8,
        layer: 'overlay',
        ...(dash === undefined ? {} : { dash }),
      },
    ];
  };
  return [
    ...outline(line, false, [4, 3]),
    ...boxes.flatMap((corners) =>
      outline(
        corners.map((p) => seen(lens, p)),
        true,
      ),
    ),
  ];
}

/** Round the trunk there, its middle so far forward of the axis. */
function boxOn(frame: Frame, high: number, deep: number, forward: number) {
  const [h, d] = [high / 2, deep / 2];
  return [local(0, h, forward + d), local(0, h, forward - d), local(0, -h, forward - d), local(0, -h, forward + d)].map((p) =>
    placed(frame, p),
  );
}
