// Forward lean: forearms on a worktop, the back hangs long, a gentle sway from side to side.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown, onStool, slowBreath } from '../settings.ts';
import { flatFoot, seated, standing } from '../stances.ts';

function leans(x: number): Pose {
  return {
    ...standing,
    root: [x, 49.4, -11],
    turn: [52, 0, 0],
    lumbar: [2, -x, 0],
    thoracic: [6, 0, 0],
    neck: [4, 0, 0],
    head: [4, 0, 0],
    leftLeg: flatFoot([6.5, 3.9, 0], [0.15, 0, 1]),
    rightLeg: flatFoot([-6.5, 3.9, 0], [-0.15, 0, 1]),
    leftArm: { to: [5, 55.8, 33], pole: [1, -0.25, -0.3], fingers: [-1, 0, 0.6], thumb: [0, 1, 0.2] },
    rightArm: { to: [-5, 56.4, 34], pole: [-1, -0.25, -0.3], fingers: [1, 0, 0.6], thumb: [0, 1, 0.2] },
    eyes: 'closed',
  };
}

const sits: Pose = {
  ...seated,
  turn: [36, 0, 0],
  lumbar: [8, 0, 0],
  thoracic: [10, 0, 0],
  neck: [6, 0, 0],
  head: [4, 0, 0],
  leftLeg: flatFoot([13, 3.9, 20], [0.4, 0, 1]),
  rightLeg: flatFoot([-13, 3.9, 20], [-0.4, 0, 1]),
  leftArm: { to: [3, 57, 36], pole: [1, -0.2, -0.4], fingers: [-1, 0, 0.2], thumb: [0, 1, 0.2] },
  rightArm: { to: [-3, 58, 37], pole: [-1, -0.2, -0.4], fingers: [1, 0, 0.2], thumb: [0, 1, 0.2] },
  eyes: 'closed',
};

export const forwardLean = motion({
  move: 'forward-lean',
  camera: { azimuth: -76, elevation: 9 },
  props: [{ prop: 'worktop', z: 18, x: 12 }],
  contacts: feetDown,
  poses: { left: leans(2.4), right: leans(-2.4) },
  phases: slowBreath('right', 'left'),
  key: 'right',
  forms: {
    seated: {
      props: [
        ...onStool.props,
        { prop: 'table', z: 41, deep: 28 },
        { prop: 'pillow', id: 'pile', at: [0, 50.4, 38], size: [40, 9.8, 20] },
      ],
      contacts: onStool.contacts,
      poses: { left: sits, right: { ...sits, thoracic: [7, 0, 0] } },
    },
  },
});
