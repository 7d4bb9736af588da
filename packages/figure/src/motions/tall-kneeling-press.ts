// Kneeling press: tall on her knees, a long band fixed behind her, both hands press forward.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst } from '../settings.ts';
import { kneeling } from '../stances.ts';

function hands(x: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  return {
    leftArm: { to: [x, 50, z], pole: [0.3, -1, -0.3], fingers: [0, 0, 1], thumb: [-0.6, 0.8, 0], fist: true },
    rightArm: { to: [-x, 50, z], pole: [-0.3, -1, -0.3], fingers: [0, 0, 1], thumb: [0.6, 0.8, 0], fist: true },
  };
}

const home: Pose = { ...kneeling, ...hands(13, 9) };
const pressed: Pose = { ...kneeling, ...hands(11, 32) };

export const tallKneelingPress = motion({
  move: 'tall-kneeling-press',
  camera: { azimuth: -68, elevation: 12 },
  props: [
    { prop: 'mat', z: -8, wide: 48, deep: 66 },
    { prop: 'box', id: 'post', z: -52, wide: 46, high: 60, deep: 4, finish: 'grey' },
    { prop: 'long-band', id: 'far-band', from: [16, 44, -50], to: ['leftHand'] },
    { prop: 'long-band', from: [-16, 44, -50], to: ['rightHand'] },
  ],
  contacts: [
    ['left-knee', 'floor'],
    ['right-knee', 'floor'],
  ],
  poses: { home, pressed },
  phases: effortFirst('pressed', 'home'),
  orders: [
    ['top', 'long-band-0'],
    ['right-upper-arm', 'long-band-0'],
    ['right-forearm', 'long-band-0'],
    ['left-upper-arm', 'far-band-0'],
    ['left-forearm', 'far-band-0'],
    ['far-band-0', 'top'],
  ],
  key: 'pressed',
});
