// Reverse clam: on her side, knees together on a pillow, only the top foot lifts.
import { motion } from '../motion.ts';
import { effortFirst, headDown, headPillow, sideMat } from '../settings.ts';
import { sideLying, sideResting } from '../stances.ts';

const down = {
  ...sideLying,
  neck: [2, 4, 0],
  head: [0, 0, 0],
  leftLeg: { joint: [50, 6, 4], hinge: 92, ankle: -10 },
  rightLeg: { joint: [46, 0, 0], hinge: 92, ankle: -20 },
  leftArm: { ...sideResting.leftArm },
  rightArm: { ...sideResting.rightArm },
} as const;

const up = { ...down, leftLeg: { joint: [50, 6, -30], hinge: 92, ankle: -10 } } as const;
const half = { ...down, leftLeg: { joint: [50, 6, -18], hinge: 80, ankle: -10 } } as const;
const halfDown = {
  ...down,
  leftLeg: { joint: [50, 6, 4], hinge: 80, ankle: -10 },
  rightLeg: { joint: [44, 0, 0], hinge: 78, ankle: -20 },
} as const;

export const reverseClam = motion({
  move: 'reverse-clam',
  camera: { azimuth: -10, elevation: 42 },
  props: [sideMat, headPillow, { prop: 'pillow', id: 'knee-pillow', at: [12, 8.6, 17], size: [16, 6.4, 13] }],
  contacts: headDown,
  overlays: [{ overlay: 'arrow', of: 'world', from: [47, 10, -6], to: [46, 28, -8], bow: 0.15 }],
  poses: { down, up },
  phases: effortFirst('up', 'down'),
  key: 'up',
  forms: { 'half-range': { poses: { down: halfDown, up: { ...half, rightLeg: halfDown.rightLeg } } } },
});
