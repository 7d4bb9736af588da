// Seated chest press: a long band behind the chair's back, both hands press forward; or palm against palm.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst, heldWork, onChair } from '../settings.ts';
import { seated } from '../stances.ts';

function hands(x: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  return {
    leftArm: { to: [x, 57, z], pole: [1, -0.5, -0.5], fingers: [0, 0.05, 1], thumb: [-0.7, 0.7, 0], fist: true },
    rightArm: { to: [-x, 57, z], pole: [-1, -0.5, -0.5], fingers: [0, 0.05, 1], thumb: [0.7, 0.7, 0], fist: true },
  };
}

const near: Pose = { ...seated, root: [0, 34.8, -2], ...hands(13, 12) };
const out: Pose = { ...near, ...hands(8, 28) };

const together: Pose = {
  ...near,
  leftArm: { to: [1.6, 54, 16], pole: [1, -0.3, 0], fingers: [-0.1, 1, 0.5], thumb: [0, 0.4, -1] },
  rightArm: { to: [-1.6, 54, 16], pole: [-1, -0.3, 0], fingers: [0.1, 1, 0.5], thumb: [0, 0.4, -1] },
};

export const seatedBandPress = motion({
  move: 'seated-band-press',
  camera: { azimuth: -60, elevation: 10 },
  props: [
    ...onChair.props,
    { prop: 'long-band', from: [12, 42, -13], to: ['leftHand'] },
    { prop: 'long-band', from: [-12, 42, -13], to: ['rightHand'] },
  ],
  contacts: onChair.contacts,
  orders: [
    ['top', 'long-band-0'],
    ['right-upper-arm', 'long-band-0'],
  ],
  poses: { near, out },
  phases: effortFirst('out', 'near'),
  key: 'out',
  forms: {
    palms: {
      camera: { azimuth: -8, elevation: 18 },
      props: onChair.props,
      orders: [
        ['left-thigh', 'top'],
        ['right-thigh', 'top'],
      ],
      overlays: [
        { overlay: 'arrow', from: [22, 58, 16], to: [8, 58, 18] },
        { overlay: 'arrow', from: [-22, 58, 16], to: [-8, 58, 18] },
      ],
      poses: { near: together, out: together },
      phases: heldWork('out', 'near'),
    },
  },
});
