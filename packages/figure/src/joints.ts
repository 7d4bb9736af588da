// The joints in anatomical degrees, as solved, and how far each may go.
import type { Frame } from './frame.ts';
import { sides, type Pose, type Side } from './pose.ts';
import { signOf, type Skeleton } from './skeleton.ts';
import { dot } from './vec.ts';

export type JointName =
  | `${Side}-${'hip' | 'shoulder'}-${'flexion' | 'abduction' | 'rotation'}`
  | `${Side}-${'knee' | 'ankle' | 'elbow' | 'wrist'}`
  | `${'lumbar' | 'thoracic' | 'neck' | 'head'}-${'flexion' | 'side' | 'turn'}`;

type Span = readonly [number, number];

/** Degrees, of a pregnant body at ease: less than an anatomy book's most. */
const spans = {
  'hip-flexion': [-30, 138],
  'hip-abduction': [-40, 78],
  'hip-rotation': [-60, 98],
  knee: [0, 158],
  /** − points the foot. */
  ankle: [-76, 38],
  'shoulder-flexion': [-80, 190],
  'shoulder-abduction': [-50, 90],
  'shoulder-rotation': [-140, 140],
  elbow: [0, 152],
  /** Any way off the forearm's line. */
  wrist: [0, 92],
  'lumbar-flexion': [-16, 26],
  'lumbar-side': [-30, 30],
  'lumbar-turn': [-20, 20],
  'thoracic-flexion': [-10, 34],
  'thoracic-side': [-30, 30],
  'thoracic-turn': [-36, 36],
  'neck-flexion': [-40, 40],
  'neck-side': [-35, 35],
  'neck-turn': [-60, 60],
  'head-flexion': [-25, 25],
  'head-side': [-20, 20],
  'head-turn': [-40, 40],
} as const satisfies Record<string, Span>;

export type Angles = Partial<Record<JointName, number>>;

export function anglesOf(pose: Pose, skeleton: Skeleton): Angles {
  const spine = (['lumbar', 'thoracic', 'neck', 'head'] as const).flatMap((part) => {
    const [flexion, side, turn] = pose[part];
    return [[`${part}-flexion`, flexion] as const, [`${part}-side`, side] as const, [`${part}-turn`, turn] as const];
  });
  const limbs = sides.flatMap((side) => [...legAngles(skeleton, side), ...armAngles(skeleton, side)]);
  return Object.fromEntries([...spine, ...limbs]);
}

export interface Beyond {
  readonly joint: string;
  readonly degrees: number;
  readonly span: Span;
}

/** Joints that go beyond their span. */
export function beyondLimits(angles: Angles): Beyond[] {
  const slack = 0.5;
  return Object.entries(angles).flatMap(([joint, degrees]) => {
    const span = spanOf(joint);
    return degrees >= span[0] - slack && degrees <= span[1] + slack ? [] : [{ joint, degrees, span }];
  });
}

function spanOf(name: string): Span {
  const joint = name.replace(/^(left|right)-/, '');
  const span = Object.entries(spans).find(([key]) => key === joint)?.[1];
  if (span === undefined) throw new Error(`No limit is known for ${name}.`);
  return span;
}

function legAngles({ pelvis, legs }: Skeleton, side: Side): [string, number][] {
  const { thigh, shank, foot } = legs[side];
  return [
    ...girdle(pelvis, thigh, side, 'hip'),
    [`${side}-knee`, degrees(Math.atan2(dot(shank.y, thigh.z), dot(shank.y, thigh.y)))],
    [`${side}-ankle`, degrees(Math.asin(clamped(dot(foot.z, shank.y))))],
  ];
}

function armAngles({ ribs, arms }: Skeleton, side: Side): [string, number][] {
  const { upper, fore, hand } = arms[side];
  return [
    ...girdle(ribs, upper, side, 'shoulder'),
    [`${side}-elbow`, -degrees(Math.atan2(dot(fore.y, upper.z), dot(fore.y, upper.y)))],
    [`${side}-wrist`, degrees(Math.acos(clamped(dot(hand.y, fore.y))))],
  ];
}

/** Flexion, then abduction, then rotation: the order in which limbs are hung. */
function girdle(base: Frame, limb: Frame, side: Side, name: 'hip' | 'shoulder'): [string, number][] {
  const sign = signOf(side);
  const abduction = sign * degrees(Math.asin(clamped(-dot(base.x, limb.y))));
  const flexion = degrees(Math.atan2(-dot(base.z, limb.y), dot(base.y, limb.y)));
  const rotation = sign * degrees(Math.atan2(dot(base.x, limb.z), dot(base.x, limb.x)));
  // Overhead, flexion is counted on past 180 rather than from the other side.
  return [
    [`${side}-${name}-flexion`, name === 'shoulder' && flexion < -120 ? flexion + 360 : flexion],
    [`${side}-${name}-abduction`, abduction],
    [`${side}-${name}-rotation`, rotation],
  ];
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function clamped(value: number): number {
  return Math.min(Math.max(value, -1), 1);
}
