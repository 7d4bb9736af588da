// The motions, one line each.
import type { Motion } from '../motion.ts';
import { boxSquat } from './box-squat.ts';
import { catCow } from './cat-cow.ts';
import { elevatedPigeon } from './elevated-pigeon.ts';
import { ribBreath } from './rib-breath.ts';
import { seatedFigureFour } from './seated-figure-four.ts';
import { shortBridge } from './short-bridge.ts';
import { sideLyingRest } from './side-lying-rest.ts';
import { walk } from './walk.ts';

export const motions: readonly Motion[] = [elevatedPigeon, sideLyingRest, catCow, seatedFigureFour, ribBreath, boxSquat, shortBridge, walk];

export const motionIds: readonly string[] = motions.map(({ move }) => move);

/** The forms of a move that look otherwise than the move itself. */
export function variantsOf(move: string): string[] {
  return Object.keys(motions.find((each) => each.move === move)?.forms ?? {});
}
