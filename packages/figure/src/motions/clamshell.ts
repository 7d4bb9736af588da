// Clamshell: on her side, feet together, the top knee opens a little.
import { motion } from '../motion.ts';
import type { PropSpec } from '../props/index.ts';
import { effortFirst, headDown, headPillow, sideMat } from '../settings.ts';
import { sideLying, sideResting } from '../stances.ts';

const closed = {
  ...sideLying,
  neck: [2, 4, 0],
  head: [0, 0, 0],
  leftLeg: { to: [27.5, 9.2, 1.5], pole: [0.75, -0.1, 1], toe: [0.75, 0.05, 0.75] },
  rightLeg: { to: [27.5, 3.8, 1.5], pole: [0.75, 0.05, 1], toe: [0.75, 0, 0.75] },
  leftArm: { ...sideResting.leftArm },
  rightArm: { ...sideResting.rightArm },
} as const;

const open = { ...closed, leftLeg: { ...closed.leftLeg, pole: [0.5, 0.95, 0.75] } } as const;

const pillows: readonly PropSpec[] = [
  sideMat,
  headPillow,
  { prop: 'pillow', id: 'back-pillow', at: [-13, 5, -13], size: [28, 10, 12] },
];

export const clamshell = motion({
  move: 'clamshell',
  camera: { azimuth: -6, elevation: 20 },
  props: pillows,
  contacts: headDown,
  overlays: [{ overlay: 'arrow', of: 'world', from: [17, 34, 22], to: [13, 49, 16], bow: 0.15 }],
  poses: { closed, open },
  phases: effortFirst('open', 'closed'),
  key: 'open',
  forms: { band: { props: [...pillows, { prop: 'mini-band', where: 'above-knees' }] } },
});
