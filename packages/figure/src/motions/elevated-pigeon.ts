// Elevated pigeon: one shin along a table, then the hips fold.
import { motion } from '../motion.ts';
import { flatFoot, standing } from '../stances.ts';

const tall = {
  ...standing,
  root: [0, 52.8, 1],
  turn: [12, 0, 0],
  lumbar: [0, 0, 0],
  neck: [-8, 0, 0],
  leftLeg: flatFoot([5.6, 3.9, -2], [0.15, 0, 1]),
  rightLeg: { to: [11, 48.3, 22], pole: [-12, -2, 19], toe: [0.9, 0, 0.5], sole: [0, 0.3, 1] },
  leftArm: { to: [17, 54.6, 21], pole: [1, 0.2, -0.6], fingers: [0.1, -1, 0.35], thumb: [-1, 0, 0.2] },
  rightArm: { to: [-18, 54.6, 15], pole: [-1, 0.2, -0.9], fingers: [-0.2, -1, 0.35], thumb: [1, 0, 0.2] },
  eyes: 'closed',
} as const;

const folded = {
  ...tall,
  turn: [30, 0, 0],
  lumbar: [14, 0, 0],
  thoracic: [8, 0, 0],
  neck: [-8, 0, 0],
  head: [-2, 0, 0],
  leftArm: { ...tall.leftArm, to: [17, 47, 30], fingers: [0.15, -0.14, 1] },
  rightArm: { ...tall.rightArm, to: [-19, 47, 20], fingers: [-0.2, -0.14, 1] },
} as const;

export const elevatedPigeon = motion({
  move: 'elevated-pigeon',
  camera: { azimuth: -54, elevation: 15 },
  props: [{ prop: 'table', z: 22 }],
  contacts: [
    ['left-foot', 'floor'],
    ['right-shin', 'table'],
    ['left-hand', 'table'],
    ['right-hand', 'table'],
  ],
  poses: { tall, folded },
  phases: [
    { to: 'tall', seconds: 3, breath: 'in' },
    { to: 'folded', seconds: 4, breath: 'out' },
    { to: 'folded', seconds: 4, breath: 'in' },
    { to: 'folded', seconds: 6, breath: 'out' },
    { to: 'tall', seconds: 3, breath: 'in' },
  ],
  key: 'folded',
});
