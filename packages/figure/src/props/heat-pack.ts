// A warm or a cool pack in its cover, on the low back or the buttock.
import { moved, placed } from '../frame.ts';
import { pieceOf } from '../outline.ts';
import type { Hold } from '../pose.ts';
import { holdFrame } from '../skeleton.ts';
import { local, type Triple } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';
import { cushionBlobs } from './soft.ts';

export interface HeatPackSpec {
  readonly prop: 'heat-pack';
  readonly at: Triple;
  readonly of: Hold;
  readonly cool?: boolean;
}

export function heatPack({ at, of, cool = false }: HeatPackSpec, { skeleton, lens, palette }: Stage): Shown {
  const anchor = holdFrame(of, skeleton);
  const frame = moved(anchor, placed(anchor, local(...at)));
  const fill = palette.of(cool ? 'water' : 'heat');
  return {
    pieces: [
      pieceOf(
        {
          id: 'heat-pack',
          blobs: cushionBlobs(frame, 13, 9, 3.4),
          blend: 1,
          ink: { fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill) },
          layer: 'prop',
        },
        lens,
      ),
    ],
  };
}
