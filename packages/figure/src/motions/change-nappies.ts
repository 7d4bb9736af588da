// Changing nappies: the baby lies at the height of her waist, she stands close, one hand always on the baby.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown } from '../settings.ts';
import { standing } from '../stances.ts';

const here: Pose = {
  ...standing,
  root: [0, 51.6, -1],
  turn: [12, 0, 0],
  neck: [10, 0, -4],
  head: [8, 0, 0],
  leftArm: { to: [5, 67, 20], pole: [0.7, -1, -0.5], fingers: [-0.2, -0.3, 1], thumb: [-1, 0.2, 0.2] },
  rightArm: { to: [-8, 57.4, 11], pole: [-1, -0.6, -0.6], fingers: [0.4, -0.2, 1], thumb: [0.8, 0.5, 0] },
};
const there: Pose = {
  ...here,
  rightArm: { to: [-9, 66, 16], pole: [-1, -0.6, -0.6], fingers: [0.3, 0, 1], thumb: [0.9, 0.4, 0] },
};

export const changeNappies = motion({
  move: 'change-nappies',
  stage: 'postpartum',
  camera: { azimuth: -38, elevation: 20 },
  props: [
    { prop: 'table', x: 14, z: 28, high: 52, wide: 64, deep: 34 },
    { prop: 'pillow', id: 'changing-mat', at: [0, 53.6, 28], size: [26, 3.2, 36] },
    { prop: 'baby', of: 'world', at: [0, 59, 24.5], turn: [90, 180, 0] },
  ],
  contacts: feetDown,
  poses: { here, there },
  phases: [
    { to: 'there', seconds: 1.6, breath: 'free' },
    { to: 'here', seconds: 1.6, breath: 'free' },
  ],
  key: 'here',
});
