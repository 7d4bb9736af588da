// Seated bow: arms crossed, the back stays long and bows from the hips.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { downAndUp, onStool } from '../settings.ts';
import { armsCrossed, flatFoot, seated } from '../stances.ts';

const tall: Pose = {
  ...seated,
  ...armsCrossed,
  leftLeg: flatFoot([12, 3.9, 20], [0.4, 0, 1]),
  rightLeg: flatFoot([-12, 3.9, 20], [-0.4, 0, 1]),
};
const bowed: Pose = { ...tall, turn: [42, 0, 0], lumbar: [2, 0, 0], thoracic: [2, 0, 0], neck: [-10, 0, 0] };

export const seatedGoodMorning = motion({
  move: 'seated-good-morning',
  camera: { azimuth: -50, elevation: 8 },
  ...onStool,
  poses: { tall, bowed },
  phases: downAndUp('bowed', 'tall'),
  key: 'bowed',
});
