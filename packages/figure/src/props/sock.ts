// A sock on a foot, as far as it is drawn up.
import { footBlobs } from '../limbs.ts';
import { pieceOf } from '../outline.ts';
import type { Side } from '../pose.ts';
import type { Shown, Stage } from './prop.ts';

export interface SockSpec {
  readonly prop: 'sock';
  readonly on: Side;
}

export function sock({ on }: SockSpec, { skeleton, lens, palette }: Stage): Shown {
  const fill = palette.of('heat');
  const ink = { fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill) };
  const blobs = footBlobs(skeleton.legs[on]).map((blob) =>
    blob.kind === 'rod' ? { ...blob, ra: blob.ra + 0.25, rb: blob.rb + 0.25 } : blob,
  );
  return { pieces: [pieceOf({ id: `${on}-sock`, blobs, blend: 0.9, ink, onto: [`${on}-foot`], layer: 'prop' }, lens)] };
}
