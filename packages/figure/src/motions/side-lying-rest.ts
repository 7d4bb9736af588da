// Side-lying rest: pillows under the head and from knee to ankle.
import { motion } from '../motion.ts';
import { sideLying } from '../stances.ts';

const rest = {
  ...sideLying,
  leftLeg: { joint: [58, 2, 0], hinge: 72, ankle: -20 },
  rightLeg: { joint: [42, 0, 0], hinge: 58, ankle: -20 },
  leftArm: { to: [-24, 5, 17], pole: [0.2, 1, 0.3], fingers: [-0.9, -0.2, 0.3], thumb: [-0.3, 0.9, 0] },
  rightArm: { to: [-44, 2.2, 15], pole: [1, 0, 0.6], fingers: [-0.9, 0, -0.4], thumb: [0, 1, 0] },
  eyes: 'closed',
} as const;

export const sideLyingRest = motion({
  move: 'side-lying-rest',
  camera: { azimuth: -8, elevation: 20 },
  props: [
    { prop: 'mat', x: -4, z: 6, wide: 116, deep: 48 },
    { prop: 'pillow', id: 'head-pillow', at: [-46, 4, 0], size: [24, 8, 28] },
    { prop: 'pillow', id: 'knee-pillow', at: [2, 0, 0], of: 'leftShank', turn: [0, 0, 0], size: [5, 22, 12] },
  ],
  contacts: [],
  poses: { rest },
  phases: [
    { to: 'rest', seconds: 4, breath: 'in' },
    { to: 'rest', seconds: 6, breath: 'out' },
  ],
  key: 'rest',
});
