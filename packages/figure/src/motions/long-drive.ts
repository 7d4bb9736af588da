// A long drive: upright in the seat, a rolled towel at the low back, hands on the wheel.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { steeringWheel } from '../props/car.ts';
import { slowBreath } from '../settings.ts';
import { seated } from '../stances.ts';

const seat = 32;
const y = seat + steeringWheel.above;

const drives: Pose = {
  ...seated,
  root: [0, seat + 7.8, -4],
  turn: [-4, 0, 0],
  thoracic: [7, 0, 0],
  shoulders: [1, 0],
  leftLeg: { to: [6, 17.8, 32], pole: [0.1, 1, 0.5], toe: [0.1, 0.5, 1], sole: [0, 1, -0.5] },
  rightLeg: { to: [-6, 17.8, 32], pole: [-0.1, 1, 0.5], toe: [-0.1, 0.5, 1], sole: [0, 1, -0.5] },
  leftArm: {
    to: [7, y + 1, steeringWheel.z - 3.4],
    pole: [1, -1, 0],
    fingers: [-0.2, 0.5, 1],
    thumb: [-0.8, 0.6, 0],
    fist: true,
  },
  rightArm: {
    to: [-7, y + 1, steeringWheel.z - 3.4],
    pole: [-1, -1, 0],
    fingers: [0.2, 0.5, 1],
    thumb: [0.8, 0.6, 0],
    fist: true,
  },
};

export const longDrive = motion({
  move: 'long-drive',
  camera: { azimuth: -72, elevation: 9 },
  props: [
    { prop: 'car', high: seat, drives: true },
    { prop: 'pillow', id: 'towel', of: 'pelvis', at: [0, 8, -8.6], size: [22, 6, 5] },
  ],
  poses: { drives },
  phases: slowBreath('drives'),
  key: 'drives',
});
