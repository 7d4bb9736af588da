// Inner-thigh lift: on her side, the top leg rests on pillows in front, the long lower leg lifts a little.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, headDown, headPillow, sideMat } from '../settings.ts';
import { sideResting } from '../stances.ts';

const down: Pose = {
  ...sideResting,
  turn: [90, -90, 77],
  neck: [4, -2, 0],
  head: [0, -3, 8],
  eyes: 'open',
  leftLeg: { to: [25, 13, 33], pole: [-1, 0.1, 0.5], toe: [0.5, 0, 0.8], sole: [0.8, 0, -0.5] },
  rightLeg: { joint: [2, 0, -22], hinge: 2, ankle: 0 },
};
const up: Pose = { ...down, rightLeg: { joint: [2, -6.5, -22], hinge: 2, ankle: 0 } };

export const sideLyingAdductorLift = motion({
  move: 'side-lying-adductor-lift',
  works: 'right',
  camera: { azimuth: -22, elevation: 26 },
  props: [
    { ...sideMat, x: 2, z: 14, wide: 126, deep: 66 },
    headPillow,
    { prop: 'pillow', id: 'leg-pillow', at: [14, 5, 30], turn: [0, 0, -16], size: [36, 10, 15] },
  ],
  contacts: headDown,
  overlays: [{ overlay: 'arrow', from: [66, 1, 4], to: [66, 13, 4] }],
  poses: { down, up },
  phases: effortFirst('up', 'down'),
  key: 'up',
});
