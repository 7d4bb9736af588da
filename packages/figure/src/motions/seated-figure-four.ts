// Seated figure four: one ankle on the other thigh, then a small tip forward.
import { motion } from '../motion.ts';
import { stretch } from '../settings.ts';
import { ankleOnShin, seated } from '../stances.ts';

const tall = {
  ...seated,
  rightLeg: { to: [8, 40.4, 16], pole: [-1, 0.1, 0.62], toe: [1, 0.1, 0.3], sole: [-0.2, 0.75, 0.75] },
  leftArm: { to: [8, 43.5, 17], pole: [1, -0.2, -0.4], fingers: [-0.6, -0.6, 0.5], thumb: [-0.5, 0.6, 0.5] },
  rightArm: { to: [-16, 46, 15], pole: [-1, 0, -0.5], fingers: [-0.6, -0.4, 0.7], thumb: [0.8, 0, 0.5] },
} as const;

const tipped = {
  ...tall,
  turn: [20, 0, 0],
  lumbar: [2, 0, 0],
  neck: [-6, 0, 0],
  head: [-4, 0, 0],
  eyes: 'closed',
} as const;

export const seatedFigureFour = motion({
  move: 'seated-figure-four',
  works: 'right',
  camera: { azimuth: -2, elevation: 16 },
  props: [{ prop: 'chair' }],
  contacts: [
    ['left-foot', 'floor'],
    ['seat', 'chair'],
  ],
  poses: { tall, tipped },
  phases: stretch('tall', 'tipped'),
  key: 'tipped',
  forms: {
    low: { camera: { azimuth: -50, elevation: 10 }, poses: { tall: ankleOnShin, tipped: { ...ankleOnShin, eyes: 'closed' } } },
  },
});
