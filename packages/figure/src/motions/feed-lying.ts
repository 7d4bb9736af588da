// Feeding lying down: on her side on a flat bed, the baby on the side too, close and facing her.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { slowBreath } from '../settings.ts';
import { sideResting } from '../stances.ts';

const high = 22;

const feeds: Pose = {
  ...sideResting,
  root: [0, 10.8 + high, 0],
  neck: [14, 2, 0],
  head: [10, 0, 0],
  leftArm: { to: [-11, high + 10.4, 17], pole: [0.5, 1, -0.6], fingers: [-0.1, -0.5, 0.8], thumb: [-0.9, 0.3, 0.1] },
  rightArm: { to: [-44, high + 2.6, 18], pole: [-0.4, -0.2, 1], fingers: [-1, 0, -0.4], thumb: [0, 1, 0] },
  eyes: 'open',
};

const pillows: readonly PropSpec[] = [
  { prop: 'pillow', id: 'head-pillow', at: [-47, high + 3.3, -2], size: [24, 6.6, 28] },
  { prop: 'pillow', id: 'knee-pillow', at: [25, high + 8.6, 19], size: [44, 6.6, 14] },
];

export const feedLying = motion({
  move: 'feed-lying',
  stage: 'postpartum',
  camera: { azimuth: -8, elevation: 36 },
  props: [
    { prop: 'bed', x: 2, z: 6, turn: 90, high, wide: 64 },
    ...pillows,
    { prop: 'baby', of: 'world', at: [-9, high + 4.4, 19.5], turn: [0, 180, 90], carried: 'bundle' },
  ],
  contacts: [['head', 'head-pillow']],
  poses: { feeds },
  phases: slowBreath('feeds'),
  key: 'feeds',
});
