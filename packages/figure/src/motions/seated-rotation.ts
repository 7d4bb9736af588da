// Seated turns: arms crossed, the chest turns to one side and to the other, the knees stay.
import { motion } from '../motion.ts';
import { onChair } from '../settings.ts';
import { armsCrossed, seated } from '../stances.ts';

const middle = { ...seated, ...armsCrossed } as const;
const left = { ...middle, lumbar: [-4, 0, 12], thoracic: [2, 0, 32], neck: [-2, 0, 16] } as const;
const right = { ...middle, lumbar: [-4, 0, -12], thoracic: [2, 0, -32], neck: [-2, 0, -16] } as const;

export const seatedRotation = motion({
  move: 'seated-rotation',
  camera: { azimuth: 30, elevation: 20 },
  ...onChair,
  overlays: [{ overlay: 'arrow', from: [-15, 86, 4], to: [15, 86, 4], bow: 0.25, both: true }],
  poses: { middle, left, right },
  phases: [
    { to: 'left', seconds: 3, breath: 'out' },
    { to: 'middle', seconds: 3, breath: 'in' },
    { to: 'right', seconds: 3, breath: 'out' },
    { to: 'middle', seconds: 3, breath: 'in' },
  ],
  orders: [
    ['left-thigh', 'top'],
    ['right-thigh', 'top'],
  ],
  key: 'left',
});
