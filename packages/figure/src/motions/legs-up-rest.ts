// Legs-up rest: head and chest on a slope of cushions, both calves on a chair's seat.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { onSlope, slowBreath } from '../settings.ts';
import { handsOnBelly, propped } from '../stances.ts';

const calf: Leg = { to: [6, 30.4, 34], pole: [0, 1, 0.2], toe: [0.1, 1, 0.5] };

const rest: Pose = {
  ...propped,
  leftArm: handsOnBelly.leftArm,
  leftLeg: calf,
  rightLeg: { ...calf, to: [-6, 30.4, 34], toe: [-0.1, 1, 0.5] },
  eyes: 'closed',
};

const high = 22;
const onBed: Pose = {
  ...rest,
  root: [0, 9.2 + high, -3],
  rightArm: { ...propped.rightArm, to: [-16, 1.8 + high, -9] },
  leftLeg: { ...calf, to: [6, 10 + high, 41] },
  rightLeg: { ...calf, to: [-6, 10 + high, 41] },
};

export const legsUpRest = motion({
  move: 'legs-up-rest',
  stage: 't2',
  camera: { azimuth: -76, elevation: 10 },
  props: [...onSlope, { prop: 'chair', z: 31, back: false }],
  contacts: [
    ['left-shin', 'chair'],
    ['right-shin', 'chair'],
  ],
  poses: { rest },
  phases: slowBreath('rest'),
  key: 'rest',
  forms: {
    bed: {
      camera: { azimuth: -72, elevation: 14 },
      props: [
        { prop: 'bed', z: 6, high, wide: 56 },
        { prop: 'box', id: 'slope', y: high, z: -28, wide: 34, deep: 36, high: 5, rise: 24, finish: 'cloth' },
        { prop: 'pillow', id: 'leg-pillow', at: [0, high + 4.4, 28], size: [34, 8.8, 30] },
      ],
      contacts: [],
      poses: { rest: onBed },
    },
  },
});
