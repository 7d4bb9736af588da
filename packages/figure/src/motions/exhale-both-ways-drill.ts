// Breath drill two: in at the top, out all the way down to the seat, a sip of air, out all the way up.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { standing } from '../stances.ts';

const top = {
  ...standing,
  leftArm: { joint: [14, 6, 0], hinge: 20 },
  rightArm: { joint: [14, 6, 0], hinge: 20 },
} as const;

const half = {
  ...top,
  root: [0, 43, -15],
  turn: [34, 0, 0],
  lumbar: [2, 0, 0],
  neck: [-14, 0, 0],
  head: [-6, 0, 0],
  leftArm: { joint: [74, 4, 0], hinge: 16 },
  rightArm: { joint: [74, 4, 0], hinge: 16 },
} as const;

const sat = {
  ...half,
  root: [0, 34.8, -19],
  turn: [26, 0, 0],
  leftArm: { joint: [64, 4, 0], hinge: 16 },
  rightArm: { joint: [64, 4, 0], hinge: 16 },
} as const;

export const exhaleBothWaysDrill = motion({
  move: 'exhale-both-ways-drill',
  camera: { azimuth: -62, elevation: 8 },
  props: [{ prop: 'chair', z: -20 }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [0, 24, 40], to: [0, 46, 40], both: true }],
  poses: { top, half, sat },
  phases: [
    { to: 'top', seconds: 2, breath: 'in' },
    { to: 'half', seconds: 1.6, breath: 'out' },
    { to: 'sat', seconds: 1.4, breath: 'free' },
    { to: 'sat', seconds: 0.8, breath: 'in' },
    { to: 'top', seconds: 2.4, breath: 'out' },
  ],
  key: 'half',
});
