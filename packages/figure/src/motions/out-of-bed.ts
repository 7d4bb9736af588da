// Getting out of bed: from her side, the lower legs slide over the edge while the arms push her up to sit.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { sideLying } from '../stances.ts';
import type { Triple } from '../vec.ts';

/** A foot there, its sole away from `up`. */
function foot(to: Triple, up: Triple): Leg {
  return { to, pole: [up[0], 0.6, 1], toe: [0.2, 0, 1], sole: up };
}

const lying: Pose = {
  ...sideLying,
  root: [0, 34.8, 0],
  neck: [4, 6, 0],
  head: [0, 2, 0],
  leftLeg: foot([24, 37, 27], [-1, 0, 0]),
  rightLeg: foot([24, 28.5, 27], [-1, 0, 0]),
  leftArm: { to: [-17, 25.4, 11], pole: [0.6, 0.6, 0.8], fingers: [-0.6, -0.4, 0.7], thumb: [-0.8, 0.3, 0] },
  rightArm: { to: [-38, 25.4, 12], pole: [-1, 1, 0.3], fingers: [0.2, -0.1, 1], thumb: [0.3, 1, 0] },
};

const pushes: Pose = {
  ...lying,
  root: [1, 33, 0],
  turn: [2, 0, 60],
  lumbar: [4, -8, 0],
  thoracic: [4, -6, 0],
  neck: [2, -10, 0],
  leftArm: { ...lying.leftArm, to: [-13.5, 26, 11] },
  rightArm: { ...lying.rightArm, pole: [-1, 0.4, -0.4] },
  leftLeg: foot([19, 4, 28], [0, 1, 0]),
  rightLeg: foot([10, 3.9, 29], [0, 1, 0]),
};

const half: Pose = {
  ...lying,
  root: [3, 32, 3],
  turn: [6, 0, 22],
  lumbar: [2, 10, 0],
  thoracic: [2, 6, -6],
  neck: [0, -16, 4],
  shoulders: [0, -1.6],
  head: [0, -8, 0],
  leftArm: { ...lying.leftArm, to: [10, 36, 14], pole: [1, 0.2, -0.2], fingers: [-0.2, -0.3, 1], thumb: [-1, 0.2, 0] },
  rightArm: { ...lying.rightArm, to: [-30, 25.4, 6], pole: [-1, 0.4, -0.4], fingers: [0.5, -0.1, 0.9] },
  leftLeg: foot([12, 3.9, 28], [0, 1, 0]),
  rightLeg: foot([2, 3.9, 28], [0, 1, 0]),
};

const sat: Pose = {
  ...lying,
  root: [4, 31, 3],
  turn: [6, 0, 0],
  lumbar: [-2, 0, 0],
  neck: [-2, 0, 0],
  head: [2, 0, 0],
  leftLeg: foot([10, 3.9, 27], [0, 1, 0]),
  rightLeg: foot([-2, 3.9, 27], [0, 1, 0]),
  leftArm: { to: [10, 36, 14], pole: [1, 0.2, -0.2], fingers: [-0.2, -0.3, 1], thumb: [-1, 0.2, 0] },
  rightArm: { to: [-2, 36, 14], pole: [-1, 0.1, -0.4], fingers: [0.2, -0.3, 1], thumb: [1, 0.2, 0] },
};

export const outOfBed = motion({
  move: 'out-of-bed',
  camera: { azimuth: -34, elevation: 17 },
  props: [
    { prop: 'bed', x: 6, z: -13, turn: 90, high: 24, wide: 56 },
    { prop: 'pillow', id: 'head-pillow', at: [-46, 27, -4], size: [22, 6.6, 34] },
  ],
  orders: [
    ['top', 'left-upper-arm'],
    ['left-upper-arm', 'left-forearm'],
  ],
  poses: { lying, pushes, half, sat },
  phases: [
    { to: 'pushes', seconds: 1.2, breath: 'out' },
    { to: 'half', seconds: 1, breath: 'out' },
    { to: 'sat', seconds: 1, breath: 'out' },
    { to: 'sat', seconds: 2, breath: 'free' },
    { to: 'half', seconds: 1, breath: 'free' },
    { to: 'pushes', seconds: 1, breath: 'free' },
    { to: 'lying', seconds: 1.2, breath: 'free' },
  ],
  key: 'half',
});
