// Side-lying rest: pillows under the head and from knee to ankle.
import { motion } from '../motion.ts';
import { sideLying } from '../stances.ts';

const rest = {
  ...sideLying,
  neck: [4, 2, 0],
  head: [0, 0, 0],
  leftLeg: { joint: [64, 6, 4], hinge: 84, ankle: -20 },
  rightLeg: { joint: [46, 0, 0], hinge: 66, ankle: -20 },
  leftArm: { to: [-25, 4.5, 19], pole: [0.3, 1, 0.2], fingers: [-0.9, -0.2, 0.3], thumb: [-0.3, 0.9, 0] },
  rightArm: { to: [-42, 3.8, 20], pole: [1, -0.2, 0.6], fingers: [-1, 0, -0.1], thumb: [0, 1, 0] },
  eyes: 'closed',
} as const;

export const sideLyingRest = motion({
  move: 'side-lying-rest',
  camera: { azimuth: -8, elevation: 22 },
  props: [
    { prop: 'mat', x: -4, z: 10, wide: 116, deep: 56 },
    { prop: 'pillow', id: 'head-pillow', at: [-47, 3.3, 1], size: [26, 6.6, 30] },
    { prop: 'pillow', id: 'knee-pillow', at: [17, 8.3, 21], turn: [0, 0, -12], size: [34, 7, 14] },
    { prop: 'pillow', id: 'back-pillow', at: [-12, 5, -13], size: [40, 10, 12] },
  ],
  contacts: [['head', 'head-pillow']],
  poses: { rest },
  phases: [
    { to: 'rest', seconds: 4, breath: 'in' },
    { to: 'rest', seconds: 6, breath: 'out' },
  ],
  key: 'rest',
});
