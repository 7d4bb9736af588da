// Thigh stretch on her side: a towel round the top ankle draws the heel towards the seat.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { headDown, headPillow, kneePillow, sideMat, stretch } from '../settings.ts';
import { sideLying, sideResting } from '../stances.ts';

const easy: Pose = {
  ...sideLying,
  neck: sideResting.neck,
  head: sideResting.head,
  rightArm: { to: [-43, 3.8, 15], pole: [0.4, 0.12, 1], fingers: [-1, 0, -0.2], thumb: [0, 1, 0] },
  leftLeg: { joint: [6, 2, 0], hinge: 86, ankle: -20 },
  rightLeg: { joint: [48, 0, 0], hinge: 82, ankle: -10 },
  leftArm: { to: [-2, 17, -16], pole: [0, 1, -0.4], fingers: [1, 0, -0.3], thumb: [0, 1, 0], fist: true },
};
const drawn: Pose = {
  ...easy,
  leftLeg: { joint: [-6, 2, 0], hinge: 126, ankle: -52 },
  leftArm: { to: [-5, 17, -17], pole: [0, 1, -0.4], fingers: [1, 0, -0.3], thumb: [0, 1, 0], fist: true },
  eyes: 'closed',
};

const towel = { prop: 'towel', round: 'left-ankle', held: ['leftHand'] } as const;

export const sideLyingQuad = motion({
  move: 'side-lying-quad',
  camera: { azimuth: -4, elevation: 58 },
  props: [{ ...sideMat, z: 0, deep: 60 }, headPillow, towel],
  contacts: headDown,
  overlays: [{ overlay: 'feel', at: [0, -12, 2.6], of: 'leftThigh', how: 'stretches', size: [5, 2.2] }],
  poses: { easy, drawn },
  phases: stretch('easy', 'drawn'),
  key: 'drawn',
  forms: {
    'short-pull': {
      props: [{ ...sideMat, z: 0, deep: 60 }, headPillow, kneePillow, towel],
      poses: {
        easy: { ...easy, leftLeg: { joint: [50, 4, 0], hinge: 80, ankle: -10 } },
        drawn: { ...drawn, leftLeg: { joint: [46, 4, 0], hinge: 104, ankle: -20 } },
      },
    },
  },
});
