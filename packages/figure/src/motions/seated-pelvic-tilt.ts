// Seated pelvic tilts: the pelvis rolls back off the sit bones, and forward until she sits tall.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onStool } from '../settings.ts';
import { handsOnHips, seated } from '../stances.ts';

const tall: Pose = { ...seated, ...handsOnHips, root: [0, 35, 0], turn: [12, 0, 0], lumbar: [-14, 0, 0] };
const back: Pose = {
  ...tall,
  root: [0, 34.6, -1],
  turn: [-14, 0, 0],
  lumbar: [20, 0, 0],
  thoracic: [8, 0, 0],
};

export const seatedPelvicTilt = motion({
  move: 'seated-pelvic-tilt',
  camera: { azimuth: -80, elevation: 6 },
  ...onStool,
  overlays: [{ overlay: 'arrow', from: [-12, 46, -16], to: [-12, 30, -16], bow: -0.3, both: true }],
  poses: { tall, back },
  phases: [
    { to: 'back', seconds: 3, breath: 'out' },
    { to: 'tall', seconds: 3, breath: 'in' },
  ],
  key: 'back',
});
