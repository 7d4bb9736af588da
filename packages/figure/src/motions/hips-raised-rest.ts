// Hips-high rest: on her side, a firm pillow under hip and waist, so that the hips lie higher than the chest.
import { motion } from '../motion.ts';
import { headDown, sideMat, slowBreath } from '../settings.ts';
import { sideResting } from '../stances.ts';

const rest = {
  ...sideResting,
  root: [0, 20.6, 0],
  turn: [0, 0, 104],
  lumbar: [4, 8, 0],
  thoracic: [4, -10, 0],
  neck: [4, -8, 0],
  leftLeg: { to: [33, 14.4, 10], pole: [0, -0.1, 1], ankle: -20 },
  rightLeg: { to: [37, 4.8, 7], pole: [0, -0.2, 1], ankle: -20 },
} as const;

export const hipsRaisedRest = motion({
  move: 'hips-raised-rest',
  camera: { azimuth: -12, elevation: 15 },
  props: [
    sideMat,
    { prop: 'pillow', id: 'head-pillow', at: [-47, 3.3, 1], size: [26, 6.6, 30] },
    { prop: 'pillow', id: 'hip-pillow', at: [-4, 5, 4], size: [26, 10, 36] },
    { prop: 'pillow', id: 'knee-pillow', at: [27, 10.6, 14], turn: [0, -4, 24], size: [34, 6.4, 12] },
  ],
  contacts: headDown,
  poses: { rest },
  phases: slowBreath('rest'),
  key: 'rest',
});
