// Laying the baby down: close to the chest, hips and knees fold over the cot, the bottom first; then up with a hand on the rail.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const tall: Pose = {
  ...standing,
  leftLeg: flatFoot([6.4, 3.9, 0], [0.2, 0, 1]),
  rightLeg: flatFoot([-6.4, 3.9, 0], [-0.2, 0, 1]),
  leftArm: { to: [4, 76, 16.4], pole: [1, -1, -0.4], fingers: [-1, 0.1, -0.05], thumb: [0, 1, 0] },
  rightArm: { to: [-3, 65.5, 15.8], pole: [-1, -1, -0.6], fingers: [1, 0.1, 0.1], thumb: [0, 1, 0] },
};

const folded: Pose = {
  ...tall,
  root: [0, 41, -12],
  turn: [29, 0, 0],
  lumbar: [4, 0, 0],
  thoracic: [4, 0, 0],
  neck: [-6, 0, 0],
  head: [-2, 0, 0],
  leftArm: { ...tall.leftArm, to: [4, 53, 23], fingers: [-0.9, 0, 0.4], thumb: [0.3, 0.9, 0.2] },
  rightArm: { ...tall.rightArm, to: [-6, 43.6, 20], pole: [-1, -0.5, -0.8] },
};

const laid: Pose = {
  ...folded,
  root: [0, 41, -8],
  turn: [44, 0, 0],
  lumbar: [8, 0, 0],
  thoracic: [10, 0, 0],
  leftArm: { ...tall.leftArm, to: [7, 33.4, 29], fingers: [0, -0.05, 1], thumb: [1, 0, 0] },
  rightArm: { ...tall.rightArm, to: [-7, 33.4, 29], fingers: [0.4, -0.05, 1], thumb: [-1, 0.4, 0] },
};

export const layBabyDown = motion({
  move: 'lay-baby-down',
  stage: 'postpartum',
  camera: { azimuth: -106, elevation: 9 },
  props: [
    { prop: 'cot', x: 5, z: 44, turn: 180, high: 31 },
    { prop: 'baby', of: 'hands', at: [-4.2, -0.5, -3], turn: [90, -90, 0], carried: 'bundle' },
  ],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-18, 74, 36], to: [-18, 58, 36] }],
  poses: { tall, folded, laid },
  phases: [
    { to: 'tall', seconds: 1.2, breath: 'in' },
    { to: 'folded', seconds: 2.2, breath: 'out' },
    { to: 'laid', seconds: 1.6, breath: 'out' },
    { to: 'laid', seconds: 1.6, breath: 'free' },
    // A cut: the next time begins with the baby in her arms.
    { to: 'tall', seconds: 0.001, breath: 'free' },
  ],
  key: 'folded',
});
