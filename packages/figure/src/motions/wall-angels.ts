// Wall angels: her back on a wall, the arms slide from a goalpost up along it.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

/** The wrists on the wall, so far aside and so high. */
function arms(x: number, y: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  return {
    leftArm: { to: [x, y, -8], pole: [1, -0.7, 0.7], fingers: [0.1, 1, 0], thumb: [-1, 0, 0] },
    rightArm: { to: [-x, y, -8], pole: [-1, -0.7, 0.7], fingers: [-0.1, 1, 0], thumb: [1, 0, 0] },
  };
}

const low: Pose = {
  ...standing,
  root: [0, 49.6, -1],
  turn: [-2, 0, 0],
  lumbar: [-4, 0, 0],
  leftLeg: flatFoot([6, 3.9, 13], [0.15, 0, 1]),
  rightLeg: flatFoot([-6, 3.9, 13], [-0.15, 0, 1]),
  ...arms(26, 88),
};
const high: Pose = { ...low, ...arms(18, 104) };

export const wallAngels = motion({
  move: 'wall-angels',
  camera: { azimuth: -16, elevation: 6 },
  props: [{ prop: 'wall', z: -10.6, wide: 84, high: 118 }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [34, 88, -8], to: [30, 106, -8], bow: -0.1 }],
  poses: { low, high },
  phases: [
    { to: 'high', seconds: 3, breath: 'out' },
    { to: 'low', seconds: 3, breath: 'in' },
  ],
  key: 'low',
});
