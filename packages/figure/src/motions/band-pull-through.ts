// Band pull-through: a long band fixed low behind, held between the legs; hips back, and tall again.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import { downAndUp, feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

function hands(y: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  const left: Arm = { to: [2.2, y, z], pole: [1, 0, -0.6], fingers: [0, -1, -0.4], thumb: [-0.3, 0, 1], fist: true };
  return { leftArm: left, rightArm: { ...left, to: [-2.2, y, z], pole: [-1, 0, -0.6], thumb: [0.3, 0, 1] } };
}

const tall: Pose = {
  ...standing,
  root: [0, 52, -1],
  leftLeg: flatFoot([15, 3.9, 0], [0.25, 0, 1]),
  rightLeg: flatFoot([-15, 3.9, 0], [-0.25, 0, 1]),
  ...hands(52.3, 12),
};

const low: Pose = {
  ...tall,
  root: [0, 44.6, -14],
  turn: [50, 0, 0],
  lumbar: [2, 0, 0],
  thoracic: [0, 0, 0],
  neck: [-16, 0, 0],
  head: [-10, 0, 0],
  ...hands(35.6, 1),
};

const half: Pose = { ...low, root: [0, 48.6, -9.5], turn: [34, 0, 0], neck: [-12, 0, 0], ...hands(42.6, 4) };

export const bandPullThrough = motion({
  move: 'band-pull-through',
  stage: 't2',
  camera: { azimuth: -10, elevation: 11 },
  props: [
    { prop: 'box', id: 'post', z: -40, wide: 5, high: 34, deep: 5, finish: 'grey' },
    { prop: 'long-band', from: [0, 8, -37.5], to: ['leftHand', 'rightHand'] },
  ],
  contacts: feetDown,
  orders: [
    ['top', 'right-forearm'],
    ['top', 'left-forearm'],
  ],
  poses: { tall, low },
  phases: downAndUp('low', 'tall'),
  key: 'low',
  forms: { 'light-band': { stage: 't3', poses: { tall, low: half } } },
});
