// A pose given bones: the frame of every bone in the world. Forward from the pelvis; limbs that reach are solved.
import { bellyBack, bones, type Body } from './body.ts';
import { bent, facing, moved, pitched, placed, rolled, turned, worldFrame, yawed, type Frame } from './frame.ts';
import { isReach, sides, type Anchor, type Arm, type Hold, type Leg, type Pose, type Side } from './pose.ts';
import { reachFor } from './reach.ts';
import { between, cross, fromTriple, local, minus, plus, times, unit, type Triple, type Vec } from './vec.ts';

/** Frames sit at the joint where the bone begins; limbs hang along −y. */
export interface LegBones {
  readonly thigh: Frame;
  readonly shank: Frame;
  readonly foot: Frame;
  /** Where the foot was wanted, or null if it went by angles. */
  readonly wanted: Vec | null;
}

export interface ArmBones {
  readonly upper: Frame;
  readonly fore: Frame;
  readonly hand: Frame;
  readonly fist: boolean;
  readonly wanted: Vec | null;
}

export interface Skeleton {
  readonly pelvis: Frame;
  /** The trunk's axis from −9 to 31, one frame each unit: a curve, never a hinge. */
  readonly trunk: readonly Frame[];
  /** The upper trunk, at its origin on the axis at 28. */
  readonly ribs: Frame;
  readonly neck: Frame;
  readonly head: Frame;
  readonly legs: Record<Side, LegBones>;
  readonly arms: Record<Side, ArmBones>;
  readonly eyes: 'open' | 'closed';
}

export const trunkFrom = -9;
const trunkTo = 31;
/** Leaning of the neck that is natural, taken back in the head so that the face is level. */
const neckLean = 14;

/** `body`: where her hands lie on her belly; absent: late pregnancy's. */
export function skeletonOf(pose: Pose, body?: Body): Skeleton {
  const [pitch, yaw, roll] = pose.turn;
  const pelvis = pitched(rolled(yawed(moved(worldFrame, fromTriple(pose.root)), yaw), roll), pitch);
  const trunk = trunkOf(pelvis, pose.lumbar, pose.thoracic);
  const ribs = trunkAt(trunk, bones.shoulderHeight);
  const neck = bent(pitched(trunkAt(trunk, bones.trunk), neckLean), pose.neck);
  const head = bent(pitched(moved(neck, placed(neck, local(0, bones.neck, 0))), -neckLean), pose.head);
  const core = { pelvis, trunk, ribs, neck, head };
  const legs = { left: legOf(pelvis, 'left', pose.leftLeg), right: legOf(pelvis, 'right', pose.rightLeg) };
  const arm = (side: Side, spec: Arm): ArmBones =>
    armOf(core, legs, side, body === undefined ? spec : onBelly(spec, body), pose.shoulders);
  return { ...core, legs, arms: { left: arm('left', pose.leftArm), right: arm('right', pose.rightArm) }, eyes: pose.eyes };
}

/** + on her left. */
export function signOf(side: Side): 1 | -1 {
  return side === 'left' ? 1 : -1;
}

/** The trunk's frame at a height on its axis. */
export function trunkAt(trunk: readonly Frame[], height: number): Frame {
  const place = Math.min(Math.max(height - trunkFrom, 0), trunk.length - 1);
  const below = trunk[Math.floor(place)] ?? worldFrame;
  return moved(below, plus(below.at, times(below.y, place - Math.floor(place))));
}

function trunkOf(pelvis: Frame, lumbar: Triple, thoracic: Triple): Frame[] {
  const frames: Frame[] = [];
  let at = plus(pelvis.at, times(pelvis.y, trunkFrom));
  for (let height = trunkFrom; height <= trunkTo; height += 1) {
    const low = smooth((height - 4) / 10);
    const high = smooth((height - 14) / 11);
    const frame = moved(bent(bent(pelvis, scaled(lumbar, low)), scaled(thoracic, high)), at);
    frames.push(frame);
    at = plus(at, frame.y);
  }
  return frames;
}

function legOf(pelvis: Frame, side: Side, leg: Leg): LegBones {
  const sign = signOf(side);
  const hip = placed(pelvis, local(sign * bones.hipHalf, 0, 0));
  if (!isReach(leg)) {
    const thigh = hung(moved(pelvis, hip), sign, leg.joint);
    const shank = pitched(moved(thigh, placed(thigh, local(0, -bones.thigh, 0))), leg.hinge);
    return { thigh, shank, foot: footOf(shank, leg), wanted: null };
  }
  const target = fromTriple(leg.to);
  const { middle, end, along, out } = reachFor(hip, target, fromTriple(leg.pole), bones.thigh, bones.shank);
  const lateral = cross(out, along);
  const thigh = hinged(hip, middle, lateral);
  const shank = hinged(middle, end, lateral);
  return { thigh, shank, foot: footOf(shank, leg), wanted: target };
}

