// Toe taps: leaning on a slope of pillows, one foot floats up a hand-width and taps down again, then the other.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onSlope } from '../settings.ts';
import { propped } from '../stances.ts';

const down: Pose = propped;
const up = (side: 1 | -1) =>
  ({ to: [side * 7, 16, 25], pole: [side * 0.2, 1, 0.3], toe: [side * 0.1, -0.2, 1], sole: [0, 1, 0.2] }) as const;
const left: Pose = { ...down, leftLeg: up(1) };
const right: Pose = { ...down, rightLeg: up(-1) };

export const toeTaps = motion({
  move: 'toe-taps',
  stage: 'postpartum',
  camera: { azimuth: -72, elevation: 11 },
  props: onSlope,
  poses: { down, left, right },
  overlays: [{ overlay: 'arrow', from: [-16, 2, 38], to: [-16, 16, 38], both: true }],
  phases: [
    { to: 'right', seconds: 2, breath: 'out' },
    { to: 'down', seconds: 2, breath: 'in', method2: 'out' },
    { to: 'down', seconds: 0.8, breath: 'free', method2: 'in' },
    { to: 'left', seconds: 2, breath: 'out' },
    { to: 'down', seconds: 2, breath: 'in', method2: 'out' },
    { to: 'down', seconds: 0.8, breath: 'free', method2: 'in' },
  ],
  key: 'right',
});
