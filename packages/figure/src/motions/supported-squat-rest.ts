// Low seat and breathe: knees wide, forearms on the thighs, soft.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown, slowBreath } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

const low: Pose = {
  ...seated,
  root: [0, 21.6, -6],
  turn: [26, 0, 0],
  lumbar: [8, 0, 0],
  thoracic: [6, 0, 0],
  leftLeg: flatFoot([14, 3.9, 12], [0.5, 0, 1]),
  rightLeg: flatFoot([-14, 3.9, 12], [-0.5, 0, 1]),
  leftArm: { to: [15, 33.5, 15], pole: [0, -0.5, -1], fingers: [-0.2, -0.6, 1], thumb: [-1, 0, 0.2] },
  rightArm: { to: [-15, 33.5, 15], pole: [0, -0.5, -1], fingers: [0.2, -0.6, 1], thumb: [1, 0, 0.2] },
  eyes: 'closed',
};

const held: Pose = {
  ...low,
  root: [0, 19.4, -14],
  turn: [16, 0, 0],
  leftLeg: flatFoot([11, 3.9, 0], [0.5, 0, 1]),
  rightLeg: flatFoot([-11, 3.9, 0], [-0.5, 0, 1]),
  leftArm: { to: [2.4, 41, 26], pole: [1, -1, 0], fingers: [-0.4, 0.2, 1], thumb: [0, 1, 0], fist: true },
  rightArm: { to: [-2.4, 37, 26], pole: [-1, -1, 0], fingers: [0.4, 0.2, 1], thumb: [0, 1, 0], fist: true },
};

export const supportedSquatRest = motion({
  move: 'supported-squat-rest',
  stage: 't2',
  camera: { azimuth: -68, elevation: 10 },
  props: [{ prop: 'box', id: 'low-seat', z: -8, wide: 30, high: 13.6, deep: 24, finish: 'cloth' }],
  contacts: [...feetDown, ['seat', 'low-seat']],
  poses: { full: low, low: { ...low, thoracic: [8, 0, 0] } },
  phases: slowBreath('full', 'low'),
  key: 'full',
  forms: {
    'hands-held': {
      stage: 't1',
      camera: { azimuth: -62, elevation: 9 },
      props: [{ prop: 'box', id: 'post', z: 31, wide: 5, high: 76, deep: 5, finish: 'grey' }],
      contacts: feetDown,
      poses: { full: held, low: { ...held, thoracic: [8, 0, 0] } },
    },
  },
});
