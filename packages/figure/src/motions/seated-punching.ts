// Seated punches: one fist forward, then the other, the legs at rest.
import { motion } from '../motion.ts';
import { onChair } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

const guard = {
  ...seated,
  leftLeg: flatFoot([10, 3.9, 22], [0.35, 0, 1]),
  rightLeg: flatFoot([-10, 3.9, 22], [-0.35, 0, 1]),
  leftArm: { to: [8, 61, 15], pole: [0.6, -1, 0], fingers: [-0.3, 0.7, 0.6], thumb: [-0.5, 0.4, 0.6], fist: true },
  rightArm: { to: [-8, 61, 15], pole: [-0.6, -1, 0], fingers: [0.3, 0.7, 0.6], thumb: [0.5, 0.4, 0.6], fist: true },
} as const;

const left = {
  ...guard,
  thoracic: [4, 0, -8],
  leftArm: { ...guard.leftArm, to: [4, 63, 33.6], fingers: [-0.1, 0, 1] },
} as const;

const right = {
  ...guard,
  thoracic: [4, 0, 8],
  rightArm: { ...guard.rightArm, to: [-4, 63, 33.6], fingers: [0.1, 0, 1] },
} as const;

export const seatedPunching = motion({
  move: 'seated-punching',
  camera: { azimuth: -58, elevation: 9 },
  ...onChair,
  poses: { guard, left, right },
  phases: [
    { to: 'left', seconds: 0.5, breath: 'free' },
    { to: 'guard', seconds: 0.4, breath: 'free' },
    { to: 'right', seconds: 0.5, breath: 'free' },
    { to: 'guard', seconds: 0.4, breath: 'free' },
  ],
  overlays: [{ overlay: 'arrow', from: [4, 63, 46], to: [4, 63, 56] }],
  key: 'left',
});
