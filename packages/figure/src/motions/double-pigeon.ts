// Double pigeon: raised on a pillow, knees wide, one shin stacked on the other, then a fold from the hips.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { stretch } from '../settings.ts';
import { floorSeated } from '../stances.ts';

const tall: Pose = {
  ...floorSeated,
  rightLeg: { to: [4.5, 4.6, 23], pole: [-1, -0.12, 0.04], toe: [0.95, -0.1, 0.5] },
  leftLeg: { to: [-4, 11, 21], pole: [1, 0, 0], toe: [-0.95, -0.1, 0.3] },
  leftArm: { to: [23.4, 12.6, 1], pole: [0.8, 0, -1], fingers: [0.2, -1, 0.2], thumb: [-0.4, 0, 1] },
  rightArm: { to: [-23.4, 12.6, 1], pole: [-0.8, 0, -1], fingers: [-0.2, -1, 0.2], thumb: [0.4, 0, 1] },
};

const folded: Pose = {
  ...tall,
  turn: [20, 0, 0],
  lumbar: [4, 0, 0],
  thoracic: [2, 0, 0],
  neck: [-10, 0, 0],
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

/** All of the upper leg lies over all of the lower one, and her front over both thighs. */
const parts = ['thigh', 'shank', 'foot'];
const stacked = parts.flatMap((under) => parts.map((over) => [`right-${under}`, `left-${over}`] as const));

export const doublePigeon = motion({
  move: 'double-pigeon',
  camera: { azimuth: 6, elevation: 28 },
  props: [
    { prop: 'mat', z: 10, wide: 72, deep: 52 },
    { prop: 'pillow', id: 'seat-pillow', at: [0, 3.2, -3], size: [54, 6.4, 24] },
  ],
  contacts: [['seat', 'seat-pillow']],
  orders: [...stacked, ['right-thigh', 'top'], ['left-thigh', 'top']],
  poses: { tall, folded },
  phases: stretch('tall', 'folded'),
  key: 'folded',
  forms: {
    'crossed-loosely': {
      props: [
        { prop: 'mat', z: 10, wide: 72, deep: 52 },
        { prop: 'pillow', id: 'under-pillow', at: [0, 3.2, -4], size: [42, 6.4, 24] },
        { prop: 'pillow', id: 'seat-pillow', at: [0, 9.6, -4], size: [38, 6.4, 22] },
      ],
      poses: { tall: loose, folded: { ...loose, thoracic: [6, 0, 0], eyes: 'closed' } },
    },
  },
});
