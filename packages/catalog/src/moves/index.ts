// The moves, one line each.
import type { Move } from '@sinew/engine';
import { anklePumps } from './ankle-pumps.ts';
import { ballPelvicCircles } from './ball-pelvic-circles.ts';
import { ballSqueeze } from './ball-squeeze.ts';
import { bandHipHinge } from './band-hip-hinge.ts';
import { bandPullThrough } from './band-pull-through.ts';
import { bandedSideSteps } from './banded-side-steps.ts';
import { bathAndShower } from './bath-and-shower.ts';
import { bedHeelSlide } from './bed-heel-slide.ts';
import { birdDog } from './bird-dog.ts';
import { bodyScan } from './body-scan.ts';
import { boxSquat } from './box-squat.ts';
import { calfRaise } from './calf-raise.ts';
import { calmBreath } from './calm-breath.ts';
import { carryBaby } from './carry-baby.ts';
import { catCow } from './cat-cow.ts';
import { changeNappies } from './change-nappies.ts';
import { childPose } from './child-pose.ts';
import { clamshell } from './clamshell.ts';
import { comfortableStance } from './comfortable-stance.ts';
import { coolPack } from './cool-pack.ts';
import { coughDrill } from './cough-drill.ts';
import { counterLatStretch } from './counter-lat-stretch.ts';
import { counterMarch } from './counter-march.ts';
import { counterPlank } from './counter-plank.ts';
import { deskSetUp } from './desk-set-up.ts';
import { doorwayChestStretch } from './doorway-chest-stretch.ts';
import { doubleBreath } from './double-breath.ts';
import { doublePigeon } from './double-pigeon.ts';
import { dressSitting } from './dress-sitting.ts';
import { easyBike } from './easy-bike.ts';
import { easySwim } from './easy-swim.ts';
import { easyToilet } from './easy-toilet.ts';
import { elevatedHamstring } from './elevated-hamstring.ts';
import { elevatedPigeon } from './elevated-pigeon.ts';
import { evenHold } from './even-hold.ts';
import { exhaleBothWaysDrill } from './exhale-both-ways-drill.ts';
import { exhaleOnEffortDrill } from './exhale-on-effort-drill.ts';
import { feedBaby } from './feed-baby.ts';
import { feedLying } from './feed-lying.ts';
import { forwardLean } from './forward-lean.ts';
import { frontHold } from './front-hold.ts';
import { gluteSet } from './glute-set.ts';
import { halfKneelHipFlexor } from './half-kneel-hip-flexor.ts';
import { handsAndKneesRock } from './hands-and-knees-rock.ts';
import { heelDrop } from './heel-drop.ts';
import { heelPress } from './heel-press.ts';
import { heelSlideOnAllFours } from './heel-slide-on-all-fours.ts';
import { hipReleaseBalls } from './hip-release-balls.ts';
import { hipThrust } from './hip-thrust.ts';
import { hipsRaisedRest } from './hips-raised-rest.ts';
import { inAndOutOfCar } from './in-and-out-of-car.ts';
import { kickbackOnAllFours } from './kickback-on-all-fours.ts';
import { latStretchHipOpener } from './lat-stretch-hip-opener.ts';
import { layBabyDown } from './lay-baby-down.ts';
import { leanOverBall } from './lean-over-ball.ts';
import { legPress } from './leg-press.ts';
import { legsUpRest } from './legs-up-rest.ts';
import { liftBaby } from './lift-baby.ts';
import { liftFromLow } from './lift-from-low.ts';
import { liftShopping } from './lift-shopping.ts';
import { longDrive } from './long-drive.ts';
import { lowBandSideSteps } from './low-band-side-steps.ts';
import { lowBellyHug } from './low-belly-hug.ts';
import { lowStepTap } from './low-step-tap.ts';
import { lowStepUp } from './low-step-up.ts';
import { neckAndShoulderEase } from './neck-and-shoulder-ease.ts';
import { openBook } from './open-book.ts';
import { outOfBed } from './out-of-bed.ts';
import { pallofPress } from './pallof-press.ts';
import { pelvicBeltTrial } from './pelvic-belt-trial.ts';
import { pelvicFloorLetGo } from './pelvic-floor-let-go.ts';
import { pelvicFloorLift } from './pelvic-floor-lift.ts';
import { pramUphill } from './pram-uphill.ts';
import { pushAndCarry } from './push-and-carry.ts';
import { quickLifts } from './quick-lifts.ts';
import { raisedBlockDeadlift } from './raised-block-deadlift.ts';
import { reverseClam } from './reverse-clam.ts';
import { ribBreath } from './rib-breath.ts';
import { seatedAdductorStretch } from './seated-adductor-stretch.ts';
import { seatedBandPress } from './seated-band-press.ts';
import { seatedBandPressOut } from './seated-band-press-out.ts';
import { seatedCatCow } from './seated-cat-cow.ts';
import { seatedFigureFour } from './seated-figure-four.ts';
import { seatedGoodMorning } from './seated-good-morning.ts';
import { seatedHamstringGlide } from './seated-hamstring-glide.ts';
import { seatedHamstringStrap } from './seated-hamstring-strap.ts';
import { seatedLatStretch } from './seated-lat-stretch.ts';
import { seatedLegCurl } from './seated-leg-curl.ts';
import { seatedLegExtension } from './seated-leg-extension.ts';
import { seatedMarch } from './seated-march.ts';
import { seatedPelvicTilt } from './seated-pelvic-tilt.ts';
import { seatedPress } from './seated-press.ts';
import { seatedPunching } from './seated-punching.ts';
import { seatedRotation } from './seated-rotation.ts';
import { seatedRow } from './seated-row.ts';
import { seatedSideBend } from './seated-side-bend.ts';
import { selfMassage } from './self-massage.ts';
import { shortBridge } from './short-bridge.ts';
import { shortSplitSquat } from './short-split-squat.ts';
import { sideLyingAdductorLift } from './side-lying-adductor-lift.ts';
import { sideLyingHipCircles } from './side-lying-hip-circles.ts';
import { sideLyingLegRaise } from './side-lying-leg-raise.ts';
import { sideLyingPelvicRock } from './side-lying-pelvic-rock.ts';
import { sideLyingPiriformis } from './side-lying-piriformis.ts';
import { sideLyingQuad } from './side-lying-quad.ts';
import { sideLyingRest } from './side-lying-rest.ts';
import { sidePlank } from './side-plank.ts';
import { sitToStand } from './sit-to-stand.ts';
import { sitToStandSqueeze } from './sit-to-stand-squeeze.ts';
import { sleepOnSide } from './sleep-on-side.ts';
import { socksAndShoes } from './socks-and-shoes.ts';
import { stairsOneAtATime } from './stairs-one-at-a-time.ts';
import { standingBandRow } from './standing-band-row.ts';
import { standingHipAbduction } from './standing-hip-abduction.ts';
import { standingHipExtension } from './standing-hip-extension.ts';
import { standingHipFlexor } from './standing-hip-flexor.ts';
import { supportedSquatRest } from './supported-squat-rest.ts';
import { tailWag } from './tail-wag.ts';
import { tallKneelingHinge } from './tall-kneeling-hinge.ts';
import { tallKneelingPress } from './tall-kneeling-press.ts';
import { toeTaps } from './toe-taps.ts';
import { towelRelease } from './towel-release.ts';
import { turnInBed } from './turn-in-bed.ts';
import { upFromFloor } from './up-from-floor.ts';
import { walk } from './walk.ts';
import { wallAngels } from './wall-angels.ts';
import { wallPelvicTilt } from './wall-pelvic-tilt.ts';
import { wallSit } from './wall-sit.ts';
import { wallTapHinge } from './wall-tap-hinge.ts';
import { warmPack } from './warm-pack.ts';
import { warmShower } from './warm-shower.ts';
import { waterWalk } from './water-walk.ts';
import { worktopPushUp } from './worktop-push-up.ts';
import { wristAndThumbEase } from './wrist-and-thumb-ease.ts';

