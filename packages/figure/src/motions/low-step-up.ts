// Low step-up: a hand on a rail, the whole foot on a low step, up on a breath out, a tap with the other foot, and slowly down.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, railHand, railOnLeft } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const high = 6.4;
const onStep = flatFoot([-5.4, high + 3.9, 18], [-0.1, 0, 1]);

const below: Pose = {
  ...standing,
  root: [0.6, 50.8, 2],
  turn: [9, 0, 0],
  leftLeg: flatFoot([5.4, 3.9, -5], [0.1, 0, 1]),
  rightLeg: onStep,
  leftArm: railHand(18),
  rightArm: { joint: [-8, 9, 0], hinge: 18 },
};

const up: Pose = {
  ...below,
  root: [-2.6, 52.2 + high, 17],
  turn: [5, 0, 0],
  leftLeg: { to: [5, high + 6.8, 15], pole: [0.05, 0.4, 1], toe: [0.05, -0.4, 1], sole: [0, 1, 0.4] },
  leftArm: railHand(26),
};

export const lowStepUp = motion({
  move: 'low-step-up',
  works: 'right',
  camera: { azimuth: -78, elevation: 8 },
  props: [...railOnLeft(4), { prop: 'box', id: 'step', z: 22, wide: 36, high, deep: 26 }],
  contacts: [['right-foot', 'step']],
  overlays: [{ overlay: 'arrow', from: [-8, 42, -22], to: [-8, 57, -20] }],
  poses: { below, up },
  phases: effortFirst('up', 'below'),
  key: 'below',
});
