// Worktop stretch: hands stay, hips drift back, the back lengthens.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import { feetDown, stretch } from '../settings.ts';
import { flatFoot, seated, standing } from '../stances.ts';

const deep: Pose = {
  ...standing,
  root: [0, 50.4, -7],
  turn: [54, 0, 0],
  lumbar: [6, 0, 0],
  thoracic: [2, 0, 0],
  neck: [-4, 0, 0],
  head: [-4, 0, 0],
  leftLeg: flatFoot([6.5, 3.9, 0], [0.12, 0, 1]),
  rightLeg: flatFoot([-6.5, 3.9, 0], [-0.12, 0, 1]),
  ...hands(55.3, 47, [0, -0.1, 1]),
  eyes: 'closed',
};

const long: Pose = { ...deep, root: [0, 51.4, 5], turn: [34, 0, 0], lumbar: [2, 0, 0] };
const atWall = hands(69, 46, [0, 1, 0.15]);
const sitting: Pose = { ...seated, turn: [10, 0, 0], ...hands(46.8, 28, [0, -0.1, 1]), eyes: 'closed' };

function hands(y: number, z: number, fingers: Arm['fingers'] & object): Pick<Pose, 'leftArm' | 'rightArm'> {
  return {
    leftArm: { to: [10, y, z], pole: [1, -0.6, -0.2], fingers, thumb: [-1, 0.2, 0] },
    rightArm: { to: [-10, y, z], pole: [-1, -0.6, -0.2], fingers, thumb: [1, 0.2, 0] },
  };
}

export const counterLatStretch = motion({
  move: 'counter-lat-stretch',
  camera: { azimuth: -80, elevation: 9 },
  props: [{ prop: 'worktop', z: 43 }],
  contacts: feetDown,
  poses: { long, deep },
  phases: stretch('long', 'deep'),
  key: 'deep',
  forms: {
    wall: {
      camera: { azimuth: -100, elevation: 8 },
      props: [{ prop: 'wall', z: 48.5 }],
      poses: { long: { ...long, ...atWall }, deep: { ...deep, turn: [46, 0, 0], ...atWall } },
    },
    seated: {
      props: [{ prop: 'chair' }, { prop: 'table', z: 38, deep: 34 }],
      poses: {
        long: sitting,
        deep: { ...sitting, turn: [34, 0, 0], lumbar: [6, 0, 0], ...hands(46.8, 42, [0, -0.1, 1]) },
      },
    },
  },
});
