// A night on her side: in bed, pillows under the head, from knee to ankle, behind the back and under the waist.
import { motion } from '../motion.ts';
import type { Triple } from '../vec.ts';
import { bedAlong, slowBreath } from '../settings.ts';
import { sideResting } from '../stances.ts';

const high = 22;
const on = ([x, y, z]: Triple): Triple => [x, y + high, z];

const asleep = {
  ...sideResting,
  root: on(sideResting.root),
  rightLeg: { joint: [46, 0, 0], hinge: 66, ankle: -20 },
  rightArm: { ...sideResting.rightArm, to: on([-53, 3, 5]) },
} as const;

export const sleepOnSide = motion({
  move: 'sleep-on-side',
  camera: { azimuth: -8, elevation: 26 },
  props: [
    bedAlong(high),
    { prop: 'pillow', id: 'head-pillow', at: on([-47, 3.3, 1]), size: [26, 6.6, 30] },
    { prop: 'pillow', id: 'knee-pillow', at: on([21.5, 8.3, 15.2]), turn: [0, 0, 20], size: [46, 7, 13] },
    { prop: 'pillow', id: 'back-pillow', at: on([-13, 5, -13]), size: [28, 10, 12] },
    { prop: 'pillow', id: 'waist-pillow', at: on([-14, 1.6, 9]), size: [12, 3.2, 14] },
  ],
  contacts: [['head', 'head-pillow']],
  poses: { asleep },
  phases: slowBreath('asleep'),
  key: 'asleep',
});
