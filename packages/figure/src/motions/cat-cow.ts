// Cat and cow: the back rounds a little and comes back to long.
import { motion } from '../motion.ts';
import { onHandsAndKnees } from '../settings.ts';
import { allFours, kneeling } from '../stances.ts';

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
  root: [0, 28, 2],
  turn: [52, 0, 0],
  lumbar: [25, 0, 0],
  thoracic: [34, 0, 0],
  neck: [16, 0, 0],
  head: [10, 0, 0],
} as const;

const atSeat = {
  ...kneeling,
  root: [0, 27.2, -3],
  turn: [50, 0, 0],
  lumbar: [-8, 0, 0],
  thoracic: [-4, 0, 0],
  neck: [-20, 0, 0],
  leftArm: { to: [5, 29, 34], pole: [1, -0.3, -0.6], fingers: [-0.6, 0, 1], thumb: [-1, 0.3, 0] },
  rightArm: { to: [-5, 29, 34], pole: [-1, -0.3, -0.6], fingers: [0.6, 0, 1], thumb: [1, 0.3, 0] },
} as const;

export const catCow = motion({
  move: 'cat-cow',
  camera: { azimuth: -76, elevation: 8 },
  ...onHandsAndKnees,
  poses: { long, round },
  phases: [
    { to: 'round', seconds: 4, breath: 'out' },
    { to: 'long', seconds: 4, breath: 'in' },
  ],
  key: 'round',
  forms: {
    'forearms-on-seat': {
      props: [
        { prop: 'mat', z: -8, wide: 44, deep: 60 },
        { prop: 'chair', z: 30, back: false },
      ],
      contacts: onHandsAndKnees.contacts.slice(2),
      poses: { long: atSeat, round: { ...atSeat, turn: [26, 0, 0], lumbar: [22, 0, 0], thoracic: [28, 0, 0], neck: [14, 0, 0] } },
    },
  },
});
