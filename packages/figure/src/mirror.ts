// The other side: left for right in poses, props, contacts and marks, and the camera on the other side too.
import type { Camera } from './camera.ts';
import type { Contact } from './contacts.ts';
import type { Staging } from './motion.ts';
import type { OverlaySpec } from './overlays/index.ts';
import type { Order } from './piece.ts';
import type { Arm, Leg, Pose } from './pose.ts';
import type { PropSpec } from './props/index.ts';
import type { Triple } from './vec.ts';

export function mirrored(staging: Staging): Staging {
  return {
    ...staging,
    camera: mirrorCamera(staging.camera),
    poses: Object.fromEntries(Object.entries(staging.poses).map(([name, pose]) => [name, mirrorPose(pose)])),
    props: staging.props.map((spec): PropSpec => mirrorSpec(spec)),
    overlays: staging.overlays.map((spec): OverlaySpec => mirrorSpec(spec)),
    contacts: staging.contacts.map(([part, on]): Contact => [swapped(part), on]),
    orders: staging.orders.map(([under, over]): Order => [swapped(under), swapped(over)]),
  };
}

function mirrorCamera({ focus, ...camera }: Camera): Camera {
  const turned = { ...camera, azimuth: negated(camera.azimuth) };
  return focus === undefined ? turned : { ...turned, focus: { ...focus, at: across(focus.at) } };
}

export function mirrorPose(pose: Pose): Pose {
  return {
    ...pose,
    root: across(pose.root),
    turn: twisted(pose.turn),
    lumbar: twisted(pose.lumbar),
    thoracic: twisted(pose.thoracic),
    neck: twisted(pose.neck),
    head: twisted(pose.head),
    leftLeg: mirrorLimb(pose.rightLeg),
    rightLeg: mirrorLimb(pose.leftLeg),
    leftArm: mirrorLimb(pose.rightArm),
    rightArm: mirrorLimb(pose.leftArm),
  };
}

/** Angles of a limb are the same on both sides; points and directions are not. */
function mirrorLimb<Limb extends Leg | Arm>(limb: Limb): Limb {
  return Object.fromEntries(
    Object.entries(limb).map(([key, value]) => [key, key === 'joint' ? value : mirrorValue(key, value)]),
  ) as Limb;
}

function mirrorSpec<Spec extends object>(spec: Spec): Spec {
  return Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, mirrorValue(key, value)])) as Spec;
}

const points = ['to', 'pole', 'toe', 'sole', 'fingers', 'thumb', 'at', 'from', 'off', 'along'];

function mirrorValue(key: string, value: unknown): unknown {
  if (key === 'x' && typeof value === 'number') return negated(value);
  if (key === 'turn' && typeof value === 'number') return negated(value);
  if (key === 'turn' && isTriple(value)) return twisted(value);
  if (points.includes(key) && isTriple(value)) return across(value);
  if (typeof value === 'string') return key === 'prop' || key === 'overlay' ? value : swapped(value);
  if (Array.isArray(value)) return value.map((each: unknown) => (typeof each === 'string' ? swapped(each) : each));
  return value;
}

function isTriple(value: unknown): value is Triple {
  return Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'number');
}

function across([x, y, z]: Triple): Triple {
  return [negated(x), y, z];
}

/** Pitch stays; what leans or turns to one side does so to the other. */
function twisted([a, b, c]: Triple): Triple {
  return [a, negated(b), negated(c)];
}

function swapped<Word extends string>(word: Word): Word {
  const other = word.replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left'));
  return other as Word;
}

/** No −0, so that twice mirrored is the same to the last bit. */
function negated(value: number): number {
  return value === 0 ? 0 : -value;
}
