// Heel drops: at a worktop, up onto the balls of both feet slowly, and down quickly with a soft thud.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const down = {
  ...standing,
  root: [0, 51.8, -1],
  leftLeg: flatFoot([5.4, 3.9, 0], [0.1, 0, 1]),
  rightLeg: flatFoot([-5.4, 3.9, 0], [-0.1, 0, 1]),
  leftArm: { to: [10, 60, 19.4], pole: [1, -0.4, -1], fingers: [0, -0.7, 1], thumb: [-1, 0, 0] },
  rightArm: { to: [-10, 60, 19.4], pole: [-1, -0.4, -1], fingers: [0, -0.7, 1], thumb: [1, 0, 0] },
} as const;

const up = {
  ...down,
  root: [0, 56.2, 2],
  leftLeg: { to: [5.6, 8, 3], pole: [0.1, 0, 1], toe: [0.1, -0.5, 1], sole: [0, 1, 0.5] },
  rightLeg: { to: [-5.6, 8, 3], pole: [-0.1, 0, 1], toe: [-0.1, -0.5, 1], sole: [0, 1, 0.5] },
} as const;

export const heelDrop = motion({
  move: 'heel-drop',
  camera: { azimuth: -86, elevation: 7 },
  props: [{ prop: 'worktop', z: 19 }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-8, 13, -11], to: [-8, 1, -11] }],
  poses: { down, up },
  phases: [
    { to: 'up', seconds: 1.8, breath: 'free' },
    { to: 'up', seconds: 0.4, breath: 'free' },
    { to: 'down', seconds: 0.3, breath: 'free' },
    { to: 'down', seconds: 0.8, breath: 'free' },
  ],
  key: 'up',
  stage: 'postpartum',
});
