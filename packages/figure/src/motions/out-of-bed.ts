// Getting out of bed: from her side, the lower legs slide over the edge while the arms push her up to sit.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { sideLying } from '../stances.ts';

const fold = { joint: [90, 2, 0], hinge: 88, ankle: 0 } as const;

const lying: Pose = {
  ...sideLying,
  root: [0, 34.8, 3],
  neck: [4, 6, 0],
  head: [0, 2, 0],
  leftLeg: fold,
  rightLeg: { ...fold, joint: [86, 0, 0] },
  leftArm: { to: [-20, 26, 18], pole: [0.6, 1, 0.3], fingers: [-0.7, -0.2, 0.6], thumb: [0.7, 0.3, 0.6] },
  rightArm: { to: [-37, 25.6, 21], pole: [-1, 1, 0.5], fingers: [0.5, 0, 0.8], thumb: [0.3, 1, 0] },
};

const half: Pose = {
  ...lying,
  root: [1, 33, 4],
  turn: [2, 0, 44],
  lumbar: [4, -8, 0],
  thoracic: [4, -8, 0],
  neck: [2, -10, 0],
  leftArm: { ...lying.leftArm, to: [3, 41.6, 17], pole: [0.7, 0.2, 0.2], fingers: [0.2, -0.4, 0.9], thumb: [-0.8, 0.5, 0] },
  rightArm: { ...lying.rightArm, to: [-36, 25.3, 12], pole: [-1, 0.4, -0.4], fingers: [0.2, -0.1, 1] },
};

const sat: Pose = {
  ...lying,
  root: [4, 31.4, 3],
  turn: [6, 0, 0],
  lumbar: [-2, 0, 0],
  neck: [-2, 0, 0],
  head: [2, 0, 0],
  leftLeg: { ...fold, joint: [89, 3, 0], hinge: 84, ankle: 0 },
  rightLeg: { ...fold, joint: [89, 3, 0], hinge: 84, ankle: 0 },
  leftArm: { to: [11, 35, 18], pole: [1, 0.2, -0.2], fingers: [-0.2, -0.3, 1], thumb: [-1, 0.2, 0] },
  rightArm: { to: [-3, 35, 18], pole: [-1, 0.2, -0.2], fingers: [0.2, -0.3, 1], thumb: [1, 0.2, 0] },
};

export const outOfBed = motion({
  move: 'out-of-bed',
  camera: { azimuth: -36, elevation: 16 },
  props: [
    { prop: 'bed', x: 6, z: -13, turn: 90, high: 24, wide: 56 },
    { prop: 'pillow', id: 'head-pillow', at: [-46, 27, -4], size: [22, 6.6, 34] },
  ],
  poses: { lying, half, sat },
  phases: [
    { to: 'half', seconds: 1.6, breath: 'out' },
    { to: 'sat', seconds: 1.6, breath: 'out' },
    { to: 'sat', seconds: 2, breath: 'free' },
    { to: 'half', seconds: 1.6, breath: 'free' },
    { to: 'lying', seconds: 1.6, breath: 'free' },
  ],
  key: 'half',
});
