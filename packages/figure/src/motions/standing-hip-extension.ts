// Leg back at the worktop: hands stay on it, one leg goes a hand-width back from the buttock.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst } from '../settings.ts';
import { flatFoot, handsOnTop, standing } from '../stances.ts';

const home: Pose = {
  ...standing,
  ...handsOnTop(22.5),
  turn: [10, 0, 0],
  rightLeg: flatFoot([-4.6, 3.9, 1], [-0.1, 0, 1]),
  leftLeg: { to: [5.2, 3.9, 0], pole: [0.1, 0, 1], toe: [0.1, 0, 1], sole: [0, 1, 0] },
};
const back: Pose = {
  ...home,
  turn: [14, 0, 0],
  leftLeg: { to: [5.2, 8.4, -19.5], pole: [0.1, 0, 1], toe: [0.1, -0.3, 1], sole: [0, 1, 0.3] },
};
const tapped: Pose = {
  ...home,
  leftLeg: { to: [5.2, 8.6, -14], pole: [0.1, 0, 1], toe: [0.1, -0.75, 1], sole: [0, 1, 0.75] },
};

export const standingHipExtension = motion({
  move: 'standing-hip-extension',
  stage: 't2',
  camera: { azimuth: 72, elevation: 9 },
  props: [{ prop: 'worktop', x: -16, z: 20.9 }],
  contacts: [['right-foot', 'floor']],
  overlays: [{ overlay: 'arrow', from: [5, 2, -14], to: [5, 6, -36], bow: 0.1 }],
  poses: { home, back },
  phases: effortFirst('back', 'home'),
  key: 'back',
  forms: { 'toe-tap': { poses: { home, back: tapped }, overlays: [] } },
});
