// Doorway stretch: forearms on the frame, the chest drifts through the door.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { stretch } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const tall: Pose = {
  ...standing,
  root: [0, 52.2, -7],
  leftLeg: flatFoot([5.4, 3.9, -7], [0.12, 0, 1]),
  rightLeg: flatFoot([-5.4, 3.9, 3], [-0.12, 0, 1]),
  leftArm: { to: [21, 83, -2.6], pole: [1, -0.8, -0.7], fingers: [0, 1, 0.1], thumb: [-1, 0, 0] },
  rightArm: { to: [-21, 83, -2.6], pole: [-1, -0.8, -0.7], fingers: [0, 1, 0.1], thumb: [1, 0, 0] },
};

const through: Pose = { ...tall, root: [0, 51.8, -1], turn: [6, 0, 0], eyes: 'closed' };

export const doorwayChestStretch = motion({
  move: 'doorway-chest-stretch',
  camera: { azimuth: -158, elevation: 8 },
  props: [
    { prop: 'box', id: 'jamb1', x: 23, z: 2, wide: 6, high: 98, deep: 6 },
    { prop: 'box', id: 'jamb2', x: -23, z: 2, wide: 6, high: 98, deep: 6 },
    { prop: 'box', id: 'lintel', y: 98, z: 2, wide: 56, high: 5, deep: 6 },
  ],
  contacts: [
    ['left-foot', 'floor'],
    ['right-foot', 'floor'],
  ],
  poses: { tall, through },
  phases: stretch('tall', 'through'),
  key: 'through',
});
