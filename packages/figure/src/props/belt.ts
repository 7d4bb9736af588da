// A pelvic belt: a soft strap around the pelvis, high below the hip bones or low at the pubic bone.
import { plainPath } from '../path.ts';
import { bandAround } from '../trunk.ts';
import type { Shown, Stage } from './prop.ts';

export interface BeltSpec {
  readonly prop: 'belt';
  readonly where: 'high' | 'low';
}

const breadth = 4;

export function belt({ where }: BeltSpec, { skeleton, body, lens, palette }: Stage): Shown {
  const low = where === 'high' ? 0.5 : -4;
  const fill = palette.of('belt');
  return {
    pieces: [
      {
        id: 'belt',
        depth: null,
        onto: ['top', 'pelvis', 'left-thigh', 'right-thigh'],
        marks: (fit) => [
          {
            kind: 'path',
            d: plainPath(bandAround(skeleton, body, lens, low, low + breadth), fit),
            fill,
            stroke: palette.lineOn(fill),
            strokeWidth: Math.max(fit.scale * 0.7, 1),
            layer: 'prop',
          },
        ],
      },
    ],
  };
}
