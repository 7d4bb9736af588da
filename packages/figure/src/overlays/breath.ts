// The breath: a disc in the corner that fills on the way in and empties on the way out, with arrows that say which.
import type { Mark } from '../drawing.ts';
import { plainPath, smoothPath } from '../path.ts';
import { circle } from './dimples.ts';
import type { Overlaid } from './overlay.ts';

const [radius, rim] = [13, 1.6];

/** In pixels, at the upper left. */
export function breathSign(
  { breath, phase, palette }: Pick<Overlaid, 'breath' | 'phase' | 'palette'>,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Mark[] {
  if (phase === 'free') return [];
  // Smaller where three figures share a picture.
  const scale = at.width < 140 ? 0.7 : 1;
  const pixels = { scale, x: at.x + radius * scale + 4, y: at.y + radius * scale + 4 };
  const blue = palette.of('water');
  const ink = palette.of('ink');
  const disc = (r: number, fill: string | null, stroke: string | null): Mark => ({
    kind: 'path',
    d: smoothPath(circle({ x: 0, y: 0 }, r), pixels),
    fill,
    stroke,
    strokeWidth: rim,
    layer: 'overlay',
  });
  return [
    disc(radius, palette.of('canvas'), blue),
    disc(3 + (radius - 4) * breath, blue, null),
    ...[0, 90, 180, 270].map(
      (angle): Mark => ({
        kind: 'path',
        d: plainPath(chevron(angle, phase === 'in'), pixels, false),
        fill: null,
        stroke: ink,
        strokeWidth: 1.6,
        layer: 'overlay',
      }),
    ),
  ];
}

/** Points out while the ribs widen, in while they come back. */
function chevron(degrees: number, out: boolean): { x: number; y: number }[] {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [tip, base] = out ? [9, 6] : [6, 9];
  return [
    [base, -3],
    [tip, 0],
    [base, 3],
  ].map(([r = 0, t = 0]) => ({ x: r * c - t * s, y: r * s + t * c }));
}
