// What is wrong with a staging, in an author's words: bones, limits, reach, contacts, the floor. Empty when all is well.
import { bodyOf, bones, type StageName } from './body.ts';
import { lensOf } from './camera.ts';
import { floor, gapTo, type Contact } from './contacts.ts';
import { anglesOf, beyondLimits } from './joints.ts';
import { poseAt, type Staging } from './motion.ts';
import { paletteOf } from './palette.ts';
import { sides, type Pose } from './pose.ts';
import type { Surface } from './props/prop.ts';
import { shown } from './props/index.ts';
import { landmarksOf, skeletonOf, type Skeleton } from './skeleton.ts';
import { distance, size } from './vec.ts';

/** 1 % of stature. */
const tolerance = 1;
const moments = Array.from({ length: 17 }, (_, index) => index / 16);

interface Fault {
  readonly what: string;
  readonly by: number;
  readonly at: number;
}

/** Each fault once, at its worst. */
export function faultsOf(staging: Staging, stage: StageName): string[] {
  const worst = new Map<string, Fault>();
  for (const at of moments) {
    const { pose } = poseAt(staging, at);
    for (const { what, by } of faultsAt(staging, stage, pose, skeletonOf(pose, bodyOf(stage, 'slim')))) {
      const known = worst.get(what);
      if (known === undefined || Math.abs(by) > Math.abs(known.by)) worst.set(what, { what, by, at });
    }
  }
  return [...worst.values()].map(({ what, by, at }) => `${what}: ${by.toFixed(1)} at ${at}`);
}

type Found = Omit<Fault, 'at'>;

function faultsAt(staging: Staging, stage: StageName, pose: Pose, skeleton: Skeleton): Found[] {
  return [
    ...boneFaults(skeleton),
    ...beyondLimits(anglesOf(pose, skeleton)).map(({ joint, degrees, span }) => ({
      what: `${joint} beyond ${span[0]} to ${span[1]}°`,
      by: degrees,
    })),
    ...reachFaults(skeleton),
    ...contactFaults(staging, stage, skeleton),
    ...floorFaults(stage, skeleton),
  ];
}

function boneFaults(skeleton: Skeleton): Found[] {
  const limbs = sides.flatMap((side) => {
    const [leg, arm] = [skeleton.legs[side], skeleton.arms[side]];
    return [
      [`${side} thigh`, distance(leg.thigh.at, leg.shank.at) - bones.thigh] as const,
      [`${side} shank`, distance(leg.shank.at, leg.foot.at) - bones.shank] as const,
      [`${side} upper arm`, distance(arm.upper.at, arm.fore.at) - bones.upperArm] as const,
      [`${side} forearm`, distance(arm.fore.at, arm.hand.at) - bones.forearm] as const,
    ];
  });
  const lost = landmarksOf(skeleton).some((p) => !Number.isFinite(size(p)));
  return [
    ...limbs.filter(([, by]) => !(Math.abs(by) < 1e-6)).map(([bone, by]) => ({ what: `${bone} changed its length`, by })),
    ...(lost ? [{ what: 'a joint is nowhere', by: NaN }] : []),
  ];
}

function reachFaults(skeleton: Skeleton): Found[] {
  return sides.flatMap((side) =>
    [
      [`${side} foot`, skeleton.legs[side].foot.at, skeleton.legs[side].wanted] as const,
      [`${side} hand`, skeleton.arms[side].hand.at, skeleton.arms[side].wanted] as const,
    ].flatMap(([what, is, wanted]) => {
      const by = wanted === null ? 0 : distance(is, wanted);
      return by <= tolerance ? [] : [{ what: `${what} does not reach`, by }];
    }),
  );
}

function contactFaults(staging: Staging, stage: StageName, skeleton: Skeleton): Found[] {
  const body = bodyOf(stage, 'slim');
  return staging.contacts.flatMap((contact) => {
    const gaps = surfacesFor(staging, contact, skeleton, stage).map((surface) => gapTo(contact[0], surface, skeleton, body));
    const by = gaps.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), Infinity);
    return Math.abs(by) <= tolerance ? [] : [{ what: `${contact[0]} off the ${contact[1]}`, by }];
  });
}

function surfacesFor(staging: Staging, [, on]: Contact, skeleton: Skeleton, stage: StageName): readonly Surface[] {
  if (on === 'floor') return [floor];
  const spec = staging.props.find((each) => ('id' in each && each.id === on) || each.prop === on);
  if (spec === undefined) throw new Error(`There is no ${on} to touch.`);
  return (
    shown(spec, { skeleton, body: bodyOf(stage, 'slim'), lens: lensOf(staging.camera), palette: paletteOf('medium', 'light') })
      .surfaces ?? []
  );
}

const fleshy = [
  ...sides.flatMap((side) => [`${side}-foot`, `${side}-shin`, `${side}-hand`, `${side}-forearm`, `${side}-thigh`] as const),
  'seat',
  'back',
  'head',
] as const;

function floorFaults(stage: StageName, skeleton: Skeleton): Found[] {
  const body = bodyOf(stage, 'slim');
  return fleshy.flatMap((part) => {
    const by = gapTo(part, floor, skeleton, body);
    return by >= -tolerance ? [] : [{ what: `${part} in the floor`, by }];
  });
}
