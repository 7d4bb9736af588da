// Pushing and carrying: close to the handle, both hands on it, elbows bent, small steps.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { flatFoot, standing } from '../stances.ts';

function lifted(x: number, z: number): Leg {
  return { to: [x, 7.4, z], pole: [x * 0.01, 0.2, 1], toe: [x * 0.02, -0.5, 1], sole: [0, 1, 0.5] };
}

function step(leftLeg: Leg, rightLeg: Leg): Pose {
  return {
    ...standing,
    root: [0, 51.4, 0],
    turn: [8, 0, 0],
    leftLeg,
    rightLeg,
    leftArm: { to: [8, 57.6, 17], pole: [1, -0.8, -0.6], fingers: [0, -0.2, 1], thumb: [-1, 0.3, 0], fist: true },
    rightArm: { to: [-8, 57.6, 17], pole: [-1, -0.8, -0.6], fingers: [0, -0.2, 1], thumb: [1, 0.3, 0], fist: true },
  };
}

export const pushAndCarry = motion({
  move: 'push-and-carry',
  camera: { azimuth: -70, elevation: 9 },
  props: [{ prop: 'pram', z: 20 }],
  poses: {
    left: step(flatFoot([4.6, 3.9, 8], [0.1, 0, 1]), lifted(-4.6, -10)),
    right: step(lifted(4.6, -10), flatFoot([-4.6, 3.9, 8], [-0.1, 0, 1])),
  },
  phases: [
    { to: 'right', seconds: 0.9, breath: 'free' },
    { to: 'left', seconds: 0.9, breath: 'free' },
  ],
  key: 'right',
});
