// A cross over what to leave, a tick over what to do.
import type { Mark } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import { plainPath } from '../path.ts';
import type { Flat } from '../vec.ts';

/** In pixels: the middle of the sign. */
export function verdict(good: boolean, at: Flat, palette: Palette): Mark[] {
  const r = 9;
  const pixels = { scale: 1, x: at.x, y: at.y };
  const ring = Array.from({ length: 24 }, (_, index) => {
    const angle = (index / 24) * 2 * Math.PI;
    return { x: r * Math.cos(angle), y: r * Math.sin(angle) };
  });
  const strokes = good
    ? [
        [
          { x: -4.5, y: 0.5 },
          { x: -1.2, y: 4 },
          { x: 4.8, y: -3.6 },
        ],
      ]
    : [
        [
          { x: -3.8, y: -3.8 },
          { x: 3.8, y: 3.8 },
        ],
        [
          { x: -3.8, y: 3.8 },
          { x: 3.8, y: -3.8 },
        ],
      ];
  const canvas = palette.of('canvas');
  return [
    {
      kind: 'path',
      d: plainPath(ring, pixels),
      fill: palette.of(good ? 'good' : 'bad'),
      stroke: canvas,
      strokeWidth: 3,
      layer: 'overlay',
    },
    ...strokes.map(
      (points): Mark => ({
        kind: 'path',
        d: plainPath(points, pixels, false),
        fill: null,
        stroke: canvas,
        strokeWidth: 2.6,
        layer: 'overlay',
      }),
    ),
  ];
}
