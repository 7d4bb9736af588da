// Short split squat: both hands on a worktop, one foot a short step back, straight down a little and up.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { downAndUp } from '../settings.ts';
import { flatFoot, handsOnTop, standing } from '../stances.ts';

const top: Pose = {
  ...standing,
  root: [0, 50.6, 1],
  turn: [11, 0, 0],
  leftLeg: flatFoot([5.4, 3.9, 6.4], [0.1, 0, 1]),
  rightLeg: { to: [-5.4, 8.4, -16], pole: [0, -0.1, 1], toe: [0, -0.6, 1], sole: [0, 1, 0.6] },
  ...handsOnTop(27),
};

const low: Pose = {
  ...top,
  root: [0, 39.6, -2],
  turn: [12, 0, 0],
  rightLeg: { pole: [0, -0.1, 1], to: [-5.4, 10, -15.4], toe: [0, -0.9, 1], sole: [0, 1, 0.9] },
};

export const shortSplitSquat = motion({
  move: 'short-split-squat',
  stage: 't2',
  camera: { azimuth: -81, elevation: 8 },
  props: [{ prop: 'worktop', x: 16, z: 25 }],
  contacts: [['left-foot', 'floor']],
  overlays: [{ overlay: 'arrow', from: [-8, 44, -26], to: [-8, 30, -26] }],
  poses: { top, low },
  phases: downAndUp('low', 'top'),
  key: 'low',
});
