// Seated bow: arms crossed, the back stays long and bows from the hips.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { downAndUp, onStool } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

const tall: Pose = {
  ...seated,
  leftArm: { to: [-4, -5, 10.5], of: 'ribs', pole: [1, -1, 0.3], fingers: [-1, 0.15, -0.25], thumb: [0.2, 1, 0] },
  rightArm: { to: [4, -9, 11], of: 'ribs', pole: [-1, -1, 0.3], fingers: [1, 0.1, -0.6], thumb: [-0.2, 1, 0] },
  leftLeg: flatFoot([12, 3.9, 20], [0.4, 0, 1]),
  rightLeg: flatFoot([-12, 3.9, 20], [-0.4, 0, 1]),
};
const bowed: Pose = { ...tall, turn: [42, 0, 0], lumbar: [2, 0, 0], thoracic: [2, 0, 0], neck: [-10, 0, 0] };

export const seatedGoodMorning = motion({
  move: 'seated-good-morning',
  camera: { azimuth: -46, elevation: 8 },
  ...onStool,
  poses: { tall, bowed },
  orders: [
    ['right-upper-arm', 'left-forearm'],
    ['left-forearm', 'right-forearm'],
  ],
  phases: downAndUp('bowed', 'tall'),
  overlays: [{ overlay: 'arrow', from: [-4, 91, 6], to: [-4, 82, 34], bow: 0.2 }],
  key: 'bowed',
});
