// A pillow or cushion: on the floor, under the head, between the knees (then it goes with the bone).
import { pieceOf } from '../outline.ts';
import { bent, moved, placed, worldFrame } from '../frame.ts';
import type { Hold } from '../pose.ts';
import { holdFrame } from '../skeleton.ts';
import { fromTriple, local, vec, type Triple } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';
import { cushionBlobs } from './soft.ts';

export interface PillowSpec {
  readonly prop: 'pillow';
  readonly id?: string;
  /** Its middle, in the anchor's frame. */
  readonly at: Triple;
  readonly of?: Hold;
  /** Pitch, roll, yaw in degrees. */
  readonly turn?: Triple;
  readonly size: Triple;
}

export function pillow(
  { id = 'pillow', at, of = 'world', turn = [0, 0, 0], size: [wide, high, deep] }: PillowSpec,
  { skeleton, lens, palette }: Stage,
): Shown {
  const anchor = holdFrame(of, skeleton);
  const frame = bent(moved(anchor, placed(anchor, local(...at))), turn);
  const fill = palette.of('pillow');
  const ink = { fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill, 0.12) };
  const blobs = cushionBlobs(frame, wide, high, deep);
  const top = fromTriple(at);
  return {
    pieces: [pieceOf({ id, blobs, blend: high * 0.6, ink, layer: 'prop' }, lens)],
    ...(of === 'world'
      ? {
          surfaces: [
            { at: vec(top.x, top.y + high / 2, top.z), normal: turn[0] === 0 && turn[1] === 0 ? worldFrame.y : frame.y },
          ],
        }
      : {}),
    corners: [placed(frame, local(-wide / 2, -high / 2, 0)), placed(frame, local(wide / 2, high / 2, 0))],
  };
}
