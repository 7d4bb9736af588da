// Seated row: the elbows pull a long band back past the ribs.
import { motion } from '../motion.ts';
import { onChair } from '../settings.ts';
import { seated } from '../stances.ts';

const long = {
  ...seated,
  leftArm: { to: [6, 56, 32], pole: [0.4, -1, -0.2], fingers: [0, 0, 1], thumb: [0, 1, 0], fist: true },
  rightArm: { to: [-6, 56, 32], pole: [-0.4, -1, -0.2], fingers: [0, 0, 1], thumb: [0, 1, 0], fist: true },
} as const;

const pulled = {
  ...long,
  thoracic: [1, 0, 0],
  shoulders: [-1.6, 0],
  leftArm: { ...long.leftArm, to: [11, 51.5, 8.6], pole: [0.5, -0.4, -1] },
  rightArm: { ...long.rightArm, to: [-11, 51.5, 8.6], pole: [-0.5, -0.4, -1] },
} as const;

export const seatedRow = motion({
  move: 'seated-row',
  camera: { azimuth: -38, elevation: 20 },
  ...onChair,
  props: [
    ...onChair.props,
    { prop: 'box', id: 'post', z: 68, wide: 4, high: 66, deep: 4, finish: 'grey' },
    { prop: 'long-band', from: [0, 56, 66], to: ['leftHand', 'rightHand'] },
  ],
  poses: { long, pulled },
  phases: [
    { to: 'pulled', seconds: 2, breath: 'out' },
    { to: 'pulled', seconds: 0.6, breath: 'free' },
    { to: 'long', seconds: 2.6, breath: 'in' },
  ],
  key: 'pulled',
});
