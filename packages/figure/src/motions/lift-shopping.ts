// Lifting shopping: two light bags from a chair, close to her first, then up with the legs, the same on both sides.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { downAndUp, feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const tall: Pose = {
  ...standing,
  leftLeg: flatFoot([6.4, 3.9, 0], [0.15, 0, 1]),
  rightLeg: flatFoot([-6.4, 3.9, 0], [-0.15, 0, 1]),
  leftArm: { to: [11, 52, 6], pole: [0.4, -0.2, -1], fingers: [0, -1, 0], thumb: [0, 0, 1], fist: true },
  rightArm: { to: [-11, 52, 6], pole: [-0.4, -0.2, -1], fingers: [0, -1, 0], thumb: [0, 0, 1], fist: true },
};

const low: Pose = {
  ...tall,
  root: [0, 42, -13],
  turn: [38, 0, 0],
  lumbar: [2, 0, 0],
  thoracic: [2, 0, 0],
  neck: [-12, 0, 0],
  head: [-6, 0, 0],
  leftArm: { ...tall.leftArm, to: [7, 43.6, 24] },
  rightArm: { ...tall.rightArm, to: [-7, 43.6, 24] },
};

const bags: readonly PropSpec[] = (['leftHand', 'rightHand'] as const).map((of) => ({
  prop: 'weight',
  kind: 'bag',
  of,
  along: [0, 0, 1],
}));

export const liftShopping = motion({
  move: 'lift-shopping',
  camera: { azimuth: -66, elevation: 10 },
  props: [{ prop: 'chair', z: 28, seat: 19, back: false }, ...bags],
  contacts: feetDown,
  poses: { low, tall },
  phases: downAndUp('low', 'tall'),
  key: 'low',
});
