// Body scan: lying on the side among pillows, the attention wanders from the feet to the face.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { headDown, headPillow, kneePillow, onChair, sideMat, slowBreath } from '../settings.ts';
import { seated, sideResting } from '../stances.ts';

const sits: Pose = {
  ...seated,
  root: [0, 35.4, -4],
  turn: [-14, 0, 0],
  lumbar: [2, 0, 0],
  thoracic: [6, 0, 0],
  neck: [2, 0, 0],
  leftArm: { to: [10, 49.4, 10], pole: [1, -0.6, -0.6], fingers: [0, -0.2, 1], thumb: [-1, 0.2, 0] },
  rightArm: { to: [-10, 49.4, 10], pole: [-1, -0.6, -0.6], fingers: [0, -0.2, 1], thumb: [1, 0.2, 0] },
  leftLeg: { ...seated.leftLeg, to: [7, 3.9, 20] },
  rightLeg: { ...seated.rightLeg, to: [-7, 3.9, 20] },
  eyes: 'closed',
};

export const bodyScan = motion({
  move: 'body-scan',
  camera: { azimuth: -8, elevation: 26 },
  props: [
    sideMat,
    headPillow,
    kneePillow,
    { prop: 'pillow', id: 'back-pillow', at: [-13, 5, -13], size: [28, 10, 12] },
    { prop: 'pillow', id: 'hug-pillow', at: [-14, 4, 21], size: [24, 8, 12] },
  ],
  contacts: headDown,
  poses: { lies: sideResting },
  phases: slowBreath('lies'),
  key: 'lies',
  forms: {
    seated: {
      camera: { azimuth: -52, elevation: 9 },
      props: [
        ...onChair.props,
        { prop: 'wall', z: -23, wide: 60 },
        { prop: 'pillow', id: 'head-pillow', at: [0, 73, -18.6], size: [24, 18, 8] },
        { prop: 'pillow', id: 'lap-pillow', at: [0, 44, 12], size: [38, 8, 16] },
      ],
      contacts: onChair.contacts,
      poses: { lies: sits },
    },
  },
});
