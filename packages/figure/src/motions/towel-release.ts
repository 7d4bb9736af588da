// Towel release: a rolled towel under one buttock, leaned on and softened.
import { motion } from '../motion.ts';
import { feetDown, slowBreath } from '../settings.ts';
import { leaningOnWall, tippedSeat } from '../stances.ts';

const orders = [
  ['pelvis', 'towel'],
  ['right-thigh', 'towel'],
] as const;

export const towelRelease = motion({
  move: 'towel-release',
  works: 'right',
  camera: { azimuth: -56, elevation: 9 },
  props: [{ prop: 'chair' }, { prop: 'pillow', id: 'towel', at: [-7.5, 29.2, -1], turn: [0, 0, 90], size: [15, 4.6, 4.8] }],
  contacts: feetDown,
  orders,
  poses: { here: { ...tippedSeat, root: [1, 36.2, 0] }, there: { ...tippedSeat, root: [-1.4, 35.8, 0], turn: [2, 0, -5] } },
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
