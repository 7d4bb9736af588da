// Half-kneeling hip stretch: one knee on a pillow, a hand on a chair; the weight drifts forward and the front of that hip opens.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { stretch } from '../settings.ts';
import { flatFoot, kneelingLeg, standing } from '../stances.ts';

const tall: Pose = {
  ...standing,
  root: [0, 32.4, 2],
  leftLeg: flatFoot([5.4, 3.9, 24], [0.1, 0, 1]),
  rightLeg: { ...kneelingLeg(-5.4, 0), to: [-5.4, 5, -25], toe: [0, -0.42, -1], sole: [0, -1, 0.42] },
  leftArm: { to: [14, 55.4, 31], pole: [0.6, -1, -0.4], fingers: [0.1, -0.2, 1], thumb: [-1, 0.2, 0] },
  rightArm: { to: [-12, 7, 0], of: 'pelvis', pole: [-1, 0, -0.6], fingers: [0.4, -0.4, 1], thumb: [0.4, 0.6, -0.6] },
};

const open: Pose = {
  ...tall,
  root: [0, 31, 8],
  turn: [-4, 0, 0],
  lumbar: [1, 0, 0],
  thoracic: [5, 0, 0],
  eyes: 'closed',
};

const upright: Pose = {
  ...tall,
  leftArm: { to: [17.5, 38, 16], pole: [0.8, 0, -1], fingers: [0.1, -0.2, 1], thumb: [-1, 0.2, 0] },
  rightArm: { to: [-17.5, 38, 16], pole: [-0.8, 0, -1], fingers: [-0.1, -0.2, 1], thumb: [1, 0.2, 0] },
};

const mat = { prop: 'mat', z: 2, wide: 40, deep: 84 } as const;
const pillow = { prop: 'pillow', at: [-5.4, 2.4, -1], size: [20, 4.8, 15] } as const;

export const halfKneelHipFlexor = motion({
  move: 'half-kneel-hip-flexor',
  works: 'right',
  camera: { azimuth: -72, elevation: 9 },
  props: [mat, pillow, { prop: 'chair', x: 24, z: 43.5 }],
  contacts: [
    ['left-foot', 'floor'],
    ['right-knee', 'pillow'],
  ],
  overlays: [{ overlay: 'feel', of: 'pelvis', at: [-6, 0, 6], how: 'stretches', size: [4.4, 3] }],
  orders: [
    ['chair-post1', 'left-thigh'],
    ['chair-post-1', 'left-thigh'],
  ],
  poses: { tall, open },
  phases: stretch('tall', 'open'),
  key: 'open',
  stage: 'postpartum',
  forms: {
    upright: {
      camera: { azimuth: -76, elevation: 12 },
      overlays: [],
      props: [
        mat,
        pillow,
        { prop: 'chair', x: 25, z: 22, seat: 36.6, back: false },
        { prop: 'chair', x: -25, z: 22, seat: 36.6, back: false },
      ],
      poses: { tall: { ...upright, root: [0, 32.2, 1] }, open: { ...upright, turn: [1, 0, 0], eyes: 'closed' } },
    },
  },
});
