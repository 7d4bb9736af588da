// Hips-high rest: on her side, a firm pillow under hip and waist, so that the hips lie higher than the chest.
import { motion } from '../motion.ts';
import { sideMat, slowBreath } from '../settings.ts';
import { sideResting } from '../stances.ts';

const rest = {
  ...sideResting,
  root: [0, 17.4, 0],
  turn: [0, 0, 98],
  lumbar: [4, 6, 0],
  neck: [2, -8, 0],
  head: [0, -4, 0],
  leftLeg: { joint: [62, -6, 2], hinge: 82, ankle: -20 },
  rightLeg: { joint: [50, 10, 0], hinge: 72, ankle: -20 },
} as const;

export const hipsRaisedRest = motion({
  move: 'hips-raised-rest',
  camera: { azimuth: -8, elevation: 16 },
  props: [
    sideMat,
    { prop: 'pillow', id: 'head-pillow', at: [-47, 2, 1], size: [24, 4, 28] },
    { prop: 'pillow', id: 'hip-pillow', at: [-4, 4.2, 0], size: [26, 8.6, 30] },
    { prop: 'pillow', id: 'knee-pillow', at: [16, 11.6, 22], turn: [0, 8, 0], size: [32, 8, 14] },
  ],
  poses: { rest },
  phases: slowBreath('rest'),
  key: 'rest',
});
