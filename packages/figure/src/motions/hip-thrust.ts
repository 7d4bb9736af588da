// Hip thrust: the shoulder blades on the edge of a bench, the hips lift until they are level.
import { motion } from '../motion.ts';
import type { Order } from '../piece.ts';
import type { PropSpec } from '../props/index.ts';
import { downAndUp, feetDown } from '../settings.ts';
import { supine } from '../stances.ts';

const up = {
  ...supine,
  root: [0, 27, 0],
  lumbar: [2, 0, 0],
  thoracic: [6, 0, 0],
  neck: [8, 0, 0],
  head: [4, 0, 0],
  leftLeg: { ...supine.leftLeg, to: [7, 3.9, 24] },
  rightLeg: { ...supine.rightLeg, to: [-7, 3.9, 24] },
  leftArm: { to: [11.4, 5, 7.4], of: 'pelvis', pole: [1, 0.3, -0.7], fingers: [-0.1, -1, 0.05], thumb: [-0.5, 0, 1] },
  rightArm: { to: [-11.4, 5, 7.4], of: 'pelvis', pole: [-1, 0.3, -0.7], fingers: [0.1, -1, 0.05], thumb: [0.5, 0, 1] },
} as const;

const low = { ...up, root: [0, 16.2, -3.6], turn: [-56, 0, 0], lumbar: [4, 0, 0] } as const;
const hands = {
  leftArm: { to: [9.4, 6, 4.6], of: 'pelvis', pole: [1, 0, -0.6], fingers: [-0.4, -1, 0.3], thumb: [-1, 0.3, 0.4] },
  rightArm: { to: [-9.4, 6, 4.6], of: 'pelvis', pole: [-1, 0, -0.6], fingers: [0.4, -1, 0.3], thumb: [1, 0.3, 0.4] },
} as const;
const half = { ...up, ...hands, root: [0, 22, -1.6], turn: [-76, 0, 0] } as const;
const bare = { poses: { low: { ...low, ...hands }, up: { ...up, ...hands } } } as const;

const bench: readonly PropSpec[] = [
  { prop: 'mat', z: 0, wide: 44, deep: 84 },
  { prop: 'box', id: 'bench', z: -34, wide: 52, high: 23.4, deep: 24, finish: 'cloth' },
];
const weight: readonly PropSpec[] = [
  { prop: 'pillow', id: 'towel', of: 'pelvis', at: [0, -0.6, 6], size: [17, 7, 2] },
  { prop: 'weight', kind: 'dumbbell', id: 'load', heavy: true, of: 'pelvis', off: [0, -1, 7.6], along: [1, 0, 0] },
];
const band: PropSpec = { prop: 'mini-band', where: 'above-knees' };
const pillow: PropSpec = { prop: 'pillow', id: 'knee-pillow', of: 'leftThigh', at: [-6.4, -20, 2], size: [6, 13, 12] };
const small = { poses: { low: half, up: bare.poses.up } } as const;

export const hipThrust = motion({
  move: 'hip-thrust',
  camera: { azimuth: -74, elevation: 20 },
  props: [...bench, ...weight],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-10, 4, 0], to: [-10, 16, 0] }],
  orders: [
    ...['towel', 'load-bar', 'load-end1', 'load-end-1'].flatMap((part): Order[] => [
      ['left-thigh', part],
      ['right-thigh', part],
    ]),
    ['load-end-1', 'right-forearm'],
    ['left-forearm', 'load-end1'],
    ['left-shank', 'knee-pillow'],
    ['left-thigh', 'knee-pillow'],
    ['knee-pillow', 'right-thigh'],
  ],
  poses: { low, up },
  phases: downAndUp('low', 'up'),
  key: 'up',
  stage: 'postpartum',
  forms: {
    'dumbbell-band': { props: [...bench, ...weight, band] },
    bodyweight: { ...bare, props: bench },
    'small-range': { ...small, props: bench },
    band: { ...bare, props: [...bench, band] },
    squeeze: { ...bare, props: [...bench, pillow] },
    'small-squeeze': { ...small, props: [...bench, pillow] },
  },
});
