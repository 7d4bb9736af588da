// An exercise bike: saddle, pedals, handlebars, a flywheel.
import { egg, rod, type Blob } from '../blob.ts';
import { placed, worldFrame } from '../frame.ts';
import { pieceOf, type Ink } from '../outline.ts';
import { sides } from '../pose.ts';
import { local, vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface BikeSpec {
  readonly prop: 'bike';
  /** Heights of the saddle and the bars. */
  readonly saddle?: number;
  readonly bars?: number;
}

/** The crank's middle and its length, so that feet can be put on the pedals. */
export const crank = { y: 17, z: 10, length: 8 } as const;

export function bike({ saddle = 52, bars = 64 }: BikeSpec, { skeleton, lens, palette }: Stage): Shown {
  const [frameColour, dark] = [palette.of('plasticTop'), palette.of('metal')];
  const ink = (fill: string): Ink => ({ fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill, 0.14) });
  const piece = (id: string, blobs: readonly Blob[], fill: string) =>
    pieceOf({ id: `bike-${id}`, blobs, blend: 0.5, ink: ink(fill), layer: 'prop' }, lens);
  return {
    pieces: [
      piece(
        'feet',
        [
          rod(vec(-13, 1.2, -12), vec(13, 1.2, -12), 1.2, 1.2),
          rod(vec(-13, 1.2, 38), vec(13, 1.2, 38), 1.2, 1.2),
          rod(vec(0, 1.4, -12), vec(0, 1.4, 38), 1.2, 1.2),
        ],
        dark,
      ),
      ...sides.map((side) => {
        const { foot } = skeleton.legs[side];
        const at = (x: number) => placed(foot, local(x, -4.4, 5.4));
        const hub = vec(Math.sign(foot.at.x) * 2.6, crank.y, crank.z);
        return piece(
          `pedal-${side}`,
          [rod(hub, at(-Math.sign(foot.at.x) * 2), 0.9, 0.8), rod(at(-2.4), at(2.4), 0.8, 0.8)],
          dark,
        );
      }),
      piece('wheel', [egg(vec(0, 15, 30), worldFrame, 2, 12, 12)], frameColour),
      piece(
        'post',
        [rod(vec(0, 12, 10), vec(0, saddle - 3, -5), 1.7, 1.4), rod(vec(0, 2, 8), vec(0, 17, 10), 2.4, 2.4)],
        frameColour,
      ),
      piece(
        'stem',
        [rod(vec(0, 17, 10), vec(0, 30, 28), 1.7, 1.7), rod(vec(0, 26, 28), vec(0, bars, 29), 1.7, 1.4)],
        frameColour,
      ),
      piece(
        'bars',
        [
          rod(vec(-10, bars, 27), vec(10, bars, 27), 1, 1),
          rod(vec(-10, bars, 27), vec(-10, bars + 1, 21), 1, 1.1),
          rod(vec(10, bars, 27), vec(10, bars + 1, 21), 1, 1.1),
        ],
        dark,
      ),
      piece(
        'saddle',
        [
          rod(vec(-4, saddle - 1.2, -12), vec(4, saddle - 1.2, -12), 2.2, 2.2),
          rod(vec(0, saddle - 1.2, -12), vec(0, saddle - 1.6, 4), 2.2, 1.2),
        ],
        dark,
      ),
    ],
    surfaces: [{ at: vec(0, saddle, -5), normal: vec(0, 1, 0) }],
    corners: [vec(-13, 0, -12), vec(13, 0, 42), vec(0, bars + 2, 42)],
  };
}
