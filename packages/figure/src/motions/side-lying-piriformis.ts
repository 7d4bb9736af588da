// Side-lying buttock ease: the lower leg long, the top knee forward on a high pile of pillows, the chest rolling forward a little.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { headDown, headPillow, sideMat, stretch } from '../settings.ts';
import { sideResting } from '../stances.ts';

const easy: Pose = {
  ...sideResting,
  leftArm: { to: [-13, 4, 24], pole: [-0.2, 1, 0.5], fingers: [-0.2, -0.3, 1], thumb: [-1, 0.3, 0] },
  leftLeg: { joint: [92, 2, 10], hinge: 84, ankle: -10 },
  rightLeg: { joint: [2, 0, 0], hinge: 4, ankle: -10 },
};
const rolled: Pose = { ...easy, thoracic: [4, 0, -14], neck: [6, -2, -6] };

export const sideLyingPiriformis = motion({
  move: 'side-lying-piriformis',
  camera: { azimuth: -6, elevation: 56 },
  props: [
    { ...sideMat, x: 4, wide: 130, deep: 66 },
    headPillow,
    { prop: 'pillow', id: 'low-pillow', at: [12, 3.4, 30], size: [36, 6.8, 26] },
    { prop: 'pillow', id: 'high-pillow', at: [12, 9.6, 30], size: [32, 6.4, 23] },
  ],
  contacts: headDown,
  overlays: [{ overlay: 'feel', at: [4, -3, -8], of: 'pelvis', how: 'stretches' }],
  poses: { easy, rolled },
  phases: stretch('easy', 'rolled'),
  key: 'rolled',
});
