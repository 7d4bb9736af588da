// The motions, one line each: every move is shown (F4).
import { stageNames } from '../body.ts';
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
import { ballPelvicCircles } from './ball-pelvic-circles.ts';
import { towelRelease } from './towel-release.ts';
import { legsUpRest } from './legs-up-rest.ts';
import { coolPack } from './cool-pack.ts';
import { hipsRaisedRest } from './hips-raised-rest.ts';
import { childPose } from './child-pose.ts';
import { standingHipFlexor } from './standing-hip-flexor.ts';
import { wallPelvicTilt } from './wall-pelvic-tilt.ts';
import { supportedSquatRest } from './supported-squat-rest.ts';
import { seatedRotation } from './seated-rotation.ts';
import { doorwayChestStretch } from './doorway-chest-stretch.ts';
import { wristAndThumbEase } from './wrist-and-thumb-ease.ts';
import { seatedAdductorStretch } from './seated-adductor-stretch.ts';
import { tailWag } from './tail-wag.ts';
import { quickLifts } from './quick-lifts.ts';
import { heelPress } from './heel-press.ts';
import { shortSplitSquat } from './short-split-squat.ts';
import { seatedLegCurl } from './seated-leg-curl.ts';
import { sitToStandSqueeze } from './sit-to-stand-squeeze.ts';
import { seatedGoodMorning } from './seated-good-morning.ts';
import { birdDog } from './bird-dog.ts';
import { sidePlank } from './side-plank.ts';
import { bedHeelSlide } from './bed-heel-slide.ts';
import { seatedPress } from './seated-press.ts';
import { evenHold } from './even-hold.ts';
import { seatedMarch } from './seated-march.ts';
import { sideLyingAdductorLift } from './side-lying-adductor-lift.ts';
import { standingHipAbduction } from './standing-hip-abduction.ts';
import { tallKneelingPress } from './tall-kneeling-press.ts';
import { lowBandSideSteps } from './low-band-side-steps.ts';
import { easySwim } from './easy-swim.ts';
import { upFromFloor } from './up-from-floor.ts';
import { pramUphill } from './pram-uphill.ts';
import { changeNappies } from './change-nappies.ts';
import { bathAndShower } from './bath-and-shower.ts';
import { longDrive } from './long-drive.ts';
import { socksAndShoes } from './socks-and-shoes.ts';
import { halfKneelHipFlexor } from './half-kneel-hip-flexor.ts';
import { heelDrop } from './heel-drop.ts';
import { hipThrust } from './hip-thrust.ts';
import { inAndOutOfCar } from './in-and-out-of-car.ts';
import { kickbackOnAllFours } from './kickback-on-all-fours.ts';
import { seatedHamstringStrap } from './seated-hamstring-strap.ts';
import { seatedLegExtension } from './seated-leg-extension.ts';
import { seatedPelvicTilt } from './seated-pelvic-tilt.ts';
import { seatedSideBend } from './seated-side-bend.ts';
import { sideLyingQuad } from './side-lying-quad.ts';
import { warmShower } from './warm-shower.ts';
import { selfMassage } from './self-massage.ts';
import { sideLyingHipCircles } from './side-lying-hip-circles.ts';
import { sideLyingLegRaise } from './side-lying-leg-raise.ts';
import { sideLyingPelvicRock } from './side-lying-pelvic-rock.ts';
import { sideLyingPiriformis } from './side-lying-piriformis.ts';
import { sleepOnSide } from './sleep-on-side.ts';
import { turnInBed } from './turn-in-bed.ts';
import { sitToStand } from './sit-to-stand.ts';
import { standingBandRow } from './standing-band-row.ts';
import { standingHipExtension } from './standing-hip-extension.ts';
import { toeTaps } from './toe-taps.ts';
import { wallAngels } from './wall-angels.ts';
import { wallTapHinge } from './wall-tap-hinge.ts';
import { waterWalk } from './water-walk.ts';
import { worktopPushUp } from './worktop-push-up.ts';
import { anklePumps } from './ankle-pumps.ts';
import { ballSqueeze } from './ball-squeeze.ts';
import { bodyScan } from './body-scan.ts';
import { calfRaise } from './calf-raise.ts';
import { calmBreath } from './calm-breath.ts';
import { bandHipHinge } from './band-hip-hinge.ts';
import { bandPullThrough } from './band-pull-through.ts';
import { counterMarch } from './counter-march.ts';
import { counterPlank } from './counter-plank.ts';
import { frontHold } from './front-hold.ts';
import { carryBaby } from './carry-baby.ts';
import { comfortableStance } from './comfortable-stance.ts';
import { coughDrill } from './cough-drill.ts';
import { feedLying } from './feed-lying.ts';
import { forwardLean } from './forward-lean.ts';
import { deskSetUp } from './desk-set-up.ts';
import { doubleBreath } from './double-breath.ts';
import { doublePigeon } from './double-pigeon.ts';
import { dressSitting } from './dress-sitting.ts';
import { easyToilet } from './easy-toilet.ts';
import { exhaleOnEffortDrill } from './exhale-on-effort-drill.ts';
import { latStretchHipOpener } from './lat-stretch-hip-opener.ts';
import { layBabyDown } from './lay-baby-down.ts';
import { leanOverBall } from './lean-over-ball.ts';
import { legPress } from './leg-press.ts';
import { liftFromLow } from './lift-from-low.ts';
import { liftShopping } from './lift-shopping.ts';
import { lowBellyHug } from './low-belly-hug.ts';
import { lowStepTap } from './low-step-tap.ts';
import { lowStepUp } from './low-step-up.ts';
import { neckAndShoulderEase } from './neck-and-shoulder-ease.ts';
import { pallofPress } from './pallof-press.ts';
import { pelvicFloorLift } from './pelvic-floor-lift.ts';
import { pushAndCarry } from './push-and-carry.ts';
import { seatedBandPress } from './seated-band-press.ts';
import { seatedCatCow } from './seated-cat-cow.ts';
import { seatedHamstringGlide } from './seated-hamstring-glide.ts';

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
  ballPelvicCircles,
  towelRelease,
  legsUpRest,
  coolPack,
  hipsRaisedRest,
  childPose,
  standingHipFlexor,
  wallPelvicTilt,
  supportedSquatRest,
  seatedRotation,
  doorwayChestStretch,
  wristAndThumbEase,
  seatedAdductorStretch,
  tailWag,
  quickLifts,
  heelPress,
  shortSplitSquat,
  seatedLegCurl,
  sitToStandSqueeze,
  seatedGoodMorning,
  birdDog,
  sidePlank,
  bedHeelSlide,
  seatedPress,
  evenHold,
  seatedMarch,
  sideLyingAdductorLift,
  standingHipAbduction,
  tallKneelingPress,
  lowBandSideSteps,
  easySwim,
  upFromFloor,
  pramUphill,
  changeNappies,
  bathAndShower,
  longDrive,
  socksAndShoes,
  halfKneelHipFlexor,
  heelDrop,
  hipThrust,
  inAndOutOfCar,
  kickbackOnAllFours,
  seatedHamstringStrap,
  seatedLegExtension,
  seatedPelvicTilt,
  seatedSideBend,
  sideLyingQuad,
  warmShower,
  selfMassage,
  sideLyingHipCircles,
  sideLyingLegRaise,
  sideLyingPelvicRock,
  sideLyingPiriformis,
  sleepOnSide,
  turnInBed,
  sitToStand,
  standingBandRow,
  standingHipExtension,
  toeTaps,
  wallAngels,
  wallTapHinge,
  waterWalk,
  worktopPushUp,
  anklePumps,
  ballSqueeze,
  bodyScan,
  calfRaise,
  calmBreath,
  bandHipHinge,
  bandPullThrough,
  counterMarch,
  counterPlank,
  frontHold,
  carryBaby,
  comfortableStance,
  coughDrill,
  feedLying,
  forwardLean,
  deskSetUp,
  doubleBreath,
  doublePigeon,
  dressSitting,
  easyToilet,
  exhaleOnEffortDrill,
  latStretchHipOpener,
  layBabyDown,
  leanOverBall,
  legPress,
  liftFromLow,
  liftShopping,
  lowBellyHug,
  lowStepTap,
  lowStepUp,
  neckAndShoulderEase,
  pallofPress,
  pelvicFloorLift,
  pushAndCarry,
  seatedBandPress,
  seatedCatCow,
  seatedHamstringGlide,
];

export const motionIds: readonly string[] = motions.map(({ move }) => move);

/** The forms of a move that look otherwise than the move itself. */
export function variantsOf(move: string): string[] {
  return Object.keys(motions.find((each) => each.move === move)?.forms ?? {});
}

/** What an author has still to put right, in every form and for every body. */
export function checkMotion(move: string): string[] {
  const motion = motions.find((each) => each.move === move);
  if (motion === undefined) return [`${move}: no motion`];
  return [null, ...variantsOf(move)].flatMap((form) =>
    stageNames.flatMap((stage) =>
      faultsOf(stagingOf(motion, form, stage), stage).map((fault) => `${move} ${form ?? ''} ${stage}: ${fault}`),
    ),
  );
}
