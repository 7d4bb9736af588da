// Kneeling lean: on her knees, chest and arms over a big ball, the head to one side; she sways a little.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { kneeling, kneelingLeg } from '../stances.ts';
import { slowBreath } from '../settings.ts';

const rest: Pose = {
  ...kneeling,
  root: [0, 26.4, -8],
  turn: [42, 0, 0],
  lumbar: [8, 0, 0],
  thoracic: [10, 0, 0],
  neck: [26, 0, -30],
  head: [14, 0, -20],
  leftLeg: kneelingLeg(8, 0),
  rightLeg: kneelingLeg(-8, 0),
  leftArm: { to: [14, 26, 37], pole: [1, -0.4, 0], fingers: [-0.5, -0.8, 0.5], thumb: [-1, 0.3, 0] },
  rightArm: { to: [-14, 26, 37], pole: [-1, 0.2, -0.4], fingers: [0.5, -0.8, 0.5], thumb: [1, 0.3, 0] },
  eyes: 'closed',
};

const onSofa: Pose = {
  ...rest,
  root: [0, 26.6, -6],
  turn: [54, 0, 0],
  leftArm: { to: [-2, 37, 33], pole: [1, 0, -0.2], fingers: [-1, 0, 0.2], thumb: [0, 1, 0.3] },
  rightArm: { to: [2, 36, 31], pole: [-1, 0, -0.2], fingers: [1, 0, 0.2], thumb: [0, 1, 0.3] },
};

const mat = { prop: 'mat', z: 2, wide: 48, deep: 84 } as const;

export const leanOverBall = motion({
  move: 'lean-over-ball',
  camera: { azimuth: -74, elevation: 9 },
  props: [mat, { prop: 'ball', kind: 'gym', at: [0, 18, 25], radius: 18 }],
  contacts: [
    ['left-knee', 'floor'],
    ['right-knee', 'floor'],
  ],
  poses: { rest, sway: { ...rest, root: [1.6, 26.5, -8], turn: [42, 0, -4] } },
  phases: slowBreath('sway', 'rest'),
  key: 'rest',
  forms: {
    sofa: {
      camera: { azimuth: -102, elevation: 17 },
      props: [
        { ...mat, z: -8, deep: 60 },
        { prop: 'sofa', z: 35, turn: 180 },
        { prop: 'pillow', at: [0, 29.4, 30], size: [40, 9, 24] },
      ],
      poses: { rest: onSofa, sway: { ...onSofa, thoracic: [12, 0, 0] } },
    },
  },
});
