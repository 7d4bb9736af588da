// Easy on the toilet: feet on a low stool, knees apart, leaning forward with the forearms on the thighs.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import { slowBreath } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

const step = 11;
const left: Arm = { to: [11, 44, 19], pole: [0.5, -0.4, -1], fingers: [-0.2, -0.5, 1], thumb: [-1, 0, 0.2] };

const soft: Pose = {
  ...seated,
  root: [0, 32.8, -1],
  turn: [30, 0, 0],
  lumbar: [6, 0, 0],
  thoracic: [8, 0, 0],
  neck: [-4, 0, 0],
  leftLeg: flatFoot([11, 3.9 + step, 21], [0.35, 0, 1]),
  rightLeg: flatFoot([-11, 3.9 + step, 21], [-0.35, 0, 1]),
  leftArm: left,
  rightArm: { ...left, to: [-11, 44, 19], pole: [-0.5, -0.4, -1], fingers: [0.2, -0.5, 1], thumb: [1, 0, 0.2] },
  eyes: 'closed',
};

export const easyToilet = motion({
  move: 'easy-toilet',
  stage: 'postpartum',
  camera: { azimuth: -62, elevation: 10 },
  props: [{ prop: 'toilet' }, { prop: 'box', id: 'step', z: 24, wide: 40, high: step, deep: 17 }],
  contacts: [
    ['seat', 'toilet'],
    ['left-foot', 'step'],
    ['right-foot', 'step'],
  ],
  poses: { full: { ...soft, thoracic: [4, 0, 0] }, soft },
  phases: slowBreath('full', 'soft'),
  key: 'soft',
});
