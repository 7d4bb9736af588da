// Bird dog, low: one leg long and just off the floor, the other arm forward and low.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, onHandsAndKnees } from '../settings.ts';
import { allFours } from '../stances.ts';

const home: Pose = { ...allFours, neck: [-12, 0, 0], head: [-4, 0, 0] };
const leg: Pose = {
  ...home,
  rightLeg: { to: [-5.6, 17, -47.8], pole: [0, -1, 0.2], toe: [0, -0.5, -1], sole: [0, -1, 0.4] },
};
const both: Pose = { ...leg, leftArm: { to: [9.5, 25, 58.6], pole: [0.3, -1, 0], fingers: [0, 0, 1], thumb: [-1, 0, 0] } };

export const birdDog = motion({
  move: 'bird-dog',
  works: 'right',
  camera: { azimuth: -72, elevation: 9 },
  props: [{ prop: 'mat', z: 2, wide: 44, deep: 112 }],
  contacts: onHandsAndKnees.contacts.filter(([part]) => part === 'right-hand' || part === 'left-knee'),
  poses: { home, both },
  phases: effortFirst('both', 'home'),
  key: 'both',
  stage: 't2',
  forms: { 'leg-only': { poses: { home, both: leg }, stage: 't3' } },
});
