// The water of a pool, chest high: a clear sheet before her, with a line where it ends.
import { seen } from '../camera.ts';
import { curvePath, plainPath } from '../path.ts';
import { vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface PoolSpec {
  readonly prop: 'pool';
  readonly line: number;
  /** How far it goes to either side. */
  readonly half?: number;
}

export function pool({ line, half = 58 }: PoolSpec, { lens, palette }: Stage): Shown {
  const p = (share: number, y: number) => {
    const across = seen(lens, vec(0, y, 0));
    return { x: across.x + share * half, y: across.y };
  };
  const waves = Array.from({ length: 25 }, (_, index) => {
    const at = p(-1 + index / 12, line);
    return { x: at.x, y: at.y + (index % 2 === 0 ? -0.9 : 0.9) };
  });
  const fill = palette.of('water');
  return {
    pieces: [
      {
        id: 'pool',
        onto: [
          'top',
          'pelvis',
          'left-foot',
          'right-foot',
          'left-thigh',
          'right-thigh',
          'left-shank',
          'right-shank',
          'left-forearm',
          'right-forearm',
          'left-upper-arm',
          'right-upper-arm',
          'left-elbow',
          'right-elbow',
          'left-knee',
          'right-knee',
        ],
        depth: null,
        marks: (fit) => [
          {
            kind: 'path',
            d: plainPath([...waves, p(1, -2), p(-1, -2)], fit),
            fill,
            stroke: null,
            strokeWidth: 0,
            opacity: 0.4,
            layer: 'prop',
          },
          { kind: 'path', d: curvePath(waves, fit), fill: null, stroke: fill, strokeWidth: 0.8 * fit.scale, layer: 'prop' },
        ],
      },
    ],
    corners: [vec(lens.right.x * half, 0, lens.right.z * half), vec(-lens.right.x * half, line, -lens.right.z * half)],
  };
}
