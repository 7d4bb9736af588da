// Water walk: small even steps in chest-deep water, standing tall, the arms swinging easily.
import { motion } from '../motion.ts';
import type { Arm, Leg, Pose } from '../pose.ts';
import { standing } from '../stances.ts';

const ahead = (x: number): Leg => ({ to: [x, 4, 11], pole: [x * 0.01, 0.1, 1], toe: [x * 0.02, 0.2, 1], sole: [0, 1, -0.2] });
const behind = (x: number): Leg => ({ to: [x, 7.6, -10], pole: [x * 0.01, 0.1, 1], toe: [x * 0.02, -0.6, 1], sole: [0, 1, 0.6] });
const under = (x: number): Leg => ({ to: [x, 3.9, 0], pole: [x * 0.01, 0.1, 1], toe: [x * 0.02, 0, 1], sole: [0, 1, 0] });
const lifted = (x: number): Leg => ({ to: [x, 12, -1], pole: [x * 0.01, 0.1, 1], toe: [x * 0.02, -0.3, 1], sole: [0, 1, 0.3] });

const [forward, back, beside]: readonly [Arm, Arm, Arm] = [
  { joint: [40, 12, 0], hinge: 40 },
  { joint: [-18, 12, 0], hinge: 26 },
  { joint: [10, 12, 0], hinge: 32 },
];

function step(y: number, leftLeg: Leg, rightLeg: Leg, leftArm: Arm, rightArm: Arm, twist: number): Pose {
  return { ...standing, root: [0, y, 0], turn: [6, 0, 0], thoracic: [3, 0, twist], leftLeg, rightLeg, leftArm, rightArm };
}

export const waterWalk = motion({
  move: 'water-walk',
  camera: { azimuth: -80, elevation: 6 },
  props: [{ prop: 'pool', line: 71, half: 62 }],
  poses: {
    left: step(51.8, ahead(4.4), behind(-4.4), back, forward, 10),
    passRight: step(52.4, under(4.4), lifted(-4.4), beside, beside, 0),
    right: step(51.8, behind(4.4), ahead(-4.4), forward, back, -10),
    passLeft: step(52.4, lifted(4.4), under(-4.4), beside, beside, 0),
  },
  phases: [
    { to: 'passRight', seconds: 0.8, breath: 'free' },
    { to: 'right', seconds: 0.8, breath: 'free' },
    { to: 'passLeft', seconds: 0.8, breath: 'free' },
    { to: 'left', seconds: 0.8, breath: 'free' },
  ],
  key: 'left',
});
