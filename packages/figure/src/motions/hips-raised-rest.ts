// Hips-high rest: on her side, a firm pillow under hip and waist, so that the hips lie higher than the chest.
import { motion } from '../motion.ts';
import { sideMat, slowBreath } from '../settings.ts';
import { sideResting } from '../stances.ts';

const rest = {
  ...sideResting,
  root: [0, 21, 0],
  turn: [0, 0, 104],
  lumbar: [4, 4, 0],
  neck: [2, -12, 0],
  head: [0, -6, 0],
  leftLeg: { joint: [62, -20, 12], hinge: 82, ankle: -20 },
  leftArm: { ...sideResting.leftArm, to: [-15, 4, 22] },
  rightLeg: { joint: [50, 27, -12], hinge: 72, ankle: -20 },
} as const;

export const hipsRaisedRest = motion({
  move: 'hips-raised-rest',
  camera: { azimuth: -8, elevation: 16 },
  props: [
    sideMat,
    { prop: 'pillow', id: 'head-pillow', at: [-47, 2, 1], size: [24, 4, 28] },
    { prop: 'pillow', id: 'hip-pillow', at: [-3, 5.6, 1], size: [24, 12, 30] },
    { prop: 'pillow', id: 'knee-pillow', at: [22, 12.6, 17], turn: [0, 3, 18], size: [44, 7.6, 13] },
  ],
  orders: [
    ['right-upper-arm', 'head-pillow'],
    ['right-forearm', 'head-pillow'],
    ['right-hand', 'head-pillow'],
  ],
  poses: { rest },
  phases: slowBreath('rest'),
  key: 'rest',
});
