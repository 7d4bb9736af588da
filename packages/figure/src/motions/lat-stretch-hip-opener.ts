// Lat stretch with hip opener: one heel on a table, the trunk folds over towards that leg, the outside hand slides along the top.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { stretch } from '../settings.ts';
import { flatFoot, seated, standing } from '../stances.ts';

const tall: Pose = {
  ...standing,
  root: [0, 52.2, 0],
  turn: [6, 32, 0],
  lumbar: [2, -6, 0],
  thoracic: [2, -4, 4],
  leftLeg: { to: [46, 46.4, 10], pole: [0, 1, 0.1], toe: [0.15, 1, 0.05] },
  rightLeg: flatFoot([-8, 3.9, 0], [0.6, 0, 0.8]),
  leftArm: { to: [25, 52, -6], pole: [-0.2, 0.2, -1], fingers: [0.6, -1, 0], thumb: [0.3, 0, 1] },
  rightArm: { to: [11, 57.5, 15], pole: [-1, -0.4, 0.6], fingers: [0.4, -1, 0.2], thumb: [0.4, 0.2, -1] },
};

const over: Pose = {
  ...tall,
  root: [-1, 51.6, -1],
  turn: [22, 40, -14],
  lumbar: [18, -12, 0],
  thoracic: [14, -14, 10],
  neck: [0, -10, 0],
  leftArm: { ...tall.leftArm, to: [27, 43.6, -8], fingers: [1, -0.1, -0.2] },
  rightArm: { ...tall.rightArm, to: [26.5, 45.5, 19], fingers: [1, -0.2, -0.1] },
  eyes: 'closed',
};

const sitting: Pose = {
  ...seated,
  turn: [10, 0, 0],
  leftLeg: { to: [8, 4.4, 38], pole: [0.1, 1, 0.4], toe: [0.1, 1, 0.7] },
  leftArm: { to: [12, 46.8, 28], pole: [1, -0.6, -0.2], fingers: [0, -0.1, 1], thumb: [-1, 0.2, 0] },
  rightArm: { to: [-8, 46.8, 28], pole: [-1, -0.6, -0.2], fingers: [0, -0.1, 1], thumb: [1, 0.2, 0] },
  eyes: 'closed',
};

export const latStretchHipOpener = motion({
  move: 'lat-stretch-hip-opener',
  camera: { azimuth: -8, elevation: 11 },
  props: [{ prop: 'table', x: 48, z: 8, wide: 60, deep: 44, high: 42.2 }],
  contacts: [['right-foot', 'floor']],
  overlays: [{ overlay: 'feel', of: 'ribs', at: [-7, -14, 0], how: 'stretches', size: [5.4, 3] }],
  poses: { tall, over },
  phases: stretch('tall', 'over'),
  key: 'over',
  forms: {
    'seat-reach': {
      camera: { azimuth: -40, elevation: 20 },
      props: [{ prop: 'chair' }, { prop: 'table', x: 6, z: 40, deep: 36, wide: 70 }],
      contacts: [
        ['seat', 'chair'],
        ['right-foot', 'floor'],
      ],
      poses: {
        tall: sitting,
        over: {
          ...sitting,
          turn: [30, 8, 0],
          lumbar: [6, -8, 4],
          thoracic: [2, -12, 6],
          leftArm: { ...sitting.leftArm, to: [28, 46.8, 38], fingers: [0.5, -0.1, 1] },
          rightArm: { ...sitting.rightArm, to: [11, 46.8, 44], fingers: [0.5, -0.1, 1] },
        },
      },
    },
  },
});
