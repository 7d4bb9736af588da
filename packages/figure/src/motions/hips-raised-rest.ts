// Hips-high rest: on her side, a firm pillow under hip and waist, so that the hips lie higher than the chest.
import { motion } from '../motion.ts';
import { sideMat, slowBreath } from '../settings.ts';
import { sideResting } from '../stances.ts';

const rest = {
  ...sideResting,
  root: [0, 15.2, 0],
  turn: [0, 0, 96.5],
  lumbar: [4, 2, 0],
  neck: [4, -4, 0],
  leftLeg: { joint: [60, -5, 4], hinge: 76, ankle: -20 },
  rightLeg: { joint: [46, 7, -4], hinge: 66, ankle: -20 },
} as const;

export const hipsRaisedRest = motion({
  move: 'hips-raised-rest',
  camera: { azimuth: -8, elevation: 18 },
  props: [
    sideMat,
    { prop: 'pillow', id: 'head-pillow', at: [-47, 3.3, 1], size: [26, 6.6, 30] },
    { prop: 'pillow', id: 'hip-pillow', at: [-6, 3.4, 10], size: [30, 6.8, 36] },
    { prop: 'pillow', id: 'knee-pillow', at: [23, 10.8, 16], turn: [0, 2, 18], size: [44, 7.6, 13] },
  ],
  poses: { rest },
  phases: slowBreath('rest'),
  key: 'rest',
});
