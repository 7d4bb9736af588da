// Kneeling leg reach: on hands and knees, one foot presses up and back a little with the knee bent; the back stays a table.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { bedAcross, effortFirst, onHandsAndKnees } from '../settings.ts';
import { allFours, kneeling } from '../stances.ts';

const home: Pose = { ...allFours, neck: [-12, 0, 0], head: [-4, 0, 0], rightLeg: { joint: [80, 0, 0], hinge: 90, ankle: -70 } };
const up: Pose = { ...home, rightLeg: { joint: [5, 0, 0], hinge: 80, ankle: 0 } };

const atBed: Pose = {
  ...kneeling,
  root: [0, 27.4, -2],
  turn: [46, 0, 0],
  lumbar: [4, 0, 0],
  neck: [-8, 0, 0],
  rightLeg: { joint: [46, 0, 0], hinge: 88, ankle: -70 },
  leftArm: { to: [5, 32, 36], pole: [1, -0.3, -0.6], fingers: [-0.6, 0, 1], thumb: [-1, 0.3, 0] },
  rightArm: { to: [-5, 32, 36], pole: [-1, -0.3, -0.6], fingers: [0.6, 0, 1], thumb: [1, 0.3, 0] },
};

export const kickbackOnAllFours = motion({
  move: 'kickback-on-all-fours',
  works: 'right',
  camera: { azimuth: -74, elevation: 9 },
  props: [{ prop: 'mat', z: 0, wide: 44, deep: 110 }],
  contacts: onHandsAndKnees.contacts.filter(([part]) => part !== 'right-knee'),
  overlays: [{ overlay: 'arrow', from: [-6, 24, -51], to: [-6, 38, -51] }],
  poses: { home, up },
  phases: effortFirst('up', 'home'),
  key: 'up',
  stage: 't1',
  forms: {
    'forearms-on-bed': {
      props: [{ prop: 'mat', z: -20, wide: 40, deep: 72 }, bedAcross(19)],
      contacts: [
        ['left-knee', 'floor'],
        ['left-forearm', 'bed'],
        ['right-forearm', 'bed'],
      ],
      overlays: [],
      poses: { home: atBed, up: { ...atBed, rightLeg: { joint: [6, 0, 0], hinge: 66, ankle: -20 } } },
    },
  },
});
