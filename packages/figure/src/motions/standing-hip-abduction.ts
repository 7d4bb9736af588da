// Leg to the side at the worktop: one leg a hand-width out, the hips level.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst } from '../settings.ts';
import { flatFoot, handsOnTop, standing } from '../stances.ts';

const home: Pose = { ...standing, ...handsOnTop(19), leftLeg: flatFoot([4.4, 3.9, 0], [0.1, 0, 1]), turn: [7, 0, 0] };
const out: Pose = {
  ...home,
  root: [1, 52.2, -1],
  rightLeg: { to: [-24, 8, 0], pole: [-0.1, 0, 1], toe: [-0.12, 0, 1], sole: [0.2, 1, 0] },
};

export const standingHipAbduction = motion({
  move: 'standing-hip-abduction',
  works: 'right',
  stage: 't2',
  camera: { azimuth: -160, elevation: 9 },
  props: [{ prop: 'worktop', z: 17, wide: 70 }],
  contacts: [['left-foot', 'floor']],
  overlays: [{ overlay: 'arrow', from: [-12, 2, -8], to: [-26, 4, -8] }],
  poses: { home, out },
  phases: effortFirst('out', 'home'),
  key: 'out',
});
