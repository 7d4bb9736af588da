// Easy walk: short steps, arms swinging against the legs.
import { motion } from '../motion.ts';
import { standing } from '../stances.ts';

const left = {
  ...standing,
  root: [0, 51.6, 0],
  turn: [5, -4, 0],
  thoracic: [3, 0, 8],
  leftLeg: { to: [4.2, 4, 14], pole: [0.05, 0.1, 1], toe: [0.1, 0.22, 1], sole: [0, 1, -0.2] },
  rightLeg: { to: [-4.2, 8.8, -13.4], pole: [-0.05, 0.1, 1], toe: [-0.1, -0.7, 1], sole: [0, 1, 0.8] },
  leftArm: { joint: [-22, 8, 0], hinge: 14 },
  rightArm: { joint: [20, 8, 0], hinge: 26 },
} as const;

const right = {
  ...left,
  turn: [5, 4, 0],
  thoracic: [3, 0, -8],
  leftLeg: { to: [4.2, 8.8, -13.4], pole: [0.05, 0.1, 1], toe: [0.1, -0.7, 1], sole: [0, 1, 0.8] },
  rightLeg: { to: [-4.2, 4, 14], pole: [-0.05, 0.1, 1], toe: [-0.1, 0.22, 1], sole: [0, 1, -0.2] },
  leftArm: { joint: [20, 8, 0], hinge: 26 },
  rightArm: { joint: [-22, 8, 0], hinge: 14 },
} as const;

const passRight = {
  ...standing,
  root: [0, 52.4, 0],
  leftLeg: { to: [4.2, 3.9, 0], pole: [0.05, 0.1, 1], toe: [0.1, 0, 1], sole: [0, 1, 0] },
  rightLeg: { to: [-4.2, 8.4, -3], pole: [-0.05, 0.1, 1], toe: [-0.1, -0.25, 1], sole: [0, 1, 0.3] },
  leftArm: { joint: [-2, 8, 0], hinge: 18 },
  rightArm: { joint: [-2, 8, 0], hinge: 18 },
} as const;

const passLeft = {
  ...passRight,
  leftLeg: { to: [4.2, 8.4, -3], pole: [0.05, 0.1, 1], toe: [0.1, -0.25, 1], sole: [0, 1, 0.3] },
  rightLeg: { to: [-4.2, 3.9, 0], pole: [-0.05, 0.1, 1], toe: [-0.1, 0, 1], sole: [0, 1, 0] },
} as const;

export const walk = motion({
  move: 'walk',
  camera: { azimuth: -58, elevation: 8 },
  poses: { left, passRight, right, passLeft },
  phases: [
    { to: 'passRight', seconds: 0.4, breath: 'free' },
    { to: 'right', seconds: 0.4, breath: 'free' },
    { to: 'passLeft', seconds: 0.4, breath: 'free' },
    { to: 'left', seconds: 0.4, breath: 'free' },
  ],
  key: 'right',
});
