// Socks and shoes: sitting, one foot up on a stool, the sock drawn over it.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onChair } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

const hooks: Pose = {
  ...seated,
  root: [0, 34.8, 2],
  turn: [25, 0, -3],
  lumbar: [17, 0, 0],
  thoracic: [14, 0, 0],
  neck: [2, 0, -6],
  leftLeg: flatFoot([13, 3.9, 29], [0.15, 0, 1]),
  rightLeg: { to: [-8, 21, 25], pole: [-0.5, 1, 0.4], toe: [-0.1, -0.1, 1], sole: [0, 1, 0.1] },
  leftArm: { to: [-3.4, 29.4, 33], pole: [0.9, 0.3, 0.4], fingers: [-0.2, -1, 0.3], thumb: [-0.8, 0, 1] },
  rightArm: { to: [-12.8, 29, 33], pole: [-0.9, 0.3, 0.4], fingers: [0.2, -1, 0.3], thumb: [0.8, 0, 1] },
};

const draws: Pose = {
  ...hooks,
  turn: [20, 0, -4],
  leftArm: { to: [-3.4, 32, 30], pole: [0.9, 0.3, 0.4], fingers: [-0.2, -1, 0.3], thumb: [-0.8, 0, 1] },
  rightArm: { to: [-12.8, 31.6, 30], pole: [-0.9, 0.3, 0.4], fingers: [0.2, -1, 0.3], thumb: [0.8, 0, 1] },
};

export const socksAndShoes = motion({
  move: 'socks-and-shoes',
  camera: { azimuth: -76, elevation: 13 },
  props: [
    ...onChair.props,
    { prop: 'box', id: 'stool', x: -8, z: 27, wide: 16, high: 17, deep: 14 },
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
