// Inner-thigh lift: on her side, the top leg rests on pillows in front, the long lower leg lifts a little.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, headDown, headPillow, sideMat } from '../settings.ts';
import { sideResting } from '../stances.ts';

const down: Pose = {
  ...sideResting,
  eyes: 'open',
  leftArm: { to: [11, 5, -1], of: 'pelvis', pole: [1, 0.3, -1], fingers: [-0.2, -1, 0.3], thumb: [-0.4, 0, 1] },
  rightArm: { to: [-36, 2.4, 16], pole: [1, 0, 0.2], fingers: [-0.5, 0, 1], thumb: [1, 0.3, 0] },
  leftLeg: { joint: [84, 4, 6], hinge: 84, ankle: -10 },
  rightLeg: { joint: [4, 0, 0], hinge: 2, ankle: 0 },
};
const up: Pose = { ...down, rightLeg: { joint: [4, -12, 0], hinge: 2, ankle: 0 } };

export const sideLyingAdductorLift = motion({
  move: 'side-lying-adductor-lift',
  works: 'right',
  camera: { azimuth: 156, elevation: 19 },
  props: [
    { ...sideMat, x: 4, wide: 130 },
    headPillow,
    { prop: 'pillow', id: 'leg-pillow', at: [15, 6.9, 23], size: [46, 13, 18] },
  ],
  contacts: headDown,
  overlays: [{ overlay: 'arrow', from: [63, 3, -4], to: [63, 16, -4] }],
  poses: { down, up },
  phases: effortFirst('up', 'down'),
  key: 'up',
});
