// Short side-steps: two feet apart, two feet together, and back the same way.
import { motion } from '../motion.ts';
import { armsUnderTop, feetDown } from '../settings.ts';
import { flatFoot, handsOnHips, standing } from '../stances.ts';

const base = { ...standing, ...handsOnHips, turn: [14, 0, 0], lumbar: [-4, 0, 0], neck: [-6, 0, 0] } as const;

/** Where her middle and her feet are, across. */
function at(middle: number, left: number, right: number) {
  return {
    ...base,
    root: [middle, 49, -4],
    leftLeg: flatFoot([left, 3.9, 0], [0.08, 0, 1]),
    rightLeg: flatFoot([right, 3.9, 0], [-0.08, 0, 1]),
  } as const;
}

const poses = { here: at(-6, 0, -12), apart: at(1, 13, -12), there: at(6, 12, 0), back: at(-1, 12, -13) };
const worktop = [{ prop: 'worktop', z: 17, wide: 84 }] as const;

function held(pose: (typeof poses)['here']) {
  const [x] = pose.root;
  return {
    ...pose,
    leftArm: { to: [x + 11, 55.3, 20], pole: [1, -0.5, -0.4], fingers: [0, -0.1, 1], thumb: [-1, 0.2, 0] },
    rightArm: { to: [x - 11, 55.3, 20], pole: [-1, -0.5, -0.4], fingers: [0, -0.1, 1], thumb: [1, 0.2, 0] },
  } as const;
}

export const sideStepping = [
  { to: 'apart', seconds: 0.9, breath: 'free' },
  { to: 'there', seconds: 0.9, breath: 'free' },
  { to: 'back', seconds: 0.9, breath: 'free' },
  { to: 'here', seconds: 0.9, breath: 'free' },
] as const;

/** Hands on a worktop, seen from behind. */
export const atWorktop = {
  camera: { azimuth: 158, elevation: 10 },
  props: worktop,
  orders: [],
  poses: { here: held(poses.here), apart: held(poses.apart), there: held(poses.there), back: held(poses.back) },
  overlays: [{ overlay: 'arrow', from: [-16, 0, -16], to: [16, 0, -16], both: true }],
} as const;

export const bandedSideSteps = motion({
  move: 'banded-side-steps',
  camera: { azimuth: 10, elevation: 7 },
  props: [{ prop: 'mini-band', where: 'above-knees' }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-16, -3, 14], to: [16, -3, 14], both: true }],
  orders: armsUnderTop,
  poses,
  phases: sideStepping,
  key: 'apart',
  forms: { worktop: atWorktop },
});
