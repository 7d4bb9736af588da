// Socks and shoes: sitting, one foot up on a stool, the sock drawn over it.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onChair } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

const hooks: Pose = {
  ...seated,
  root: [0, 34.8, 2],
  turn: [20, 0, 3],
  lumbar: [20, 2, 0],
  thoracic: [18, 2, -8],
  neck: [2, 0, -6],
  leftLeg: flatFoot([13, 3.9, 33], [0.15, 0, 1]),
  rightLeg: { to: [-10, 22.5, 29], pole: [-0.8, 1, 0.4], toe: [-0.1, -0.1, 1], sole: [0, 1, 0.1] },
  leftArm: { to: [-8.8, 31.4, 32], pole: [0.9, 0.3, 0.4], fingers: [-0.2, -1, 0.3], thumb: [-0.8, 0, 1], fist: true },
  rightArm: { to: [-14.4, 29, 34], pole: [-0.9, 0.3, 0.4], fingers: [0.2, -1, 0.3], thumb: [0.8, 0, 1], fist: true },
};

const draws: Pose = {
  ...hooks,
  turn: [16, 0, 2],
  leftArm: { to: [-3.4, 32, 30], pole: [0.9, 0.3, 0.4], fingers: [-0.2, -1, 0.3], thumb: [-0.8, 0, 1] },
  rightArm: { to: [-12.8, 31.6, 30], pole: [-0.9, 0.3, 0.4], fingers: [0.2, -1, 0.3], thumb: [0.8, 0, 1] },
};

export const socksAndShoes = motion({
  move: 'socks-and-shoes',
  camera: { azimuth: -62, elevation: 11 },
  props: [
    ...onChair.props,
    { prop: 'box', id: 'stool', x: -8, z: 31, wide: 16, high: 18.5, deep: 14 },
    { prop: 'sock', on: 'right' },
  ],
  contacts: [
    ['left-foot', 'floor'],
    ['seat', 'chair'],
  ],
  poses: { hooks, draws },
  phases: [
    { to: 'draws', seconds: 1.6, breath: 'out' },
    { to: 'draws', seconds: 0.8, breath: 'free' },
    { to: 'hooks', seconds: 1.6, breath: 'out' },
  ],
  orders: [
    ['right-thigh', 'right-upper-arm'],
    ['right-thigh', 'right-forearm'],
    ['right-shank', 'right-forearm'],
  ],
  key: 'hooks',
});
