// Short bridge on a slope of cushions: the hips lift a little.
import { motion } from '../motion.ts';
import { supine } from '../stances.ts';

const down = {
  ...supine,
  root: [0, 9.2, -3],
  turn: [-66, 0, 0],
  lumbar: [8, 0, 0],
  thoracic: [6, 0, 0],
  neck: [0, 0, 0],
  head: [4, 0, 0],
  leftLeg: { to: [7, 3.9, 24], pole: [0.2, 1, 0.3], toe: [0.1, 0, 1], sole: [0, 1, 0] },
  rightLeg: { to: [-7, 3.9, 24], pole: [-0.2, 1, 0.3], toe: [-0.1, 0, 1], sole: [0, 1, 0] },
  leftArm: { to: [16, 1.8, -9], pole: [0.8, 0.2, -0.4], fingers: [0.05, 0, 1], thumb: [1, 0, 0] },
  rightArm: { to: [-16, 1.8, -9], pole: [-0.8, 0.2, -0.4], fingers: [-0.05, 0, 1], thumb: [-1, 0, 0] },
} as const;

const up = { ...down, root: [0, 13.8, -2], turn: [-84, 0, 0], lumbar: [16, 0, 0], thoracic: [24, 0, 0] } as const;

export const shortBridge = motion({
  move: 'short-bridge',
  camera: { azimuth: -74, elevation: 10 },
  props: [
    { prop: 'mat', z: -4, wide: 44, deep: 112 },
    { prop: 'box', id: 'slope', z: -28, wide: 34, deep: 36, high: 5, rise: 24, finish: 'cloth' },
  ],
  contacts: [
    ['left-foot', 'floor'],
    ['right-foot', 'floor'],
    ['back', 'slope'],
  ],
  overlays: [{ overlay: 'arrow', from: [0, 26, -2], to: [0, 35, -2] }],
  poses: { down, up },
  phases: [
    { to: 'down', seconds: 1, breath: 'in' },
    { to: 'up', seconds: 2, breath: 'out' },
    { to: 'up', seconds: 2, breath: 'free' },
    { to: 'down', seconds: 3, breath: 'in', method2: 'out' },
  ],
  key: 'up',
});
