// Trousers being put on: the feet are through, the legs reach to the knees, the waistband is in her hands.
import { rod, type Blob } from '../blob.ts';
import { bones } from '../body.ts';
import { placed } from '../frame.ts';
import { pieceOf } from '../outline.ts';
import { sides } from '../pose.ts';
import { local, type Vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface TrousersSpec {
  readonly prop: 'trousers';
}

/** Hands hold the waistband a little beyond the wrist. */
const grip = local(0, -3.4, 0);
/** Shares of the shin, from the hem up, and how wide the cloth is there. */
const leg = [
  [0.86, 3.1],
  [0.6, 3.3],
  [0.3, 3.6],
  [0, 4.1],
] as const;

export function trousers(_: TrousersSpec, { skeleton, lens, palette }: Stage): Shown {
  const fill = palette.of('heat');
  const ink = { fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill) };
  const on = (side: 'left' | 'right', share: number): Vec =>
    placed(skeleton.legs[side].shank, local(0, -bones.shank * share, 0.4 - share));
  const legs = sides.map((side) => {
    const blobs = leg.slice(1).map(([share, wide], index): Blob => {
      const [below, narrow] = leg[index] ?? [share, wide];
      return rod(on(side, below), on(side, share), narrow, wide);
    });
    return pieceOf({ id: `trousers-${side}`, blobs, blend: 1, ink, layer: 'prop' }, lens);
  });
  const [left, right] = sides.map((side) => placed(skeleton.arms[side].hand, grip));
  if (left === undefined || right === undefined) throw new Error('She has lost a hand.');
  const top = [
    rod(on('left', 0.05), left, 3.6, 1.6),
    rod(on('right', 0.05), right, 3.6, 1.6),
    rod(on('left', 0.05), on('right', 0.05), 3.2, 3.2),
    rod(left, right, 1.4, 1.4),
    rod(left, on('right', 0.05), 1.6, 2.4),
    rod(right, on('left', 0.05), 1.6, 2.4),
  ];
  return {
    pieces: [...legs, pieceOf({ id: 'trousers-top', blobs: top, blend: 1.4, ink, layer: 'prop' }, lens)],
    orders: sides.flatMap((side) => [
      [`${side}-thigh`, `trousers-${side}`] as const,
      [`${side}-shank`, `trousers-${side}`] as const,
      [`trousers-${side}`, 'trousers-top'] as const,
      [`${side}-thigh`, 'trousers-top'] as const,
      ['trousers-top', `${side}-forearm`] as const,
    ]),
  };
}
