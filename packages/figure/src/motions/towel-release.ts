// Towel release: a rolled towel under one buttock, leaned on and softened.
import { motion } from '../motion.ts';
import { feetDown, slowBreath } from '../settings.ts';
import { leaningOnWall, tippedSeat } from '../stances.ts';

const orders = [
  ['towel', 'pelvis'],
  ['towel', 'right-thigh'],
] as const;

export const towelRelease = motion({
  move: 'towel-release',
  works: 'right',
  camera: { azimuth: -78, elevation: 9 },
  props: [
    { prop: 'chair', back: false },
    { prop: 'pillow', id: 'towel', at: [-11, 29.5, -1], size: [19, 5, 5.6] },
  ],
  contacts: feetDown,
  orders,
  poses: { here: { ...tippedSeat, root: [1, 36.6, 0] }, there: { ...tippedSeat, root: [-1.4, 36.2, 0], turn: [2, 0, -5] } },
  phases: slowBreath('here', 'there'),
  key: 'there',
  forms: {
    wall: {
      camera: { azimuth: -58, elevation: 6 },
      props: [
        { prop: 'wall', z: -11 },
        { prop: 'pillow', id: 'towel', at: [-6, 48, -8.4], size: [14, 4.8, 5] },
      ],
      orders: [],
      poses: { here: { ...leaningOnWall, root: [1.6, 48.6, 3] }, there: { ...leaningOnWall, root: [-1.6, 48.6, 3] } },
    },
  },
});
