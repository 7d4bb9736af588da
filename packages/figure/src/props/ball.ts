// Balls: a pair for the muscles, a soft one to squeeze, a big one to lean on.
import { egg } from '../blob.ts';
import { placed, worldFrame } from '../frame.ts';
import { pieceOf } from '../outline.ts';
import type { Hold } from '../pose.ts';
import { holdFrame } from '../skeleton.ts';
import { local, plus, vec, type Triple } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface BallSpec {
  readonly prop: 'ball';
  readonly kind: 'therapy' | 'gym';
  readonly id?: string;
  readonly at: Triple;
  readonly of?: Hold;
  /** 2.6 for a therapy ball (drawn a third larger than life), 18 for a big one. */
  readonly radius: number;
}

export function ball({ kind, id = 'ball', at, of = 'world', radius }: BallSpec, { skeleton, lens, palette }: Stage): Shown {
  const centre = placed(holdFrame(of, skeleton), local(...at));
  const fill = palette.of(kind === 'gym' ? 'gymBall' : 'ball');
  const ink = { fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill), shadeWidth: radius * 0.35 };
  return {
    pieces: [pieceOf({ id, blobs: [egg(centre, worldFrame, radius, radius, radius)], blend: 1, ink, layer: 'prop' }, lens)],
    ...(kind === 'gym' ? { surfaces: [{ at: plus(centre, vec(0, radius, 0)), normal: vec(0, 1, 0) }] } : {}),
    corners: [plus(centre, vec(radius, radius, radius)), plus(centre, vec(-radius, -radius, -radius))],
  };
}
