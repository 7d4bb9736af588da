// A towel round the ball of a foot, or round an ankle, its ends in her hands.
import { rod } from '../blob.ts';
import { bones } from '../body.ts';
import { placed } from '../frame.ts';
import { pieceOf } from '../outline.ts';
import type { Hold } from '../pose.ts';
import { holdFrame, type Skeleton } from '../skeleton.ts';
import { local, type Vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface TowelSpec {
  readonly prop: 'towel';
  readonly round: 'left-foot' | 'right-foot' | 'left-ankle' | 'right-ankle';
  /** One hand holds both ends. */
  readonly held: readonly Hold[];
}

const grip = local(0, -3.2, 0);
const half = 0.75;

export function towel({ round, held }: TowelSpec, { skeleton, lens, palette }: Stage): Shown {
  const [left, middle, right] = loopOf(round, skeleton);
  const hands = held.map((hold) => placed(holdFrame(hold, skeleton), grip));
  const fill = palette.of('towel');
  const ink = { fill, line: palette.lineOn(fill), shade: null };
  const end = (id: string, hand: Vec | undefined, edge: Vec) => {
    const blobs = hand === undefined ? [] : [rod(hand, edge, half, half), rod(edge, middle, half, half)];
    return pieceOf({ id, blobs, blend: 0.2, ink, layer: 'prop' }, lens);
  };
  return { pieces: [end('towel-left', hands[0], left), end('towel-right', hands[1] ?? hands[0], right)] };
}

/** Where it leaves the limb on her left, its middle, and where it leaves on her right. */
function loopOf(round: TowelSpec['round'], { legs }: Skeleton): readonly [Vec, Vec, Vec] {
  const { foot, shank } = legs[round.startsWith('left') ? 'left' : 'right'];
  const on = round.endsWith('foot')
    ? (x: number) => placed(foot, local(x, x === 0 ? -4.4 : -3, 6.6))
    : (x: number) => placed(shank, local(x, -bones.shank * 0.9, x === 0 ? 2.6 : 0));
  return [on(2.7), on(0), on(-2.7)];
}
