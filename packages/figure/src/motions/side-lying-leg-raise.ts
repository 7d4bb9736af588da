// Side-lying leg raise: the lower knee bent, the long top leg lifts a hand-width.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, headDown, headPillow, sideMat } from '../settings.ts';
import { sideLying, sideResting } from '../stances.ts';

const down: Pose = {
  ...sideLying,
  neck: sideResting.neck,
  head: sideResting.head,
  leftArm: sideResting.leftArm,
  rightArm: sideResting.rightArm,
  leftLeg: { joint: [2, 2, 0], hinge: 2, ankle: 4 },
  rightLeg: { to: [33, 4.2, 10], pole: [0.4, 0.05, 1], ankle: -20 },
};
const up: Pose = { ...down, leftLeg: { joint: [0, 18, 0], hinge: 2, ankle: 4 } };

const bed = [{ ...sideMat, x: 4, wide: 132 }, headPillow] as const;

export const sideLyingLegRaise = motion({
  move: 'side-lying-leg-raise',
  camera: { azimuth: -6, elevation: 22 },
  props: [...bed, { prop: 'mini-band', where: 'above-knees' }],
  contacts: headDown,
  overlays: [{ overlay: 'arrow', from: [60, 12, 4], to: [56, 30, 4], bow: -0.15 }],
  poses: { down, up },
  phases: effortFirst('up', 'down'),
  key: 'up',
  forms: { plain: { props: bed } },
});
