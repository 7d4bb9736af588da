// Trying a pelvic belt: both hands draw the soft belt snug, then let go.
import { motion } from '../motion.ts';
import { armsUnderTop, feetDown } from '../settings.ts';
import { standing } from '../stances.ts';

const free = {
  ...standing,
  leftArm: { to: [14, -2, 2], of: 'pelvis', pole: [0.6, 0, -1], fingers: [0.1, -1, 0.1], thumb: [-0.4, 0, 1] },
  rightArm: { to: [-14, -2, 2], of: 'pelvis', pole: [-0.6, 0, -1], fingers: [-0.1, -1, 0.1], thumb: [0.4, 0, 1] },
} as const;

const snug = {
  ...free,
  neck: [10, 0, 0],
  head: [8, 0, 0],
  leftArm: { to: [11.5, 4, 6], of: 'pelvis', pole: [1, 0, -0.6], fingers: [-0.8, -0.5, 0.5], thumb: [-0.2, 0.8, 0.5] },
  rightArm: { to: [-11.5, 4, 6], of: 'pelvis', pole: [-1, 0, -0.6], fingers: [0.8, -0.5, 0.5], thumb: [0.2, 0.8, 0.5] },
} as const;

const lower = {
  ...snug,
  leftArm: { ...snug.leftArm, to: [12, -0.6, 5.4] },
  rightArm: { ...snug.rightArm, to: [-12, -0.6, 5.4] },
} as const;

export const pelvicBeltTrial = motion({
  move: 'pelvic-belt-trial',
  camera: { azimuth: -12, elevation: 5 },
  props: [{ prop: 'belt', where: 'high' }],
  contacts: feetDown,
  orders: armsUnderTop,
  poses: { free, snug },
  phases: [
    { to: 'snug', seconds: 1.6, breath: 'free' },
    { to: 'snug', seconds: 2.4, breath: 'free' },
    { to: 'free', seconds: 1.6, breath: 'free' },
    { to: 'free', seconds: 2, breath: 'free' },
  ],
  key: 'snug',
  forms: { low: { props: [{ prop: 'belt', where: 'low' }], poses: { free, snug: lower } } },
});
