// The ground under her feet: a soft patch that says where the floor is.
import { egg } from './blob.ts';
import type { Lens } from './camera.ts';
import { worldFrame } from './frame.ts';
import { pieceOf } from './outline.ts';
import type { Palette } from './palette.ts';
import type { Piece } from './piece.ts';
import { sides } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { plus, times, vec } from './vec.ts';

/** Feet higher than this throw none. */
const nearFloor = 6;

export function shadowPiece(skeleton: Skeleton, lens: Lens, palette: Palette): Piece {
  const feet = sides.map((side) => skeleton.legs[side].foot).filter(({ at, y }) => at.y < nearFloor && y.y > 0.6);
  const blobs = feet.map((foot) => {
    const middle = plus(foot.at, times(foot.z, 3));
    return egg(vec(middle.x, 0, middle.z), worldFrame, 9, 0.3, 9);
  });
  if (blobs.length === 0) return { id: 'shadow', depth: null, onto: [], marks: () => [] };
  return pieceOf(
    { id: 'shadow', blobs, blend: 1, ink: { fill: palette.of('shadow'), line: null, shade: null }, layer: 'ground' },
    lens,
  );
}