export const moves = [
  // relief and the stretches
  hipReleaseBalls,
  elevatedPigeon,
  doublePigeon,
  elevatedHamstring,
  latStretchHipOpener,
  seatedLatStretch,
  forwardLean,
  handsAndKneesRock,
  leanOverBall,
  ballPelvicCircles,
  sideLyingPiriformis,
  towelRelease,
  selfMassage,
  // rest
  sideLyingRest,
  warmPack,
  legsUpRest,
  bodyScan,
  coolPack,
  warmShower,
  hipsRaisedRest,
  // mobility
  catCow,
  seatedPelvicTilt,
  seatedFigureFour,
  openBook,
  seatedHamstringGlide,
  counterLatStretch,
  halfKneelHipFlexor,
  childPose,
  sideLyingQuad,
  standingHipFlexor,
  seatedCatCow,
  wallPelvicTilt,
  sideLyingPelvicRock,
  supportedSquatRest,
  wallAngels,
  seatedRotation,
  seatedSideBend,
  doorwayChestStretch,
  neckAndShoulderEase,
  wristAndThumbEase,
  seatedHamstringStrap,
  seatedAdductorStretch,
  anklePumps,
  tailWag,
  // breathing
  ribBreath,
  pelvicFloorLift,
  pelvicFloorLetGo,
  exhaleOnEffortDrill,
  exhaleBothWaysDrill,
  calmBreath,
  doubleBreath,
  quickLifts,
  coughDrill,
  // isometrics
  gluteSet,
  ballSqueeze,
  seatedBandPressOut,
  heelPress,
  // strength: squat, hinge, bridge
  sitToStand,
  boxSquat,
  wallSit,
  wallTapHinge,
  tallKneelingHinge,
  bandPullThrough,
  raisedBlockDeadlift,
  shortBridge,
  hipThrust,
  legPress,
  shortSplitSquat,
  lowStepUp,
  seatedLegCurl,
  lowStepTap,
  sitToStandSqueeze,
  bandHipHinge,
  seatedGoodMorning,
  seatedLegExtension,
  // strength: side of the hip, trunk, arms
  clamshell,
  sideLyingLegRaise,
  reverseClam,
  standingHipExtension,
  bandedSideSteps,
  lowBellyHug,
  heelSlideOnAllFours,
  pallofPress,
  seatedRow,
  worktopPushUp,
  birdDog,
  counterPlank,
  sidePlank,
  frontHold,
  bedHeelSlide,
  toeTaps,
  seatedPress,
  seatedBandPress,
  evenHold,
  calfRaise,
  seatedMarch,
  counterMarch,
  sideLyingAdductorLift,
  sideLyingHipCircles,
  standingHipAbduction,
  kickbackOnAllFours,
  tallKneelingPress,
  standingBandRow,
  lowBandSideSteps,
  heelDrop,
  // walking and what stands in for it
  walk,
  easyBike,
  waterWalk,
  seatedPunching,
  easySwim,
  // every day
  turnInBed,
  outOfBed,
  inAndOutOfCar,
  stairsOneAtATime,
  dressSitting,
  liftBaby,
  carryBaby,
  feedBaby,
  pushAndCarry,
  pelvicBeltTrial,
  comfortableStance,
  liftFromLow,
  upFromFloor,
  liftShopping,
  pramUphill,
  layBabyDown,
  changeNappies,
  feedLying,
  bathAndShower,
  sleepOnSide,
  longDrive,
  deskSetUp,
  socksAndShoes,
  easyToilet,
] as const satisfies readonly Move[];
