// A shower: a head on its pipe from the wall, and the water that falls from it on her back.
import { egg, rod } from '../blob.ts';
import { seen } from '../camera.ts';
import type { Mark } from '../drawing.ts';
import { worldFrame } from '../frame.ts';
import { pieceOf } from '../outline.ts';
import { plainPath } from '../path.ts';
import { between, fromTriple, plus, vec, type Triple } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface ShowerSpec {
  readonly prop: 'shower';
  /** Where the pipe leaves the wall. */
  readonly from: Triple;
  /** Its head. */
  readonly at: Triple;
  /** Where the water falls. */
  readonly to: Triple;
}

/** Aside of the middle stream, and how much of the way each goes. */
const streams = [
  [-1, 1],
  [-0.5, 1.04],
  [0, 1.1],
  [0.5, 1.16],
  [1, 1.24],
] as const;

export function shower({ from, at, to }: ShowerSpec, { lens, palette }: Stage): Shown {
  const [wall, head, end] = [fromTriple(from), fromTriple(at), fromTriple(to)];
  const bend = vec(head.x, wall.y, head.z);
  const pipe = [rod(wall, bend, 0.9, 0.9), rod(bend, head, 0.9, 0.9), egg(head, worldFrame, 4.6, 1.3, 4.6)];
  const metal = palette.of('metal');
  const ink = { fill: metal, line: palette.lineOn(metal), shade: null };
  return {
    pieces: [
      pieceOf({ id: 'shower', blobs: pipe, blend: 0.6, ink, layer: 'prop' }, lens),
      {
        id: 'shower-water',
        onto: ['top', 'pelvis'],
        depth: null,
        marks: (fit) =>
          streams.map(([aside, share], index): Mark => {
            const a = plus(head, vec(aside * 3.4, -1.6, aside * 3.4));
            const b = between(a, plus(end, vec(aside * 3, 0, aside * 2.4)), share);
            const d = plainPath([seen(lens, a), seen(lens, b)], fit, false);
            const dash = index % 2 === 0 ? ([9, 4] as const) : ([6, 5] as const);
            return {
              kind: 'path',
              d,
              fill: null,
              stroke: palette.of('water'),
              strokeWidth: 0.9 * fit.scale,
              layer: 'prop',
              dash,
            };
          }),
      },
    ],
    corners: [plus(bend, vec(0, 2, 0)), wall],
  };
}
