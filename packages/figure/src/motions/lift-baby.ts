// Lifting the baby: close to the cot, the baby close first, then up with the legs.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const feet = { leftLeg: flatFoot([6.4, 3.9, 0], [0.2, 0, 1]), rightLeg: flatFoot([-6.4, 3.9, 0], [-0.2, 0, 1]) } as const;

const tall = {
  ...standing,
  ...feet,
  leftArm: { to: [4, 76, 16.4], pole: [1, -1, -0.4], fingers: [-1, 0.1, -0.05], thumb: [0, 1, 0] },
  rightArm: { to: [-3, 65.5, 15.8], pole: [-1, -1, -0.6], fingers: [1, 0.1, 0.1], thumb: [0, 1, 0] },
} as const;

const close = {
  ...tall,
  root: [0, 41, -12],
  turn: [29, 0, 0],
  lumbar: [4, 0, 0],
  thoracic: [4, 0, 0],
  neck: [-6, 0, 0],
  head: [-2, 0, 0],
  leftArm: { ...tall.leftArm, to: [4, 53, 23], fingers: [-0.9, 0, 0.4], thumb: [0.3, 0.9, 0.2] },
  rightArm: { ...tall.rightArm, to: [-6, 43.6, 20], pole: [-1, -0.5, -0.8] },
} as const;

const reach = {
  ...close,
  root: [0, 41, -8],
  turn: [44, 0, 0],
  lumbar: [8, 0, 0],
  thoracic: [10, 0, 0],
  leftArm: { ...tall.leftArm, to: [7, 33.4, 29], fingers: [0, -0.05, 1], thumb: [1, 0, 0] },
  rightArm: { ...tall.rightArm, to: [-7, 33.4, 29], fingers: [0.4, -0.05, 1], thumb: [-1, 0.4, 0] },
} as const;

export const liftBaby = motion({
  move: 'lift-baby',
  stage: 'postpartum',
  camera: { azimuth: -106, elevation: 9 },
  props: [
    { prop: 'cot', x: 5, z: 44, turn: 180, high: 31 },
    { prop: 'baby', of: 'hands', at: [-4.2, -0.5, -3], turn: [90, -90, 0], carried: 'bundle' },
  ],
  contacts: feetDown,
  poses: { reach, close, tall },
  phases: [
    { to: 'close', seconds: 1.6, breath: 'in' },
    { to: 'tall', seconds: 2, breath: 'out' },
    { to: 'tall', seconds: 1.4, breath: 'free' },
    { to: 'close', seconds: 2, breath: 'in', method2: 'out' },
    { to: 'reach', seconds: 1.6, breath: 'free' },
  ],
  key: 'close',
});
