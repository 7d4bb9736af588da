// Kneeling hinge: hips back towards the heels, and tall again.
import { motion } from '../motion.ts';
import { downAndUp } from '../settings.ts';
import { handsOnHips, kneeling } from '../stances.ts';

const tall = { ...kneeling, ...handsOnHips, root: [0, 28.2, 0] } as const;

const back = {
  ...tall,
  root: [0, 23.6, -14],
  turn: [46, 0, 0],
  lumbar: [2, 0, 0],
  thoracic: [2, 0, 0],
  neck: [-6, 0, 0],
  head: [-4, 0, 0],
} as const;

export const tallKneelingHinge = motion({
  move: 'tall-kneeling-hinge',
  camera: { azimuth: -68, elevation: 9 },
  props: [{ prop: 'mat', z: -10, wide: 48, deep: 72 }],
  contacts: [
    ['left-knee', 'floor'],
    ['right-knee', 'floor'],
  ],
  poses: { tall, back },
  phases: downAndUp('back', 'tall'),
  key: 'back',
});
