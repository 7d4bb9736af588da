// Heel raises: both hands on a worktop, up onto the balls of the feet and slowly down.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { onStool } from '../settings.ts';
import { handsOnTop, seated, standing } from '../stances.ts';

/** The heel `by` above the floor, the ball of the foot on it. */
function heel(x: number, z: number, by: number): Leg {
  const tip = -by / 8;
  return { to: [x, 3.9 + by, z + by * 0.16], pole: [x * 0.02, 0.4, 1], toe: [x * 0.02, tip, 1], sole: [0, 1, -tip] };
}

const down: Pose = {
  ...standing,
  turn: [10, 0, 0],
  leftLeg: heel(5.4, 0, 0),
  rightLeg: heel(-5.4, 0, 0),
  ...handsOnTop(20.6, 10, 57),
};
const up: Pose = { ...down, root: [0, 57.5, 1.2], leftLeg: heel(5.4, 0, 5.2), rightLeg: heel(-5.4, 0, 5.2) };

const sat: Pose = {
  ...seated,
  leftArm: { ...seated.leftArm, to: [1.5, -15, 4.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -15, 4.6] },
  leftLeg: heel(6, 22, 0),
  rightLeg: heel(-6, 22, 0),
};
const lifted: Pose = { ...sat, leftLeg: heel(6, 22, 5.2), rightLeg: heel(-6, 22, 5.2) };

export const calfRaise = motion({
  move: 'calf-raise',
  camera: { azimuth: -80, elevation: 12 },
  props: [{ prop: 'worktop', x: 16, z: 19.6, wide: 56, high: 57 }],
  overlays: [{ overlay: 'arrow', from: [-8, 4, -16], to: [-8, 20, -16] }],
  poses: { down, up },
  phases: [
    { to: 'up', seconds: 1.6, breath: 'out' },
    { to: 'up', seconds: 0.6, breath: 'free' },
    { to: 'down', seconds: 2.4, breath: 'in' },
  ],
  key: 'up',
  forms: {
    seated: {
      camera: { azimuth: -64, elevation: 9 },
      props: onStool.props,
      contacts: [['seat', 'chair']],
      overlays: [{ overlay: 'arrow', from: [-8, 4, 12], to: [-8, 16, 12] }],
      poses: { down: sat, up: lifted },
    },
  },
});
