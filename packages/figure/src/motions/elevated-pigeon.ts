// Elevated pigeon: one shin along a table, then the hips fold.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onChair, stretch } from '../settings.ts';
import { ankleOnShin, flatFoot, seated, standing } from '../stances.ts';

const tall = {
  ...standing,
  root: [0, 52.8, 1],
  turn: [12, 0, 0],
  lumbar: [0, 0, 0],
  neck: [-8, 0, 0],
  leftLeg: flatFoot([5.6, 3.9, -2], [0.45, 0, 1]),
  rightLeg: { to: [1, 48, 31], pole: [-23, -2, 13], toe: [0.6, 0, 0.8], sole: [0, 0.3, 1] },
  leftArm: { to: [17, 54.6, 24], pole: [1, 0.2, -0.6], fingers: [0.1, -1, 0.35], thumb: [-1, 0, 0.2] },
  rightArm: { to: [-19, 54.6, 12], pole: [-1, 0.2, -0.6], fingers: [-0.1, -1, 0.35], thumb: [1, 0, 0.2] },
  eyes: 'closed',
} as const;

const folded = {
  ...tall,
  turn: [28, 0, 0],
  lumbar: [12, 0, 0],
  thoracic: [8, 0, 0],
  neck: [-8, 0, 0],
  head: [-2, 0, 0],
  leftArm: { ...tall.leftArm, to: [22, 47, 29], fingers: [0.1, -0.14, 1] },
  rightArm: { ...tall.rightArm, to: [-25, 47, 11], fingers: [-0.15, -0.12, 1], thumb: [0.9, 0.3, 0.2] },
} as const;

const onEdge: Pose = {
  ...seated,
  root: [3, 33.8, 0],
  turn: [8, 0, 0],
  leftLeg: { to: [0, 30, 24], pole: [1, -0.05, 0.5], toe: [-0.9, 0, 0.5], sole: [0, 0.4, 1] },
  rightLeg: flatFoot([-7, 3.9, 20], [-0.2, 0, 1]),
  leftArm: { to: [23, 36, 10], pole: [1, 0, -0.6], fingers: [0.2, -1, 0.3], thumb: [-1, 0, 0.3] },
  rightArm: { ...seated.rightArm, to: [-1.5, -13, 4.6] },
};

export const elevatedPigeon = motion({
  move: 'elevated-pigeon',
  works: 'right',
  camera: { azimuth: -88, elevation: 22 },
  props: [{ prop: 'table', z: 27, wide: 58, deep: 36 }],
  contacts: [
    ['left-foot', 'floor'],
    ['right-shin', 'table'],
    ['left-hand', 'table'],
    ['right-hand', 'table'],
  ],
  poses: { tall, folded },
  phases: stretch('tall', 'folded'),
  key: 'folded',
  forms: {
    'high-box': {
      camera: { azimuth: -84, elevation: 24 },
      props: [{ prop: 'box', z: 27, wide: 58, high: 45.5, deep: 36 }],
      contacts: [
        ['left-foot', 'floor'],
        ['right-shin', 'box'],
      ],
    },
    'bed-edge': {
      camera: { azimuth: -40, elevation: 18 },
      props: [{ prop: 'bed', x: 27, z: 14, high: 26, wide: 56 }],
      contacts: [['right-foot', 'floor']],
      poses: { tall: onEdge, folded: { ...onEdge, turn: [26, 0, 0], lumbar: [4, 0, 0], eyes: 'closed' } },
    },
    'seated-easy': {
      ...onChair,
      contacts: [
        ['left-foot', 'floor'],
        ['seat', 'chair'],
      ],
      camera: { azimuth: -34, elevation: 12 },
      poses: { tall: ankleOnShin, folded: { ...ankleOnShin, turn: [12, 0, 0], eyes: 'closed' } },
    },
  },
});
