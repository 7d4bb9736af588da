// Ribs over hips, beside a pelvis that is tucked under while the upper body drifts back.
import { standing } from '../stances.ts';
import { still, type Lesson } from './lesson.ts';

export const aligned = {
  ...standing,
  leftArm: { joint: [-8, 7, 0], hinge: 14 },
  rightArm: { joint: [-8, 7, 0], hinge: 14 },
} as const;
export const tucked = {
  ...aligned,
  root: [0, 52.2, 7.5],
  turn: [-20, 0, 0],
  lumbar: [-6, 0, 0],
  thoracic: [16, 0, 0],
  neck: [16, 0, 0],
  head: [-8, 0, 0],
  shoulders: [1.6, 0],
  leftArm: { joint: [2, 6, 0], hinge: 18 },
  rightArm: { joint: [0, 6, 0], hinge: 18 },
} as const;

const camera = { azimuth: -82, elevation: 4 };

export const ribsOverHips: Lesson = {
  id: 'ribs-over-hips',
  protocol: ['T1', 'T1a', 'T4a'],
  figures: [
    { good: false, staging: still(tucked, { camera, overlays: [{ overlay: 'plumb', good: false }] }) },
    { good: true, staging: still(aligned, { camera, overlays: [{ overlay: 'plumb', good: true }] }) },
  ],
};
