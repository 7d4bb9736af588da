// Shallow wall sit: the back on a wall, a little way down, a pillow between the knees.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const high = {
  ...standing,
  root: [0, 49, -1],
  turn: [-3, 0, 0],
  lumbar: [-2, 0, 0],
  thoracic: [4, 0, 0],
  leftLeg: flatFoot([6, 3.9, 15], [0.12, 0, 1]),
  rightLeg: flatFoot([-6, 3.9, 15], [-0.12, 0, 1]),
  leftArm: { joint: [-6, 9, 0], hinge: 12 },
  rightArm: { joint: [-6, 9, 0], hinge: 12 },
} as const;

const low = { ...high, root: [0, 41.5, -1] } as const;
const wall = { prop: 'wall', z: -9.8 } as const;

export const wallSit = motion({
  move: 'wall-sit',
  camera: { azimuth: -74, elevation: 7 },
  props: [wall, { prop: 'pillow', id: 'knee-pillow', of: 'leftThigh', at: [-5.6, -20, 0], size: [5, 13, 11] }],
  contacts: feetDown,
  poses: { high, low },
  phases: [
    { to: 'low', seconds: 3, breath: 'out' },
    { to: 'low', seconds: 8, breath: 'free' },
    { to: 'high', seconds: 3, breath: 'out' },
  ],
  key: 'low',
  forms: { plain: { props: [wall] } },
});
