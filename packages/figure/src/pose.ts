// A pose: where the pelvis is, how the trunk bends, and what each limb does. Degrees; + flexes, opens outward, turns out.
import { mixTriple, type Triple } from './vec.ts';

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** What a hand or a foot may hold on to; it then moves with it. */
export type Anchor = 'world' | 'pelvis' | 'ribs' | 'head' | 'leftThigh' | 'rightThigh' | 'leftShank' | 'rightShank';

/** Props may also go with a hand, or hang between both. */
export type Hold = Anchor | 'leftHand' | 'rightHand' | 'hands' | 'waist';

/** The end of the limb is put on a point; the joint between bends towards `pole` (a direction in the anchor's frame). */
export interface Reach {
  readonly to: Triple;
  readonly pole: Triple;
  readonly of?: Anchor;
}

/** By angles: flexion, abduction, outward rotation; then the knee or the elbow. */
export interface Bend {
  readonly joint: Triple;
  readonly hinge: number;
}

/** The foot: where the toes point (world), or how far the ankle bends up (degrees, − points). */
export type Leg = (Reach | Bend) & { readonly toe?: Triple; readonly sole?: Triple; readonly ankle?: number };

/** The hand: where the fingers point and where the thumb is (in the anchor's frame); both absent = along the forearm. */
export type Arm = (Reach | Bend) & {
  readonly fingers?: Triple;
  readonly thumb?: Triple;
  readonly fist?: boolean;
  /** It lies on the belly, written for late pregnancy: on a smaller one it sinks with it. */
  readonly onBelly?: boolean;
};

export interface Pose {
  /** Mid-hip. */
  readonly root: Triple;
  /** Forward tilt, turn to her left, roll to her right. */
  readonly turn: Triple;
  readonly lumbar: Triple;
  readonly thoracic: Triple;
  readonly neck: Triple;
  readonly head: Triple;
  /** Forward and upward shift of the shoulders, −2 to 2. */
  readonly shoulders: readonly [number, number];
  readonly leftLeg: Leg;
  readonly rightLeg: Leg;
  readonly leftArm: Arm;
  readonly rightArm: Arm;
  readonly eyes: 'open' | 'closed';
}

/** Part of the way from one pose to another. Limbs go along the same kind of path, reaching or bending. */
export function mixPoses(a: Pose, b: Pose, share: number): Pose {
  if (share <= 0) return a;
  if (share >= 1) return b;
  const mix = (x: Triple, y: Triple): Triple => mixTriple(x, y, share);
  return {
    root: mix(a.root, b.root),
    turn: mix(a.turn, b.turn),
    lumbar: mix(a.lumbar, b.lumbar),
    thoracic: mix(a.thoracic, b.thoracic),
    neck: mix(a.neck, b.neck),
    head: mix(a.head, b.head),
    shoulders: [mixed(a.shoulders[0], b.shoulders[0], share), mixed(a.shoulders[1], b.shoulders[1], share)],
    leftLeg: mixLegs(a.leftLeg, b.leftLeg, share),
    rightLeg: mixLegs(a.rightLeg, b.rightLeg, share),
    leftArm: mixArms(a.leftArm, b.leftArm, share),
    rightArm: mixArms(a.rightArm, b.rightArm, share),
    eyes: share < 0.5 ? a.eyes : b.eyes,
  };
}

export function isReach(limb: Reach | Bend): limb is Reach {
  return 'to' in limb;
}

function mixLegs(a: Leg, b: Leg, share: number): Leg {
  return {
    ...mixLimbs(a, b, share),
    ...both('toe', a.toe, b.toe, share),
    ...both('sole', a.sole, b.sole, share),
    ...(a.ankle === undefined || b.ankle === undefined ? {} : { ankle: mixed(a.ankle, b.ankle, share) }),
  };
}

function mixArms(a: Arm, b: Arm, share: number): Arm {
  const { fist, onBelly } = share < 0.5 ? a : b;
  return {
    ...mixLimbs(a, b, share),
    ...both('fingers', a.fingers, b.fingers, share),
    ...both('thumb', a.thumb, b.thumb, share),
    ...(fist === undefined ? {} : { fist }),
    ...(onBelly === undefined ? {} : { onBelly }),
  };
}

function mixLimbs(a: Reach | Bend, b: Reach | Bend, share: number): Reach | Bend {
  if (isReach(a) && isReach(b) && a.of === b.of) {
    const reach = { to: mixTriple(a.to, b.to, share), pole: mixTriple(a.pole, b.pole, share) };
    return a.of === undefined ? reach : { ...reach, of: a.of };
  }
  if (!isReach(a) && !isReach(b)) return { joint: mixTriple(a.joint, b.joint, share), hinge: mixed(a.hinge, b.hinge, share) };
  throw new Error('Two keys of a motion move the same limb in different ways: by reaching and by bending, or by other anchors.');
}

function both<Key extends string>(
  key: Key,
  a: Triple | undefined,
  b: Triple | undefined,
  share: number,
): { [K in Key]?: Triple } {
  if (a === undefined || b === undefined) return {};
  return { [key]: mixTriple(a, b, share) } as { [K in Key]?: Triple };
}

function mixed(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
