// Hips-high rest: on her side, the hips up on two firm pillows, from where waist and chest slope down to the mat.
import { motion } from '../motion.ts';
import { headDown, sideMat, slowBreath } from '../settings.ts';
import { sideResting } from '../stances.ts';

const rest = {
  ...sideResting,
  root: [0, 24.6, 0],
  turn: [0, 0, 106],
  lumbar: [4, 16, 0],
  thoracic: [4, -18, 0],
  neck: [4, -6, 0],
  rightArm: { ...sideResting.rightArm, to: [-46, 3.4, 4] },
  leftLeg: { to: [34, 16, 8], pole: [0, -0.1, 1], ankle: -20 },
  rightLeg: { to: [38, 5, 5], pole: [0, -0.2, 1], ankle: -20 },
} as const;

export const hipsRaisedRest = motion({
  move: 'hips-raised-rest',
  camera: { azimuth: -6, elevation: 9 },
  props: [
    sideMat,
    { prop: 'pillow', id: 'head-pillow', at: [-43, 3.8, 1], size: [27, 7.6, 29] },
    { prop: 'pillow', id: 'hip-pillow-low', at: [3, 4, 2], size: [30, 8, 30] },
    { prop: 'pillow', id: 'hip-pillow', at: [3, 11.4, 1], size: [26, 7.4, 26] },
    { prop: 'pillow', id: 'knee-pillow', at: [27, 11.6, 12], turn: [0, -4, 24], size: [34, 6.4, 12] },
  ],
  contacts: headDown,
  poses: { rest },
  phases: slowBreath('rest'),
  key: 'rest',
});
