// Cat and cow: the back rounds a little and comes back to long.
import { motion } from '../motion.ts';
import { allFours } from '../stances.ts';

const long = {
  ...allFours,
  turn: [86, 0, 0],
  lumbar: [-10, 0, 0],
  thoracic: [-4, 0, 0],
  neck: [-24, 0, 0],
  head: [-8, 0, 0],
} as const;
const round = {
  ...allFours,
  root: [0, 28, 1],
  turn: [62, 0, 0],
  lumbar: [20, 0, 0],
  thoracic: [30, 0, 0],
  neck: [16, 0, 0],
  head: [10, 0, 0],
} as const;

export const catCow = motion({
  move: 'cat-cow',
  camera: { azimuth: -76, elevation: 8 },
  props: [{ prop: 'mat', z: 2, wide: 44, deep: 104 }],
  contacts: [
    ['left-hand', 'floor'],
    ['right-hand', 'floor'],
    ['left-knee', 'floor'],
    ['right-knee', 'floor'],
  ],
  poses: { long, round },
  phases: [
    { to: 'round', seconds: 4, breath: 'out' },
    { to: 'long', seconds: 4, breath: 'in' },
  ],
  key: 'round',
});
