// Double pigeon: raised on a pillow, one shin stacked on the other, then a fold from the hips.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { stretch } from '../settings.ts';
import { floorSeated } from '../stances.ts';

const tall: Pose = {
  ...floorSeated,
  rightLeg: { to: [14, 4.6, 23], pole: [-14, -10, 17], toe: [0.8, -0.1, 0.5] },
  leftLeg: { to: [-14.5, 11, 22], pole: [14, -3, 17], toe: [-0.9, -0.1, 0.4] },
  leftArm: { to: [18, 17, 17], pole: [1, 0.1, -0.6], fingers: [-0.3, -0.6, 0.7], thumb: [-0.8, 0, 0.4] },
  rightArm: { to: [-15, 17, 18], pole: [-1, 0.1, -0.6], fingers: [0.3, -0.6, 0.7], thumb: [0.8, 0, 0.4] },
};

const folded: Pose = {
  ...tall,
  turn: [26, 0, 0],
  lumbar: [6, 0, 0],
  thoracic: [4, 0, 0],
  neck: [-6, 0, 0],
  eyes: 'closed',
};

const loose: Pose = {
  ...tall,
  root: [0, 20.4, -2],
  turn: [4, 0, 0],
  leftLeg: { to: [-5, 4.6, 29], pole: [14, 4, 10], toe: [-0.8, -0.1, 0.6] },
  rightLeg: { to: [6, 4.6, 22], pole: [-14, 4, 10], toe: [0.8, -0.1, 0.6] },
  leftArm: { to: [17, 22, 14], pole: [1, 0.1, -0.6], fingers: [-0.3, -0.5, 0.7], thumb: [-0.8, 0, 0.4] },
  rightArm: { to: [-17, 22, 14], pole: [-1, 0.1, -0.6], fingers: [0.3, -0.5, 0.7], thumb: [0.8, 0, 0.4] },
};

export const doublePigeon = motion({
  move: 'double-pigeon',
  camera: { azimuth: 24, elevation: 22 },
  props: [
    { prop: 'mat', z: 10, wide: 74, deep: 62 },
    { prop: 'pillow', id: 'seat-pillow', at: [0, 3.2, -3], size: [42, 6.4, 24] },
  ],
  contacts: [['seat', 'seat-pillow']],
  poses: { tall, folded },
  phases: stretch('tall', 'folded'),
  key: 'folded',
  forms: {
    'crossed-loosely': {
      props: [
        { prop: 'mat', z: 10, wide: 74, deep: 62 },
        { prop: 'pillow', id: 'under-pillow', at: [0, 3.2, -4], size: [42, 6.4, 24] },
        { prop: 'pillow', id: 'seat-pillow', at: [0, 9.6, -4], size: [38, 6.4, 22] },
      ],
      poses: { tall: loose, folded: { ...loose, thoracic: [6, 0, 0], eyes: 'closed' } },
    },
  },
});
