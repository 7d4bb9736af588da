// Carrying: the baby close and high on her chest, the weight going softly from foot to foot.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown, toAndFro } from '../settings.ts';
import { standing } from '../stances.ts';

const middle: Pose = {
  ...standing,
  root: [0, 52, -1],
  leftArm: { to: [6, -8.4, 17], of: 'ribs', pole: [0.5, -1, -0.3], fingers: [-1, 0.1, -0.05], thumb: [0, 1, 0] },
  rightArm: { to: [-1, -17, 14.6], of: 'ribs', pole: [-1, -1, -0.6], fingers: [1, 0.1, 0.1], thumb: [0, 1, 0] },
};

function over(x: number): Pose {
  return { ...middle, root: [x, 51.9, -1], turn: [5, 0, -x], lumbar: [-7, x, 0] };
}

export const carryBaby = motion({
  move: 'carry-baby',
  stage: 'postpartum',
  camera: { azimuth: -10, elevation: 6 },
  props: [{ prop: 'baby', at: [4, -13, 11.4], carried: 'bundle' }],
  contacts: feetDown,
  orders: [['baby-head', 'baby-hair']],
  poses: { left: over(2), right: over(-2) },
  phases: toAndFro('right', 'left', 1.8),
  key: 'right',
});
