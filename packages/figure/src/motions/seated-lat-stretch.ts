// Seated lat stretch: on a pillow, one leg long, the far arm over towards it.
import { motion } from '../motion.ts';
import { stretch } from '../settings.ts';
import { floorSeated } from '../stances.ts';

const tall = {
  ...floorSeated,
  leftLeg: { to: [38.5, 4.4, 33.5], pole: [0.1, 1, 0.1], toe: [0.3, 1, 0.2] },
  rightLeg: { to: [3, 4.6, 20], pole: [-1, -0.2, 0.4], toe: [0.9, -0.1, 0.4], sole: [0, 0.3, 1] },
  leftArm: { to: [1, -18, 4], of: 'leftThigh', pole: [1, 0, -1], fingers: [0, -1, 0.1], thumb: [-1, 0, 0.3] },
  rightArm: { joint: [172, -6, -60], hinge: 24 },
} as const;

const over = {
  ...tall,
  lumbar: [4, -16, 0],
  thoracic: [0, -22, 0],
  neck: [0, -8, 0],
  head: [0, -6, 0],
  rightArm: { joint: [172, -12, -60], hinge: 24 },
  eyes: 'closed',
} as const;

const bent = {
  ...tall,
  root: [0, 20.4, 0],
  leftLeg: { to: [13, 3.9, 30], pole: [0.3, 1, 0.2], toe: [0.2, 0, 1], sole: [0, 1, 0] },
  rightLeg: { to: [-13, 3.9, 30], pole: [-0.3, 1, 0.2], toe: [-0.2, 0, 1], sole: [0, 1, 0] },
  leftArm: { ...tall.leftArm, to: [1, -14, 4] },
} as const;

export const seatedLatStretch = motion({
  move: 'seated-lat-stretch',
  camera: { azimuth: -8, elevation: 15 },
  props: [
    { prop: 'mat', x: 8, z: 12, wide: 96, deep: 70 },
    { prop: 'pillow', at: [0, 3.2, -2], size: [42, 6.4, 24] },
  ],
  contacts: [['left-foot', 'floor']],
  poses: { tall, over },
  phases: stretch('tall', 'over'),
  key: 'over',
  forms: {
    'knee-bent': {
      props: [
        { prop: 'mat', x: 0, z: 12, wide: 80, deep: 70 },
        { prop: 'pillow', at: [0, 3.2, -2], size: [44, 6.4, 26] },
        { prop: 'pillow', id: 'pillow2', at: [0, 9.6, -2], size: [40, 6.4, 24] },
      ],
      poses: { tall: bent, over: { ...bent, lumbar: [4, -10, 0], thoracic: [0, -14, 0], eyes: 'closed' } },
    },
  },
});
