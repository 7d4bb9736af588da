// Wrist and thumb ease: the forearm rests on the thigh; the hand hangs, floats up, opens and closes.
import { motion } from '../motion.ts';
import { onChair } from '../settings.ts';
import { seated } from '../stances.ts';

const hang = {
  ...seated,
  turn: [16, 0, 0],
  neck: [10, 0, -10],
  leftArm: { ...seated.leftArm, to: [3, -8, 5] },
  rightArm: { to: [0, -21, 4.8], of: 'rightThigh', pole: [-1, 0.3, 0.2], fingers: [0, -0.7, -0.9], thumb: [1, -0.4, 0.2] },
} as const;

const up = { ...hang, rightArm: { ...hang.rightArm, fingers: [0, -1, 0.8], thumb: [1, 0, 0.3] } } as const;
const fist = { ...hang, rightArm: { ...hang.rightArm, fingers: [0, -1, 0.2], thumb: [0.6, 0, 1], fist: true } } as const;

export const wristAndThumbEase = motion({
  move: 'wrist-and-thumb-ease',
  works: 'right',
  stage: 'postpartum',
  camera: { azimuth: -66, elevation: 12, focus: { at: [-4, 46, 16], half: 27 } },
  ...onChair,
  overlays: [{ overlay: 'arrow', from: [-7, 30, 40], to: [-7, 44, 40], bow: 0.2, both: true }],
  poses: { hang, up, fist },
  phases: [
    { to: 'up', seconds: 2, breath: 'free' },
    { to: 'fist', seconds: 1.6, breath: 'free' },
    { to: 'fist', seconds: 0.8, breath: 'free' },
    { to: 'hang', seconds: 2, breath: 'free' },
  ],
  key: 'up',
});
