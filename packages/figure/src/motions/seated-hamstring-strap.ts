// Towel hamstring stretch: one leg long from the front of a stool, a towel round the ball of the foot, a tall back.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onStool, stretch } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

const tall: Pose = {
  ...seated,
  root: [0, 34.8, 6],
  leftLeg: { to: [8, 4.3, 42.6], pole: [0.05, 1, 0.2], toe: [0.1, 1, 0.6] },
  rightLeg: flatFoot([-8, 3.9, 24], [-0.3, 0, 1]),
  leftArm: { to: [10.5, 42, 25], pole: [1, -0.6, -0.6], fingers: [-0.2, -0.3, 1], thumb: [-0.3, 1, 0.2], fist: true },
  rightArm: { to: [5.5, 42, 25], pole: [-1, -0.6, -0.6], fingers: [0.2, -0.3, 1], thumb: [0.3, 1, 0.2], fist: true },
};
const drawn: Pose = {
  ...tall,
  turn: [16, 0, 0],
  neck: [-6, 0, 0],
  leftLeg: { ...tall.leftLeg, toe: [0.1, 1, 0.45] },
  eyes: 'closed',
};

const bent: Pose = {
  ...seated,
  root: [0, 34.8, 6],
  leftLeg: { to: [8, 4.3, 33], pole: [0.05, 1, 0.4], toe: [0.1, 1, 0.95] },
  rightLeg: tall.rightLeg,
  leftArm: { ...seated.leftArm, to: [1.5, -15.5, 4.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -15.5, 4.6] },
};

export const seatedHamstringStrap = motion({
  move: 'seated-hamstring-strap',
  camera: { azimuth: 78, elevation: 9 },
  props: [...onStool.props, { prop: 'towel', round: 'left-foot', held: ['leftHand', 'rightHand'] }],
  contacts: onStool.contacts,
  overlays: [{ overlay: 'feel', at: [0, -14, -2.4], of: 'leftThigh', how: 'stretches', size: [5, 2] }],
  poses: { tall, drawn },
  phases: stretch('tall', 'drawn'),
  key: 'drawn',
  forms: {
    'soft-knee': {
      props: onStool.props,
      poses: { tall: bent, drawn: { ...bent, turn: [24, 0, 0], neck: [-8, 0, 0], eyes: 'closed' } },
    },
  },
});
