// Steady press: side-on to a fixed band, both hands press from the breastbone straight out; nothing turns.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

function hands(z: number, elbows: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  return {
    leftArm: { to: [2.4, 71, z], pole: [1, -elbows, -0.3], fingers: [-0.4, 0.2, 1], thumb: [0, 1, -0.4], fist: true },
    rightArm: { to: [-2.4, 71, z], pole: [-1, -elbows, -0.3], fingers: [0.4, 0.2, 1], thumb: [0, 1, -0.4], fist: true },
  };
}

const near: Pose = {
  ...standing,
  root: [0, 51.6, -1],
  leftLeg: flatFoot([7, 3.9, 0], [0.15, 0, 1]),
  rightLeg: flatFoot([-7, 3.9, 0], [-0.15, 0, 1]),
  ...hands(13, 0.8),
};
const out: Pose = { ...near, ...hands(29, 0.8) };

export const pallofPress = motion({
  move: 'pallof-press',
  camera: { azimuth: -36, elevation: 22 },
  props: [
    { prop: 'box', id: 'post', x: 64, z: 5, wide: 4, high: 84, deep: 4, finish: 'grey' },
    { prop: 'long-band', from: [62, 72, 6], to: ['hands'] },
  ],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-6, 61, 26], to: [-6, 61, 42] }],
  poses: { near, out },
  phases: effortFirst('out', 'near'),
  key: 'out',
});
