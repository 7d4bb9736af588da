// Seated cat and cow: the whole back rounds from the tail to the head, and grows long again with the chest a little forward.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onStool } from '../settings.ts';
import { seated } from '../stances.ts';

const long: Pose = {
  ...seated,
  root: [0, 34.8, 3],
  turn: [8, 0, 0],
  lumbar: [-12, 0, 0],
  thoracic: [-6, 0, 0],
  neck: [0, 0, 0],
  head: [0, 0, 0],
  leftArm: { ...seated.leftArm, to: [1.5, -15, 4.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -15, 4.6] },
};
const round: Pose = {
  ...long,
  root: [0, 35.4, 3],
  turn: [-14, 0, 0],
  lumbar: [26, 0, 0],
  thoracic: [34, 0, 0],
  neck: [8, 0, 0],
  head: [8, 0, 0],
  shoulders: [1.4, 0],
};

export const seatedCatCow = motion({
  move: 'seated-cat-cow',
  camera: { azimuth: -82, elevation: 7 },
  ...onStool,
  poses: { long, round },
  phases: [
    { to: 'round', seconds: 4, breath: 'out' },
    { to: 'long', seconds: 4, breath: 'in' },
  ],
  key: 'round',
});
