// Band hinge: standing on the middle of a long band, hips back, and tall against its pull.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import { downAndUp, feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

function hands(y: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  const left: Arm = { to: [10, y, z], pole: [1, 0, -1], fingers: [0, -1, 0.1], thumb: [-0.6, 0, 1], fist: true };
  return { leftArm: left, rightArm: { ...left, to: [-10, y, z], pole: [-1, 0, -1], thumb: [0.6, 0, 1] } };
}

const tall: Pose = {
  ...standing,
  leftLeg: flatFoot([6.5, 3.9, 0], [0.12, 0, 1]),
  rightLeg: flatFoot([-6.5, 3.9, 0], [-0.12, 0, 1]),
  ...hands(50.5, 5),
};

const low: Pose = {
  ...tall,
  root: [0, 46.6, -14],
  turn: [48, 0, 0],
  lumbar: [2, 0, 0],
  thoracic: [0, 0, 0],
  neck: [-16, 0, 0],
  head: [-10, 0, 0],
  ...hands(35.6, 4.5),
};

export const bandHipHinge = motion({
  move: 'band-hip-hinge',
  stage: 't2',
  camera: { azimuth: -66, elevation: 8 },
  props: [
    { prop: 'long-band', from: [8.5, 0.8, 2], to: ['leftHand'] },
    { prop: 'long-band', from: [-8.5, 0.8, 2], to: ['rightHand'] },
  ],
  contacts: feetDown,
  poses: { tall, low },
  phases: downAndUp('low', 'tall'),
  key: 'low',
});
