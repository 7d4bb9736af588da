// Standing hip stretch: hands on a worktop, one foot a short step back, the front of that hip opens.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { stretch } from '../settings.ts';
import { flatFoot, handsOnHips, handsOnTop, seated, standing } from '../stances.ts';

const tall: Pose = {
  ...standing,
  root: [0, 50.2, 0],
  leftLeg: flatFoot([5, 3.9, 7], [0.1, 0, 1]),
  rightLeg: { to: [-5, 8, -21], pole: [0, -0.1, 1], toe: [0, -0.6, 1], sole: [0, 1, 0.6] },
  ...handsOnTop(22.8),
};

const open: Pose = { ...tall, root: [0, 49.4, 2], turn: [-4, 0, 0], lumbar: [1, 0, 0], thoracic: [6, 0, 0], eyes: 'closed' };

const sideways: Pose = {
  ...seated,
  root: [-9, 34.8, 0],
  leftLeg: flatFoot([-3, 3.9, 24], [0.1, 0, 1]),
  rightLeg: { to: [-15, 10.2, -17], pole: [0, -0.6, 1], toe: [0, -1.5, 1], sole: [0, 1, 1.5] },
  ...handsOnHips,
  leftArm: { to: [3, 56, 6], pole: [0.8, -1, -0.6], fingers: [0.8, 0, 0.6], thumb: [-0.6, 0, 0.8] },
};

export const standingHipFlexor = motion({
  move: 'standing-hip-flexor',
  works: 'right',
  camera: { azimuth: -99, elevation: 7 },
  props: [{ prop: 'worktop', z: 21 }],
  contacts: [['left-foot', 'floor']],
  overlays: [{ overlay: 'feel', of: 'pelvis', at: [-6, 0, 6], how: 'stretches', size: [4.4, 3] }],
  poses: { tall, open },
  phases: stretch('tall', 'open'),
  key: 'open',
  forms: {
    'side-of-chair': {
      props: [{ prop: 'chair', turn: -90 }],
      poses: { tall: sideways, open: { ...sideways, turn: [-3, 0, 0], lumbar: [2, 0, 0], eyes: 'closed' } },
    },
  },
});
