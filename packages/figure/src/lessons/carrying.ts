// Carrying: close and high, beside out in front with the hips pushed forward.
import type { Staging } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { standing } from '../stances.ts';
import { still, type Lesson } from './lesson.ts';

const close = {
  ...standing,
  leftArm: { to: [4, 78, 16], pole: [1, -1, -0.4], fingers: [-1, 0.1, -0.05], thumb: [0, 1, 0] },
  rightArm: { to: [-3, 65.5, 15.5], pole: [-1, -1, -0.6], fingers: [1, 0.1, 0.1], thumb: [0, 1, 0] },
} as const;

const outInFront = {
  ...standing,
  root: [0, 52.2, 8],
  turn: [-20, 0, 0],
  lumbar: [-12, 0, 0],
  thoracic: [16, 0, 0],
  neck: [18, 0, 0],
  leftArm: { to: [4, 68, 24], pole: [1, -1, -0.2], fingers: [-1, 0.1, 0], thumb: [0, 1, 0] },
  rightArm: { to: [-4, 58.5, 21.4], pole: [-1, -1, -0.2], fingers: [-0.2, 0.1, 1], thumb: [1, 0, 0] },
} as const;

function holding(pose: Pose, baby: readonly [number, number, number], good: boolean): Staging {
  return still(pose, {
    stage: 'postpartum',
    camera: { azimuth: -74, elevation: 5 },
    props: [{ prop: 'baby', of: 'world', at: baby, carried: 'bundle' }],
    orders: [
      ['left-upper-arm', 'baby-body'],
      ['left-forearm', 'baby-body'],
    ],
    overlays: [{ overlay: 'plumb', good }],
  });
}

export const carrying: Lesson = {
  id: 'carrying',
  protocol: ['T1a', 'T1b'],
  figures: [
    { good: false, staging: holding(outInFront, [0, 64, 22], false) },
    { good: true, staging: holding(close, [0, 70, 11.5], true) },
  ],
};
