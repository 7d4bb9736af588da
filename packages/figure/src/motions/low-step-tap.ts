// Step tap: a hand on a rail, one foot taps a low step and comes back; the other leg stands tall.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { railHand, railOnLeft } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const level: Pose = {
  ...standing,
  root: [1, 52.2, -2],
  leftLeg: flatFoot([5, 3.9, -1], [0.1, 0, 1]),
  rightLeg: flatFoot([-5.4, 3.9, -1], [-0.1, 0, 1]),
  leftArm: railHand(12),
  rightArm: { joint: [-6, 9, 0], hinge: 14 },
};
const tap: Pose = {
  ...level,
  root: [2.4, 52.2, -2],
  rightLeg: { to: [-5.4, 13.6, 20], pole: [-0.05, 0.6, 1], toe: [-0.05, -0.1, 1], sole: [0, 1, 0.1] },
};

const held = {
  leftArm: { to: [9, 59.6, 18.6], pole: [1, -0.4, -1], fingers: [0, -0.6, 1], thumb: [-1, 0, 0] },
  rightArm: { to: [-9, 59.6, 18.6], pole: [-1, -0.4, -1], fingers: [0, -0.6, 1], thumb: [1, 0, 0] },
} as const;
const atTop: Pose = {
  ...level,
  ...held,
  leftLeg: flatFoot([5, 3.9, -5], [0.1, 0, 1]),
  rightLeg: flatFoot([-5.4, 3.9, -5], [-0.1, 0, 1]),
};

export const lowStepTap = motion({
  move: 'low-step-tap',
  works: 'right',
  camera: { azimuth: -82, elevation: 10 },
  props: [...railOnLeft(6), { prop: 'box', id: 'step', x: -4, z: 27, wide: 26, high: 9, deep: 20 }],
  contacts: [['left-foot', 'floor']],
  overlays: [{ overlay: 'arrow', from: [-14, 13, 40], to: [-14, 25, 40], both: true }],
  poses: { level, tap },
  phases: [
    { to: 'tap', seconds: 1.4, breath: 'free' },
    { to: 'tap', seconds: 0.4, breath: 'free' },
    { to: 'level', seconds: 1.4, breath: 'free' },
    { to: 'level', seconds: 0.8, breath: 'free' },
  ],
  key: 'tap',
  forms: {
    cushion: {
      camera: { azimuth: -98, elevation: 9 },
      overlays: [],
      props: [
        { prop: 'worktop', z: 21 },
        { prop: 'pillow', at: [0, 2.2, 14], size: [30, 4.4, 14] },
      ],
      poses: {
        level: atTop,
        tap: {
          ...atTop,
          root: [2.4, 52.2, -2],
          rightLeg: { to: [-5.4, 9.6, 6], pole: [-0.05, 0.6, 1], toe: [-0.05, -0.3, 1], sole: [0, 1, 0.3] },
        },
      },
    },
  },
});
