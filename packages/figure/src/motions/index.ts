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
import { hipReleaseBalls } from './hip-release-balls.ts';
import { elevatedHamstring } from './elevated-hamstring.ts';
import { handsAndKneesRock } from './hands-and-knees-rock.ts';
import { seatedLatStretch } from './seated-lat-stretch.ts';
import { warmPack } from './warm-pack.ts';
import { openBook } from './open-book.ts';
import { counterLatStretch } from './counter-lat-stretch.ts';
import { pelvicFloorLetGo } from './pelvic-floor-let-go.ts';
import { exhaleBothWaysDrill } from './exhale-both-ways-drill.ts';
import { gluteSet } from './glute-set.ts';
import { seatedBandPressOut } from './seated-band-press-out.ts';
import { wallSit } from './wall-sit.ts';
import { tallKneelingHinge } from './tall-kneeling-hinge.ts';
import { raisedBlockDeadlift } from './raised-block-deadlift.ts';
import { clamshell } from './clamshell.ts';
import { reverseClam } from './reverse-clam.ts';
import { bandedSideSteps } from './banded-side-steps.ts';
import { heelSlideOnAllFours } from './heel-slide-on-all-fours.ts';
import { seatedRow } from './seated-row.ts';
import { easyBike } from './easy-bike.ts';
import { seatedPunching } from './seated-punching.ts';
import { outOfBed } from './out-of-bed.ts';
import { stairsOneAtATime } from './stairs-one-at-a-time.ts';
import { liftBaby } from './lift-baby.ts';
import { feedBaby } from './feed-baby.ts';
import { pelvicBeltTrial } from './pelvic-belt-trial.ts';

export const motions: readonly Motion[] = [
  elevatedPigeon,
  sideLyingRest,
  catCow,
  seatedFigureFour,
  ribBreath,
  boxSquat,
  shortBridge,
  walk,
  hipReleaseBalls,
  elevatedHamstring,
  handsAndKneesRock,
  seatedLatStretch,
  warmPack,
  openBook,
  counterLatStretch,
  pelvicFloorLetGo,
  exhaleBothWaysDrill,
  gluteSet,
  seatedBandPressOut,
  wallSit,
  tallKneelingHinge,
  raisedBlockDeadlift,
  clamshell,
  reverseClam,
  bandedSideSteps,
  heelSlideOnAllFours,
  seatedRow,
  easyBike,
  seatedPunching,
  outOfBed,
  stairsOneAtATime,
  liftBaby,
  feedBaby,
  pelvicBeltTrial,
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
