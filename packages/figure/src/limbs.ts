// The limbs' flesh: rods along the bones, thick and thin as muscle is; feet, and hands as mittens or fists.
import { bones, type Body } from './body.ts';
import { egg, rod, type Blob } from './blob.ts';
import type { Lens } from './camera.ts';
import { placed, turned, type Frame } from './frame.ts';
import type { ArmBones, LegBones } from './skeleton.ts';
import { dot, local, type Vec } from './vec.ts';

/** Share of the bone, radius, forward offset. */
type Station = readonly [number, number, number];

const thighFront: readonly Station[] = [
  [0, 4.3, 0.9],
  [0.15, 4.5, 1],
  [0.34, 4.3, 1],
  [0.58, 3.7, 0.9],
  [0.8, 3.3, 0.55],
  [1, 3.1, 0.1],
];

const thighBack: readonly Station[] = [
  [0, 4.6, -2.4],
  [0.15, 4.8, -1.9],
  [0.34, 4.3, -1.3],
  [0.58, 3.7, -0.8],
  [0.8, 3.2, -0.2],
  [1, 2.95, 0],
];

const shankStations: readonly Station[] = [
  [0, 3.1, 0.1],
  [0.1, 2.95, 0.1],
  [0.22, 2.95, -0.5],
  [0.34, 3, -0.9],
  [0.48, 2.75, -0.8],
  [0.62, 2.3, -0.4],
  [0.76, 1.95, -0.1],
  [0.87, 1.75, 0],
];

export function thighBlobs(leg: LegBones, body: Body): Blob[] {
  return [...chain(leg.thigh, bones.thigh, thighFront, body.thigh), ...chain(leg.thigh, bones.thigh, thighBack, body.thigh)];
}

export function shankBlobs(leg: LegBones, body: Body): Blob[] {
  return chain(leg.shank, bones.shank, shankStations, 1 + (body.thigh - 1) * 0.7);
}

/** The end of the thigh and the top of the shank, to be filled once more so that no line parts them. */
export function kneeBlobs(leg: LegBones, body: Body): Blob[] {
  const thigh = [
    ...chain(leg.thigh, bones.thigh, thighFront.slice(-2), body.thigh),
    ...chain(leg.thigh, bones.thigh, thighBack.slice(-2), body.thigh),
  ];
  const shank = chain(leg.shank, bones.shank, shankStations.slice(0, 3), 1 + (body.thigh - 1) * 0.7);
  return [...thigh, ...shank].map((blob) => shrunk(blob, 0.12));
}

export function footBlobs({ shank, foot }: LegBones): Blob[] {
  const at = (x: number, y: number, z: number) => placed(foot, local(x, y, z));
  const calf = placed(shank, local(0, -bones.shank * 0.84, 0));
  return [
    rod(calf, at(0, 0, 0), 1.6, 1.75),
    rod(at(0, -0.4, 0), at(0, -1.9, -2.2), 1.8, 1.85),
    rod(at(0, -0.9, 1), at(0, -2.1, 5), 1.85, 1.5),
    rod(at(0, -2.1, -1.6), at(0, -2.5, 6), 1.6, 1.3),
    egg(at(0, -2.65, 7.2), foot, 2.3, 1.2, 2.4),
    egg(at(0.1, -2.9, 9.5), foot, 1.9, 0.95, 1.5),
  ];
}

export function upperArmBlobs({ upper }: ArmBones, body: Body): Blob[] {
  return chain(
    upper,
    bones.upperArm,
    [
      [0, 2.75, 0],
      [0.22, 2.75, 0],
      [0.5, 2.4, 0.1],
      [0.78, 2.1, 0],
      [1, 1.9, 0],
    ],
    body.arm,
  );
}

export function forearmBlobs(arm: ArmBones, body: Body): Blob[] {
  return [...forearmChain(arm, body), ...handBlobs(arm)];
}

function forearmChain({ fore }: ArmBones, body: Body): Blob[] {
  const stations: readonly Station[] = [
    [0, 1.9, 0],
    [0.24, 2.05, 0],
    [0.48, 1.82, 0],
    [0.75, 1.5, 0],
    [1, 1.25, 0],
  ];
  return chain(fore, bones.forearm, stations, 1 + (body.arm - 1) * 0.6);
}

export function elbowBlobs(arm: ArmBones, body: Body): Blob[] {
  const [upper, fore] = [upperArmBlobs(arm, body).slice(-1), forearmChain(arm, body).slice(0, 1)];
  return [...upper, ...fore].map((blob) => shrunk(blob, 0.1));
}

/** x across the palm, −y along the fingers, z towards the thumb. */
export function handBlobs({ hand, fist }: ArmBones): Blob[] {
  const at = (x: number, y: number, z: number) => placed(hand, local(x, y, z));
  if (fist) return [egg(at(0, -3, 0), hand, 1.9, 2.2, 2.1), rod(at(0, -1.8, 1.4), at(0, -3.8, 1.8), 0.8, 0.75)];
  return [
    egg(at(0, -2.6, 0.1), hand, 1.15, 2.5, 1.75),
    rod(at(0, -3, 0.35), at(0, -8.2, 0.5), 1.15, 0.8),
    rod(at(0, -3, -0.45), at(0, -7.9, -0.5), 1.15, 0.75),
    rod(at(0, -1.4, 1.2), at(0, -4.4, 2.6), 0.85, 0.65),
  ];
}

/** Where the fingers of a fist part, as far as they face the viewer: around its front, from the back of the hand to the palm. */
export function fingerFolds({ hand, fist }: ArmBones, lens: Lens): Vec[][] {
  if (!fist) return [];
  return [-1.05, 0, 1.05].map((z) =>
    Array.from({ length: 9 }, (_, index) => (index - 4) * 0.36)
      .map((angle) => local(Math.sin(angle), -Math.cos(angle), z / 5))
      .filter((out) => dot(turned(hand, out), lens.toViewer) > 0.1)
      .map((out) => placed(hand, local(out.x * 1.8, -3 + out.y * 2.1, z))),
  );
}

function chain(frame: Frame, length: number, stations: readonly Station[], thick: number): Blob[] {
  return stations.slice(1).map(([share, radius, forward], index) => {
    const [shareA, radiusA, forwardA] = stations[index] ?? [0, radius, forward];
    const a = placed(frame, local(0, -length * shareA, forwardA));
    const b = placed(frame, local(0, -length * share, forward));
    return rod(a, b, radiusA * thick, radius * thick);
  });
}

function shrunk(blob: Blob, by: number): Blob {
  return blob.kind === 'rod' ? { ...blob, ra: Math.max(blob.ra - by, 0.3), rb: Math.max(blob.rb - by, 0.3) } : blob;
}
