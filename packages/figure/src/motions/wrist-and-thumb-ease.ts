// Wrist and thumb ease: the forearm rests on the thigh; the hand hangs, floats up, opens and closes.
import { motion } from '../motion.ts';
import { onChair } from '../settings.ts';
import { seated } from '../stances.ts';

const hang = {
  ...seated,
  turn: [22, 0, 0],
  thoracic: [8, 0, 0],
  neck: [6, 0, 0],
  leftArm: { ...seated.leftArm, to: [3, -8, 5] },
  rightArm: { to: [-0.5, -24.5, 5], of: 'rightThigh', pole: [-0.3, 0.8, -0.6], fingers: [0, -0.7, -0.9], thumb: [1, -0.4, 0.2] },
} as const;

const up = { ...hang, rightArm: { ...hang.rightArm, fingers: [0, -0.95, 0.58], thumb: [1, 0, 0.3] } } as const;
const fist = { ...hang, rightArm: { ...hang.rightArm, fingers: [0, -1, 0.2], thumb: [0.6, 0, 1], fist: true } } as const;

export const wristAndThumbEase = motion({
  move: 'wrist-and-thumb-ease',
  works: 'right',
  stage: 'postpartum',
  camera: { azimuth: -78, elevation: 8, focus: { at: [-4, 40, 14], half: 37.5 } },
  ...onChair,
  overlays: [{ overlay: 'arrow', from: [-7, 28, 37.5], to: [-7, 42.5, 36.5], bow: 0.35, both: true }],
  poses: { hang, up, fist },
  phases: [
    { to: 'up', seconds: 2, breath: 'free' },
    { to: 'fist', seconds: 1.6, breath: 'free' },
    { to: 'fist', seconds: 0.8, breath: 'free' },
    { to: 'hang', seconds: 2, breath: 'free' },
  ],
  key: 'up',
});
