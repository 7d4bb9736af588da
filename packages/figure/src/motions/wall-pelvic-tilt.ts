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
  leftArm: { joint: [30, 8, 0], hinge: 18 },
  rightArm: { joint: [30, 8, 0], hinge: 18 },
};

const flat: Pose = { ...away, root: [0, 47.6, -0.2], turn: [-11, 0, 0], lumbar: [12, 0, 0], thoracic: [4, 0, 0] };

export const wallPelvicTilt = motion({
  move: 'wall-pelvic-tilt',
  camera: { azimuth: -82, elevation: 4 },
  props: [{ prop: 'wall', z: -10.6 }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-12, 55, 5], to: [-12, 55, -9], both: true }],
  poses: { away, flat },
  phases: [
    { to: 'flat', seconds: 4, breath: 'out' },
    { to: 'away', seconds: 4, breath: 'in' },
  ],
  key: 'flat',
});