function footOf(shank: Frame, leg: Leg): Frame {
  const ankle = placed(shank, local(0, -bones.shank, 0));
  if (leg.toe === undefined) return pitched(moved(shank, ankle), -(leg.ankle ?? 0));
  const toe = unit(fromTriple(leg.toe), shank.z);
  const up = leg.sole === undefined ? shank.y : fromTriple(leg.sole);
  const x = unit(cross(up, toe), shank.x);
  return { at: ankle, x, y: cross(toe, x), z: toe };
}

type Core = Pick<Skeleton, 'pelvis' | 'ribs' | 'head'>;

function armOf(
  core: Core,
  legs: Record<Side, LegBones>,
  side: Side,
  arm: Arm,
  [forward, up]: readonly [number, number],
): ArmBones {
  const sign = signOf(side);
  const shoulder = placed(core.ribs, local(sign * bones.shoulderHalf, up, forward - 0.4));
  if (!isReach(arm)) {
    const upper = hung(moved(core.ribs, shoulder), sign, arm.joint);
    const fore = pitched(moved(upper, placed(upper, local(0, -bones.upperArm, 0))), -arm.hinge);
    return { upper, fore, hand: handOf(fore, arm, worldFrame, sign), fist: arm.fist === true, wanted: null };
  }
  const anchor = anchorOf(arm.of ?? 'world', core, legs);
  const target = placed(anchor, local(...arm.to));
  const pole = turned(anchor, local(...arm.pole));
  const { middle, end, along, out } = reachFor(shoulder, target, pole, bones.upperArm, bones.forearm);
  const lateral = cross(along, out);
  const fore = hinged(middle, end, lateral);
  return {
    upper: hinged(shoulder, middle, lateral),
    fore,
    hand: handOf(fore, arm, anchor, sign),
    fist: arm.fist === true,
    wanted: target,
  };
}

/** Where the wrist is on a flat belly, forward of the axis. */
const onFlat = 7;

/** Both anchors that carry such hands look forward as the belly does. */
function onBelly(arm: Arm, body: Body): Arm {
  if (arm.onBelly !== true || !isReach(arm)) return arm;
  const [x, y, z] = arm.to;
  return { ...arm, to: [x, y, Math.max(z - bellyBack(body), onFlat)] };
}

/** The frame that a prop goes with. */
export function holdFrame(hold: Hold, skeleton: Skeleton): Frame {
  const { left, right } = skeleton.arms;
  switch (hold) {
    case 'leftHand':
      return left.hand;
    case 'rightHand':
      return right.hand;
    case 'hands':
      return { ...left.hand, at: between(left.hand.at, right.hand.at, 0.5) };
    case 'waist':
      return trunkAt(skeleton.trunk, 8);
    default:
      return anchorOf(hold, skeleton, skeleton.legs);
  }
}

function anchorOf(anchor: Anchor, core: Core, legs: Record<Side, LegBones>): Frame {
  switch (anchor) {
    case 'world':
      return worldFrame;
    case 'pelvis':
      return core.pelvis;
    case 'ribs':
      return core.ribs;
    case 'head':
      return core.head;
    case 'leftThigh':
      return legs.left.thigh;
    case 'rightThigh':
      return legs.right.thigh;
    case 'leftShank':
      return legs.left.shank;
    case 'rightShank':
      return legs.right.shank;
  }
}

/** The hand's frame: fingers along −y, x towards the thumb's opposite edge so that z is the palm's back on neither side. */
function handOf(fore: Frame, arm: Arm, anchor: Frame, sign: 1 | -1): Frame {
  const wrist = placed(fore, local(0, -bones.forearm, 0));
  const fingers = arm.fingers === undefined ? times(fore.y, -1) : turned(anchor, local(...arm.fingers));
  const thumb = arm.thumb === undefined ? plus(fore.z, times(fore.x, -0.3 * sign)) : turned(anchor, local(...arm.thumb));
  return facing(wrist, times(fingers, -1), thumb);
}

/** A limb hung from its girdle by flexion, abduction and rotation, in this order. */
function hung(frame: Frame, sign: 1 | -1, [flex, out, turn]: Triple): Frame {
  return yawed(rolled(pitched(frame, -flex), sign * out), sign * turn);
}

function hinged(from: Vec, to: Vec, lateral: Vec): Frame {
  const y = unit(minus(from, to), worldFrame.y);
  return { at: from, x: lateral, y, z: cross(lateral, y) };
}

function scaled([a, b, c]: Triple, by: number): Triple {
  return [a * by, b * by, c * by];
}

function smooth(share: number): number {
  const s = Math.min(Math.max(share, 0), 1);
  return s * s * (3 - 2 * s);
}

/** Every joint's place, for checks and for the fit of the picture. */
export function landmarksOf(skeleton: Skeleton): Vec[] {
  const limbs = sides.flatMap((side) => {
    const leg = skeleton.legs[side];
    const arm = skeleton.arms[side];
    return [
      leg.thigh.at,
      leg.shank.at,
      leg.foot.at,
      placed(leg.foot, local(0, -2, bones.toe)),
      arm.upper.at,
      arm.fore.at,
      arm.hand.at,
      placed(arm.hand, local(0, -bones.hand, 0)),
    ];
  });
  return [skeleton.pelvis.at, skeleton.neck.at, placed(skeleton.head, local(0, 11, -2)), ...limbs];
}
