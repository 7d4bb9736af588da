// Up from the floor by a chair: one foot flat first, then arms and legs push.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { bedAcross } from '../settings.ts';
import { flatFoot, handsOnTop, kneeling, kneelingLeg, seated, standing } from '../stances.ts';

/** Its toes on the floor. */
function heelUp(x: number, z: number): Leg {
  return { to: [x, 11, z], pole: [0, -0.2, 1], toe: [0, -0.7, 1], sole: [0, 1, 0.7] };
}

const knees: Pose = {
  ...kneeling,
  root: [0, 27.8, -1],
  turn: [32, 0, 0],
  lumbar: [2, 0, 0],
  neck: [-10, 0, 0],
  leftLeg: kneelingLeg(6, 0),
  rightLeg: kneelingLeg(-6, 0),
  ...handsOnTop(30, 9, 27),
};

export const half: Pose = {
  ...knees,
  root: [0, 28.4, -1],
  turn: [30, 0, 0],
  rightLeg: { ...flatFoot([-7, 3.9, 15], [-0.12, 0, 1]), pole: [-0.1, 1, 0.6] },
};

const steps: Pose = {
  ...knees,
  root: [0, 28.4, -1],
  turn: [28, 0, 0],
  rightLeg: { to: [-7, 13, 1], pole: [-0.1, 1, 0.6], toe: [0, -1, 0.9], sole: [0, 0.9, 1] },
};

export const rising: Pose = {
  ...half,
  root: [0, 42, 6],
  turn: [52, 0, 0],
  neck: [-16, 0, 0],
  leftLeg: heelUp(6, -9),
};

const tall: Pose = {
  ...standing,
  root: [0, 52, 15],
  leftLeg: flatFoot([6, 3.9, 14], [0.12, 0, 1]),
  rightLeg: flatFoot([-6, 3.9, 20], [-0.12, 0, 1]),
  ...handsOnTop(18, 12, 48.7),
};

const atBed: Pose = { ...knees, ...handsOnTop(30, 9, 26) };
const pushed: Pose = { ...atBed, root: [0, 43, 2], turn: [58, 0, 0], leftLeg: heelUp(6, -12), rightLeg: heelUp(-6, -12) };
const onBed: Pose = {
  ...seated,
  root: [0, 33.8, 25],
  turn: [6, -95, 0],
  leftLeg: flatFoot([-23, 3.9, 31], [-1, 0, 0]),
  rightLeg: flatFoot([-23, 3.9, 19], [-1, 0, 0]),
  leftArm: { ...atBed.leftArm, to: [-2, 34, 40], pole: [0, -0.4, 1], fingers: [-0.8, -0.6, 0.6] },
  rightArm: { ...atBed.rightArm, to: [-2, 34, 12], pole: [0, -0.4, -1], fingers: [-0.8, -0.6, 0.6] },
};

export const upFromFloor = motion({
  move: 'up-from-floor',
  camera: { azimuth: -72, elevation: 9 },
  props: [
    { prop: 'mat', z: -10, wide: 46, deep: 66 },
    { prop: 'chair', z: 42, turn: 180 },
  ],
  poses: { knees, steps, half, rising, tall },
  phases: [
    { to: 'steps', seconds: 0.9, breath: 'in' },
    { to: 'half', seconds: 1.2, breath: 'in' },
    { to: 'rising', seconds: 1.4, breath: 'out' },
    { to: 'tall', seconds: 1.4, breath: 'out' },
    { to: 'tall', seconds: 1.2, breath: 'free' },
    { to: 'rising', seconds: 1.4, breath: 'free' },
    { to: 'half', seconds: 1.2, breath: 'free' },
    { to: 'steps', seconds: 0.8, breath: 'free' },
    { to: 'knees', seconds: 0.8, breath: 'free' },
  ],
  key: 'half',
  forms: {
    'both-knees': {
      camera: { azimuth: -62, elevation: 12 },
      props: [{ prop: 'mat', z: -12, wide: 46, deep: 56 }, bedAcross(17, 26, 49)],
      poses: { knees: atBed, steps: atBed, half: atBed, rising: pushed, tall: onBed },
      key: 'rising',
    },
  },
});
