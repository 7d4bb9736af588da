// Wall tilts: the low back meets the wall, and comes away again.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const away: Pose = {
  ...standing,
  root: [0, 47.6, -0.6],
  turn: [10, 0, 0],
  lumbar: [-15, 0, 0],
  thoracic: [6, 0, 0],
  leftLeg: flatFoot([6, 3.9, 13], [0.12, 0, 1]),
  rightLeg: flatFoot([-6, 3.9, 13], [-0.12, 0, 1]),
  leftArm: { to: [2.5, -8, 5.8], of: 'leftThigh', pole: [1, 0, -0.6], fingers: [-0.3, -1, 0.2], thumb: [-1, 0, 0.3] },
  rightArm: { to: [-2.5, -8, 5.8], of: 'rightThigh', pole: [-1, 0, -0.6], fingers: [0.3, -1, 0.2], thumb: [1, 0, 0.3] },
};

const flat: Pose = { ...away, root: [0, 47.6, -0.2], turn: [-11, 0, 0], lumbar: [12, 0, 0], thoracic: [4, 0, 0] };

export const wallPelvicTilt = motion({
  move: 'wall-pelvic-tilt',
  camera: { azimuth: -82, elevation: 4 },
  props: [{ prop: 'wall', z: -9.8 }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-12, 55, 5], to: [-12, 55, -9], both: true }],
  poses: { away, flat },
  phases: [
    { to: 'flat', seconds: 4, breath: 'out' },
    { to: 'away', seconds: 4, breath: 'in' },
  ],
  key: 'flat',
});
