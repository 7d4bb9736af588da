// The ground under her feet: a soft patch that says where the floor is.
import { seen, type Lens } from './camera.ts';
import type { Palette } from './palette.ts';
import { smoothPath } from './path.ts';
import type { Piece } from './piece.ts';
import { sides } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { vec } from './vec.ts';

/** Feet higher than this, or on their side, throw none. */
const nearFloor = 6;
/** From the ankle to the ball, on which a foot stands with its heel up. */
const ball = 8;
const radius = 9;

export function shadowPiece({ legs }: Skeleton, lens: Lens, palette: Palette): Piece {
  const feet = sides
    .map((side) => legs[side].foot)
    .filter(({ at, y, z }) => at.y + Math.min(z.y, 0) * ball < nearFloor && y.y > 0.6);
  return {
    id: 'shadow',
    depth: null,
    onto: [],
    marks: (fit) =>
      feet.map(({ at, z }) => {
        const ring = Array.from({ length: 14 }, (_, index) => {
          const angle = (index / 14) * 2 * Math.PI;
          return seen(lens, vec(at.x + z.x * 3 + radius * Math.cos(angle), 0, at.z + z.z * 3 + radius * Math.sin(angle)));
        });
        return {
          kind: 'path',
          d: smoothPath(ring, fit),
          fill: palette.of('shadow'),
          stroke: null,
          strokeWidth: 0,
          layer: 'ground',
        };
      }),
  };
}
