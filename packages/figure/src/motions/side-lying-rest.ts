// Side-lying rest: pillows under the head and from knee to ankle.
import { motion } from '../motion.ts';
import { sideResting } from '../stances.ts';

const rest = { ...sideResting, rightLeg: { joint: [46, 0, 0], hinge: 66, ankle: -20 } } as const;

export const sideLyingRest = motion({
  move: 'side-lying-rest',
  camera: { azimuth: -8, elevation: 22 },
  props: [
    { prop: 'mat', x: -4, z: 10, wide: 116, deep: 56 },
    { prop: 'pillow', id: 'head-pillow', at: [-47, 3.3, 1], size: [26, 6.6, 30] },
    { prop: 'pillow', id: 'knee-pillow', at: [21.5, 8.3, 15.2], turn: [0, 0, 20], size: [46, 7, 13] },
    { prop: 'pillow', id: 'back-pillow', at: [-13, 5, -13], size: [28, 10, 12] },
  ],
  contacts: [['head', 'head-pillow']],
  poses: { rest },
  phases: [
    { to: 'rest', seconds: 4, breath: 'in' },
    { to: 'rest', seconds: 6, breath: 'out' },
  ],
  key: 'rest',
});
