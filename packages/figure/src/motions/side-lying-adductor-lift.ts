// Inner-thigh lift: on her side, the top leg rests on pillows in front, the long lower leg lifts a little.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, headDown, headPillow, sideMat } from '../settings.ts';
import { sideResting } from '../stances.ts';

const down: Pose = {
  ...sideResting,
  eyes: 'open',
  leftLeg: { to: [33, 13.8, 24], pole: [-0.6, 0, 1], toe: [0.7, 0, 0.7], sole: [0.7, 0, -0.7] },
  rightLeg: { joint: [4, 0, 0], hinge: 2, ankle: 0 },
};
const up: Pose = { ...down, rightLeg: { joint: [4, -12, 0], hinge: 2, ankle: 0 } };

export const sideLyingAdductorLift = motion({
  move: 'side-lying-adductor-lift',
  works: 'right',
  camera: { azimuth: -10, elevation: 30 },
  props: [
    { ...sideMat, x: 2, wide: 126, deep: 60 },
    headPillow,
    { prop: 'pillow', id: 'leg-pillow', at: [22, 6, 24], size: [50, 12, 18] },
  ],
  contacts: headDown,
  orders: [
    ['right-shank', 'left-foot'],
    ['right-foot', 'left-foot'],
    ['right-shank', 'left-shank'],
    ['right-thigh', 'left-shank'],
    ['right-knee', 'left-shank'],
  ],
  overlays: [{ overlay: 'arrow', from: [63, 3, -4], to: [63, 16, -4] }],
  poses: { down, up },
  phases: effortFirst('up', 'down'),
  key: 'up',
});
