// Hamstring stretch: one heel up, then the hips fold.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onChair, slowBreath, stretch } from '../settings.ts';
import { flatFoot, seated, standing } from '../stances.ts';

const deep: Pose = {
  ...standing,
  root: [0, 52.6, 0],
  turn: [30, 14, 0],
  lumbar: [16, 0, 0],
  thoracic: [10, 0, 0],
  neck: [-8, 0, 0],
  head: [-4, 0, 0],
  shoulders: [1, 0],
  leftLeg: flatFoot([7, 3.9, -2], [0.75, 0, 0.7]),
  rightLeg: { to: [-5, 44.6, 47.6], pole: [0, 1, 0.2], toe: [0, 1, 0.12] },
  leftArm: { to: [8, 42, 27.4], pole: [1, 0, -0.8], fingers: [0, -0.1, 1], thumb: [-1, 0.2, 0] },
  rightArm: { to: [-17, 42, 25], pole: [-1, 0, -0.8], fingers: [0, -0.14, 1], thumb: [1, 0.2, 0] },
  eyes: 'closed',
};

const tall: Pose = {
  ...deep,
  turn: [24, 14, 0],
  lumbar: [6, 0, 0],
  thoracic: [4, 0, 0],
  leftArm: { ...deep.leftArm, to: [8, 47.4, 24.6], fingers: [0, -1, 0.3] },
  rightArm: { ...deep.rightArm, to: [-18, 48, 24], fingers: [0, -1, 0.3] },
};

const square = { turn: [38, 0, 0], leftLeg: flatFoot([5.5, 3.9, -2], [0.15, 0, 1]) } as const;
const onWall: Partial<Pose> = {
  leftArm: { to: [9, 74, 47], pole: [1, -1, 0], fingers: [0, 1, 0.15], thumb: [-1, 0, 0] },
  rightArm: { ...deep.rightArm, to: [-16, 42.4, 22] },
};

const step: Pose = {
  ...deep,
  turn: [16, 0, 0],
  lumbar: [2, 0, 0],
  leftLeg: flatFoot([5.5, 3.9, -3], [0.15, 0, 1]),
  rightLeg: { to: [-5, 16.4, 29], pole: [0, 1, 0.4], toe: [0, 1, 0.9] },
  leftArm: { to: [15, 55.3, 12], pole: [1, -0.2, -0.8], fingers: [0.4, -0.1, 1], thumb: [-1, 0.2, 0] },
  rightArm: { to: [-2, -14, 4], of: 'rightThigh', pole: [-1, 0, -0.8], fingers: [0, -1, 0.2], thumb: [1, 0, 0.3] },
  eyes: 'open',
};

const edge: Pose = {
  ...seated,
  root: [0, 34.8, 6],
  turn: [12, 0, 0],
  rightLeg: { to: [-6, 4.4, 44], pole: [0, 1, 0.5], toe: [0, 1, 0.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -12, 4.6] },
};

export const elevatedHamstring = motion({
  move: 'elevated-hamstring',
  camera: { azimuth: -64, elevation: 12 },
  props: [{ prop: 'table', z: 37, high: 40.4, deep: 34, wide: 56 }],
  contacts: [['left-foot', 'floor']],
  poses: { tall, deep },
  phases: stretch('tall', 'deep'),
  key: 'deep',
  forms: {
    square: { poses: { tall: { ...tall, ...square, turn: [28, 0, 0] }, deep: { ...deep, ...square } }, stage: 'postpartum' },
    'box-angled': {
      camera: { azimuth: -98, elevation: 10 },
      props: [
        { prop: 'wall', z: 50 },
        { prop: 'box', z: 38, wide: 40, high: 40.4, deep: 24 },
      ],
      poses: { tall: { ...deep, turn: [28, 14, 0], ...onWall }, deep: { ...deep, ...onWall } },
    },
    'low-step': {
      props: [
        { prop: 'box', z: 28, x: -5, wide: 16, high: 12, deep: 12 },
        { prop: 'worktop', x: 43, z: -4 },
      ],
      poses: { tall: step, deep: { ...step, turn: [30, 0, 0] } },
      phases: slowBreath('tall', 'deep'),
    },
    'seat-edge': { ...onChair, poses: { tall: edge, deep: { ...edge, turn: [28, 0, 0] } } },
  },
});
