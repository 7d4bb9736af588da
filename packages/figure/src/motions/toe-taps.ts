// Toe taps: leaning on a slope of pillows, one foot floats up a hand-width and taps down again.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, onSlope } from '../settings.ts';
import { propped } from '../stances.ts';

const up: Pose = { ...propped, leftLeg: { to: [7, 17, 24], pole: [0.2, 1, 0.3], toe: [0.1, -0.2, 1], sole: [0, 1, 0.2] } };

export const toeTaps = motion({
  move: 'toe-taps',
  stage: 'postpartum',
  camera: { azimuth: 70, elevation: 11 },
  props: onSlope,
  contacts: [['right-foot', 'floor']],
  overlays: [{ overlay: 'arrow', from: [0, 2, 42], to: [0, 18, 42], both: true }],
  poses: { down: propped, up },
  phases: effortFirst('up', 'down'),
  key: 'up',
});
