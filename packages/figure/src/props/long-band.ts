// A long band from where it is fixed to her hands (or a foot).
import { rod } from '../blob.ts';
import { placed } from '../frame.ts';
import { pieceOf } from '../outline.ts';
import type { Hold } from '../pose.ts';
import { holdFrame } from '../skeleton.ts';
import { fromTriple, local, type Triple } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface LongBandSpec {
  readonly prop: 'long-band';
  readonly id?: string;
  /** Where it is fixed; absent: it is held at both ends. */
  readonly from?: Triple;
  readonly to: readonly Hold[];
}

/** Hands hold it a little beyond the wrist; on a shin it lies above the ankle. */
const grip = local(0, -3.2, 0);
const ankle = local(0, -20.5, -1.6);
const half = 0.55;

export function longBand({ id = 'long-band', from, to }: LongBandSpec, { skeleton, lens, palette }: Stage): Shown {
  const ends = to.map((hold) => placed(holdFrame(hold, skeleton), hold.endsWith('Shank') ? ankle : grip));
  const [first] = ends;
  const fixed = from === undefined ? first : fromTriple(from);
  const fill = palette.of('band');
  const ink = { fill, line: palette.lineOn(fill), shade: null };
  const pieces = ends.flatMap((end, index) =>
    fixed === undefined || end === fixed
      ? []
      : [pieceOf({ id: `${id}-${index}`, blobs: [rod(fixed, end, half, half)], blend: 0.2, ink, layer: 'prop' }, lens)],
  );
  return { pieces, corners: from === undefined ? [] : [fromTriple(from)] };
}
