// Steady press: side-on to a fixed band, both hands press from the breastbone straight out; nothing turns.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

function hands(y: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  return {
    leftArm: { to: [2.4, y, z], pole: [0.5, -1, -0.3], fingers: [-0.4, 0.2, 1], thumb: [0, 1, -0.4], fist: true },
    rightArm: { to: [-2.4, y, z], pole: [-0.5, -1, -0.3], fingers: [0.4, 0.2, 1], thumb: [0, 1, -0.4], fist: true },
  };
}

const near: Pose = {
  ...standing,
  root: [0, 51.6, -1],
  leftLeg: flatFoot([7, 3.9, 0], [0.15, 0, 1]),
  rightLeg: flatFoot([-7, 3.9, 0], [-0.15, 0, 1]),
  ...hands(72, 13),
};
const out: Pose = { ...near, ...hands(76, 30) };

export const pallofPress = motion({
  move: 'pallof-press',
  camera: { azimuth: -50, elevation: 10 },
  props: [
    { prop: 'box', id: 'post', x: 66, z: 20, wide: 4, high: 84, deep: 4, finish: 'grey' },
    { prop: 'long-band', from: [64, 75, 20], to: ['hands'] },
  ],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [0, 75, 40], to: [0, 75, 58] }],
  poses: { near, out },
  phases: effortFirst('out', 'near'),
  key: 'out',
});
