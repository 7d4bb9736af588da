// At the desk: the seat a little higher than the knees, feet flat, the screen at the height of her eyes, keys within reach.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { onChair } from '../settings.ts';
import { seated } from '../stances.ts';

const high = 46;

/** Her wrists over the keys. */
function types(by: number): Pose {
  const y = high + 2.6;
  return {
    ...seated,
    root: [0, 36.8, -1],
    leftLeg: { ...seated.leftLeg, to: [7, 3.9, 22] },
    rightLeg: { ...seated.rightLeg, to: [-7, 3.9, 22] },
    leftArm: { to: [6, y + by, 19], pole: [0.6, -1, -0.4], fingers: [-0.3, -0.15, 1], thumb: [-1, 0.2, 0] },
    rightArm: { to: [-6, y + 0.6 - by, 19], pole: [-0.6, -1, -0.4], fingers: [0.3, -0.15, 1], thumb: [1, 0.2, 0] },
  };
}

/** Sits back for a moment, hands in her lap. */
const rests: Pose = { ...types(0.3), turn: [-6, 0, 0], thoracic: [7, 0, 0], lumbar: [-4, 0, 0] };

function part(id: string, z: number, y: number, size: readonly [number, number, number]): PropSpec {
  return { prop: 'box', id, z, y, wide: size[0], high: size[1], deep: size[2], finish: 'grey' };
}

export const deskSetUp = motion({
  move: 'desk-set-up',
  camera: { azimuth: -108, elevation: 11 },
  props: [
    { prop: 'chair', seat: 29 },
    { prop: 'table', z: 35, deep: 33, wide: 58, high },
    part('keys', 25, high, [22, 1, 7]),
    part('stand', 45, high, [6, 22, 3]),
    part('foot', 43.5, high, [16, 1.2, 12]),
    part('screen', 42, high + 12, [34, 23, 2]),
  ],
  contacts: onChair.contacts,
  orders: ['right-thigh', 'right-shank', 'right-foot', 'left-shank', 'left-foot'].map((part) => [part, 'table-leg-1-1'] as const),
  poses: { one: types(0), other: types(0.8), rests },
  phases: [
    { to: 'one', seconds: 1.2, breath: 'free' },
    { to: 'other', seconds: 0.5, breath: 'free' },
    { to: 'one', seconds: 0.5, breath: 'free' },
    { to: 'other', seconds: 0.5, breath: 'free' },
    { to: 'rests', seconds: 1.6, breath: 'free' },
    { to: 'rests', seconds: 1.2, breath: 'free' },
  ],
  key: 'one',
});
