// Box squat: hips back to a box, and tall again.
import { motion } from '../motion.ts';
import { flatFoot, standing } from '../stances.ts';

const feet = { leftLeg: flatFoot([7.5, 3.9, 0], [0.3, 0, 1]), rightLeg: flatFoot([-7.5, 3.9, 0], [-0.3, 0, 1]) } as const;

export const top = {
  ...standing,
  ...feet,
  leftArm: { to: [3, 70, 17], pole: [0.3, -1, 0], fingers: [-0.5, 0.4, 0.5], thumb: [0, 1, -0.6], fist: true },
  rightArm: { to: [-3, 70, 17], pole: [-0.3, -1, 0], fingers: [0.5, 0.4, 0.5], thumb: [0, 1, -0.6], fist: true },
} as const;

export const seat = {
  ...top,
  root: [0, 34.6, -17],
  turn: [34, 0, 0],
  lumbar: [2, 0, 0],
  thoracic: [-2, 0, 0],
  neck: [-14, 0, 0],
  head: [-8, 0, 0],
  leftArm: { ...top.leftArm, to: [3, 58, 16] },
  rightArm: { ...top.rightArm, to: [-3, 58, 16] },
} as const;

const box = { prop: 'box', wide: 34, high: 26.6, deep: 24, z: -22 } as const;
const band = { prop: 'mini-band', where: 'above-knees' } as const;
const bell = { prop: 'weight', kind: 'kettlebell', of: 'hands' } as const;
const dumbbell = { prop: 'weight', kind: 'dumbbell', of: 'hands', along: [0, 1, 0], off: [0, -3, 1] } as const;
const pillow = { prop: 'pillow', id: 'knee-pillow', of: 'leftThigh', at: [-5.6, -20, 0], size: [5, 13, 11] } as const;

export const boxSquat = motion({
  move: 'box-squat',
  camera: { azimuth: -70, elevation: 8 },
  props: [box],
  contacts: [
    ['left-foot', 'floor'],
    ['right-foot', 'floor'],
  ],
  poses: { top, seat },
  phases: [
    { to: 'seat', seconds: 3, breath: 'in', method2: 'out' },
    { to: 'seat', seconds: 0.6, breath: 'out', method2: 'in' },
    { to: 'top', seconds: 2.2, breath: 'out' },
    { to: 'top', seconds: 0.8, breath: 'free', method2: 'in' },
  ],
  key: 'seat',
  forms: {
    kettlebell: { props: [box, bell] },
    'light-kettlebell': { props: [box, bell] },
    dumbbell: { props: [box, dumbbell] },
    'light-dumbbell': { props: [box, dumbbell] },
    'kettlebell-band': { props: [box, bell, band] },
    'light-kettlebell-band': { props: [box, bell, band] },
    'dumbbell-band': { props: [box, dumbbell, band] },
    'light-dumbbell-band': { props: [box, dumbbell, band] },
    band: { props: [box, band] },
    squeeze: { props: [box, pillow] },
  },
});
