// The motions, one line each.
import { faultsOf } from '../check.ts';
import { stagingOf, type Motion } from '../motion.ts';
import { boxSquat } from './box-squat.ts';
import { catCow } from './cat-cow.ts';
import { elevatedPigeon } from './elevated-pigeon.ts';
import { ribBreath } from './rib-breath.ts';
import { seatedFigureFour } from './seated-figure-four.ts';
import { shortBridge } from './short-bridge.ts';
import { sideLyingRest } from './side-lying-rest.ts';
import { walk } from './walk.ts';

export const motions: readonly Motion[] = [
  elevatedPigeon,
  sideLyingRest,
  catCow,
  seatedFigureFour,
  ribBreath,
  boxSquat,
  shortBridge,
  walk,
];

export const motionIds: readonly string[] = motions.map(({ move }) => move);

/** The forms of a move that look otherwise than the move itself. */
export function variantsOf(move: string): string[] {
  return Object.keys(motions.find((each) => each.move === move)?.forms ?? {});
}

/** What an author has still to put right, in every form. */
export function checkMotion(move: string): string[] {
  const motion = motions.find((each) => each.move === move);
  if (motion === undefined) return [`${move}: no motion`];
  return [null, ...variantsOf(move)].flatMap((form) =>
    faultsOf(stagingOf(motion, form, motion.stage), motion.stage).map((fault) => `${move} ${form ?? ''}: ${fault}`),
  );
}
