// Reverse clam: on her side, knees together on a pillow, only the top foot lifts.
import { motion } from '../motion.ts';
import { effortFirst, headDown, headPillow, sideMat } from '../settings.ts';
import { sideLying } from '../stances.ts';

const down = {
  ...sideLying,
  neck: [2, 4, 0],
  head: [0, 0, 0],
  leftLeg: { joint: [66, 6, 4], hinge: 86, ankle: -10 },
  rightLeg: { joint: [58, 0, 0], hinge: 84, ankle: -20 },
  rightArm: { to: [-42, 3.8, 20], pole: [1, -0.2, 0.6], fingers: [-1, 0, -0.1], thumb: [0, 1, 0] },
} as const;

const up = { ...down, leftLeg: { joint: [66, 6, -34], hinge: 86, ankle: -10 } } as const;
const half = { ...down, leftLeg: { joint: [50, 6, -18], hinge: 80, ankle: -10 } } as const;
const halfDown = {
  ...down,
  leftLeg: { joint: [50, 6, 4], hinge: 80, ankle: -10 },
  rightLeg: { joint: [44, 0, 0], hinge: 78, ankle: -20 },
} as const;

export const reverseClam = motion({
  move: 'reverse-clam',
  camera: { azimuth: -6, elevation: 20 },
  props: [sideMat, headPillow, { prop: 'pillow', id: 'knee-pillow', at: [9, 8.6, 21], size: [18, 6.4, 13] }],
  contacts: headDown,
  overlays: [{ overlay: 'arrow', of: 'world', from: [46, 14, 6], to: [44, 30, 6], bow: 0.15 }],
  poses: { down, up },
  phases: effortFirst('up', 'down'),
  key: 'up',
  forms: { 'half-range': { poses: { down: halfDown, up: { ...half, rightLeg: halfDown.rightLeg } } } },
});
