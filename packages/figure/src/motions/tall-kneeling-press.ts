// Kneeling press: tall on her knees, a long band fixed behind her, both hands press forward.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst } from '../settings.ts';
import { kneeling } from '../stances.ts';

function hands(x: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  return {
    leftArm: { to: [x, 50, z], pole: [1, -0.6, -0.4], fingers: [0, 0, 1], thumb: [-0.6, 0.8, 0], fist: true },
    rightArm: { to: [-x, 50, z], pole: [-1, -0.6, -0.4], fingers: [0, 0, 1], thumb: [0.6, 0.8, 0], fist: true },
  };
}

const home: Pose = { ...kneeling, ...hands(13, 9) };
const pressed: Pose = { ...kneeling, ...hands(6, 30) };

export const tallKneelingPress = motion({
  move: 'tall-kneeling-press',
  camera: { azimuth: -64, elevation: 10 },
  props: [
    { prop: 'mat', z: -8, wide: 48, deep: 66 },
    { prop: 'box', id: 'post', z: -52, wide: 5, high: 66, deep: 5, finish: 'grey' },
    { prop: 'long-band', from: [0, 52, -49], to: ['leftHand', 'rightHand'] },
  ],
  contacts: [
    ['left-knee', 'floor'],
    ['right-knee', 'floor'],
  ],
  poses: { home, pressed },
  phases: effortFirst('pressed', 'home'),
  key: 'pressed',
});
