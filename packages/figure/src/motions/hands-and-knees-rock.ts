// Hands-and-knees rock: the hips drift back a little way, and forward again.
import { motion } from '../motion.ts';
import { bedAcross, onHandsAndKnees, slowBreath } from '../settings.ts';
import { allFours, kneeling } from '../stances.ts';

const forward = { ...allFours, root: [0, 27.4, 2], neck: [-14, 0, 0] } as const;
const back = {
  ...allFours,
  root: [0, 26.4, -8.6],
  turn: [78, 0, 0],
  lumbar: [2, 0, 0],
  thoracic: [2, 0, 0],
  neck: [-10, 0, 0],
} as const;

const atBed = {
  ...kneeling,
  root: [0, 27.2, -3],
  turn: [40, 0, 0],
  lumbar: [4, 0, 0],
  neck: [-6, 0, 0],
  leftArm: { to: [5, 32.5, 36], pole: [1, -0.3, -0.6], fingers: [-0.6, 0, 1], thumb: [-1, 0.3, 0] },
  rightArm: { to: [-5, 32.5, 36], pole: [-1, -0.3, -0.6], fingers: [0.6, 0, 1], thumb: [1, 0.3, 0] },
} as const;

export const handsAndKneesRock = motion({
  move: 'hands-and-knees-rock',
  camera: { azimuth: -74, elevation: 9 },
  ...onHandsAndKnees,
  overlays: [{ overlay: 'arrow', from: [0, 46, 2], to: [0, 46, -16], both: true }],
  poses: { forward, back },
  phases: slowBreath('forward', 'back'),
  key: 'back',
  forms: {
    'forearms-on-bed': {
      props: [{ prop: 'mat', z: -12, wide: 40, deep: 60 }, bedAcross(19)],
      contacts: [
        ['left-knee', 'floor'],
        ['right-knee', 'floor'],
        ['left-forearm', 'bed'],
        ['right-forearm', 'bed'],
      ],
      poses: { forward: { ...atBed, root: [0, 27.4, 0] }, back: { ...atBed, root: [0, 26.8, -6], turn: [50, 0, 0] } },
    },
  },
});
