// Dressing sitting down: both feet are through the trousers, the hands draw them up to the knees.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import { onChair } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

function hands(y: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  const left: Arm = { to: [10, y, z], pole: [1, 0.2, -0.6], fingers: [-0.4, -1, 0.3], thumb: [-0.8, 0, 0.6], fist: true };
  return {
    leftArm: left,
    rightArm: { ...left, to: [-10, y, z], pole: [-1, 0.2, -0.6], fingers: [0.4, -1, 0.3], thumb: [0.8, 0, 0.6] },
  };
}

const low: Pose = {
  ...seated,
  root: [0, 34.8, 2],
  turn: [32, 0, 0],
  lumbar: [14, 0, 0],
  thoracic: [12, 0, 0],
  neck: [2, 0, 0],
  leftLeg: flatFoot([5, 3.9, 24], [0.1, 0, 1]),
  rightLeg: flatFoot([-5, 3.9, 24], [-0.1, 0, 1]),
  ...hands(29, 33),
};
const drawn: Pose = { ...low, turn: [14, 0, 0], lumbar: [8, 0, 0], thoracic: [10, 0, 0], neck: [12, 0, 0], ...hands(37, 30) };

export const dressSitting = motion({
  move: 'dress-sitting',
  camera: { azimuth: -56, elevation: 10 },
  ...onChair,
  props: [...onChair.props, { prop: 'trousers' }],
  poses: { low, drawn },
  phases: [
    { to: 'drawn', seconds: 2, breath: 'out' },
    { to: 'drawn', seconds: 1, breath: 'free' },
    { to: 'low', seconds: 2, breath: 'free' },
    { to: 'low', seconds: 0.6, breath: 'free' },
  ],
  key: 'drawn',
});
