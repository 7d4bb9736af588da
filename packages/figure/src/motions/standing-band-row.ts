// Standing row: a long band fixed in front at rib height, the elbows pull back past the ribs.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const long: Pose = {
  ...standing,
  root: [0, 51.8, -1],
  leftLeg: flatFoot([6, 3.9, 0], [0.15, 0, 1]),
  rightLeg: flatFoot([-6, 3.9, 0], [-0.15, 0, 1]),
  leftArm: { to: [6, 74, 29], pole: [0.4, -1, -0.2], fingers: [0, 0, 1], thumb: [0, 1, 0], fist: true },
  rightArm: { to: [-6, 74, 29], pole: [-0.4, -1, -0.2], fingers: [0, 0, 1], thumb: [0, 1, 0], fist: true },
};
const pulled: Pose = {
  ...long,
  thoracic: [1, 0, 0],
  shoulders: [-1.6, 0],
  leftArm: { to: [11.5, 72.5, 8], pole: [0.5, -0.4, -1], fingers: [0, 0, 1], thumb: [0, 1, 0], fist: true },
  rightArm: { to: [-11.5, 72.5, 8], pole: [-0.5, -0.4, -1], fingers: [0, 0, 1], thumb: [0, 1, 0], fist: true },
};

export const standingBandRow = motion({
  move: 'standing-band-row',
  camera: { azimuth: -46, elevation: 8 },
  props: [
    { prop: 'box', id: 'post', z: 66, wide: 4, high: 80, deep: 4, finish: 'grey' },
    { prop: 'long-band', from: [0, 74, 64], to: ['leftHand', 'rightHand'] },
  ],
  contacts: feetDown,
  poses: { long, pulled },
  phases: effortFirst('pulled', 'long'),
  key: 'pulled',
});
