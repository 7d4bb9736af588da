// Toe taps: leaning on a slope of pillows, one foot floats up a hand-width and taps down again.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, onSlope } from '../settings.ts';
import { propped } from '../stances.ts';

const down: Pose = { ...propped, rightLeg: { ...propped.rightLeg, to: [-7, 3.9, 25] } };
const up: Pose = { ...down, leftLeg: { to: [7, 16, 30], pole: [0.2, 1, 0.3], toe: [0.1, -0.2, 1], sole: [0, 1, 0.2] } };

export const toeTaps = motion({
  move: 'toe-taps',
  stage: 'postpartum',
  camera: { azimuth: 80, elevation: 10 },
  props: onSlope,
  contacts: [['right-foot', 'floor']],
  orders: [['right-shank', 'left-foot']],
  overlays: [{ overlay: 'arrow', from: [14, 0, 42], to: [14, 11, 42], both: true }],
  poses: { down, up },
  phases: effortFirst('up', 'down'),
  key: 'up',
});
