// Seated side bends: one hand on the seat, the other arm floats up and over towards it.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onStool } from '../settings.ts';
import { flatFoot, handsOnSeat, seated } from '../stances.ts';

const rest: Pose = {
  ...seated,
  leftLeg: flatFoot([9, 3.9, 22], [0.3, 0, 1]),
  rightLeg: flatFoot([-9, 3.9, 22], [-0.3, 0, 1]),
  rightArm: handsOnSeat.rightArm,
  leftArm: { joint: [10, 24, 20], hinge: 20 },
};
const up: Pose = { ...rest, leftArm: { joint: [172, 6, -40], hinge: 16 } };
const over: Pose = {
  ...up,
  lumbar: [0, 14, 0],
  thoracic: [2, 22, 0],
  neck: [0, 8, 0],
  head: [0, 6, 0],
  shoulders: [0, 2],
  leftArm: { joint: [178, 4, -60], hinge: 34 },
  eyes: 'closed',
};

export const seatedSideBend = motion({
  move: 'seated-side-bend',
  camera: { azimuth: -36, elevation: 10 },
  ...onStool,
  overlays: [{ overlay: 'feel', at: [5.8, -13, 3], of: 'ribs', how: 'stretches', size: [4.6, 1.9] }],
  poses: { rest, up, over },
  phases: [
    { to: 'up', seconds: 3, breath: 'in' },
    { to: 'over', seconds: 4, breath: 'out' },
    { to: 'up', seconds: 3, breath: 'in' },
    { to: 'rest', seconds: 3, breath: 'out' },
  ],
  orders: [
    ['left-thigh', 'top'],
    ['right-thigh', 'top'],
  ],
  key: 'over',
});
