// Child's pose on pillows: hips sink back, chest and head rest on a pile of pillows.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import { slowBreath } from '../settings.ts';
import { kneeling, kneelingLeg } from '../stances.ts';

function around(x: number, y: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  const arm: Arm = { to: [x, y, z], pole: [1, -0.6, -0.2], fingers: [-0.7, 0, 0.8], thumb: [-0.7, 0.4, -0.6] };
  return {
    leftArm: arm,
    rightArm: { ...arm, to: [-x, y, z], pole: [-1, 0.2, -0.6], fingers: [0.7, 0, 0.8], thumb: [0.7, 0.4, -0.6] },
  };
}

const rest: Pose = {
  ...kneeling,
  root: [0, 17.3, -19.6],
  turn: [62, 0, 0],
  lumbar: [8, 0, 0],
  thoracic: [6, 0, 0],
  neck: [-4, 0, -24],
  head: [0, 0, -24],
  leftLeg: kneelingLeg(9, 0),
  rightLeg: kneelingLeg(-9, 0),
  ...around(12, 22.4, 22),
  eyes: 'closed',
};

const high: Pose = {
  ...rest,
  root: [0, 26.6, -7],
  turn: [60, 0, 0],
  leftLeg: kneelingLeg(5, 0),
  rightLeg: kneelingLeg(-5, 0),
  ...around(12, 30.6, 34),
};

function pile(z: number, rows: number) {
  return Array.from(
    { length: rows },
    (_, index) =>
      ({
        prop: 'pillow',
        id: `pile${index}`,
        at: [0, 4.8 + index * 9, z + index],
        size: [40 - index * 2, 9.6, 34 - index * 2],
      }) as const,
  );
}

export const childPose = motion({
  move: 'child-pose',
  camera: { azimuth: -70, elevation: 12 },
  props: [{ prop: 'mat', z: 2, wide: 48, deep: 96 }, ...pile(20, 2)],
  contacts: [
    ['left-knee', 'floor'],
    ['right-knee', 'floor'],
  ],
  orders: [
    ['top', 'right-thigh'],
    ['pelvis', 'right-thigh'],
  ],
  poses: { rest, full: { ...rest, root: [0, 17.8, -19], thoracic: [8, 0, 0] } },
  phases: slowBreath('full', 'rest'),
  key: 'rest',
  forms: {
    'high-and-narrow': {
      props: [{ prop: 'mat', z: 2, wide: 48, deep: 96 }, ...pile(29, 3)],
      poses: { rest: high, full: { ...high, thoracic: [8, 0, 0] } },
    },
  },
});
