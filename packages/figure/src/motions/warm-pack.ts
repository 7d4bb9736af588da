// Warm pack: sitting sideways on a chair, the pack held to the low back.
import { motion } from '../motion.ts';
import { onStool } from '../settings.ts';
import { seated } from '../stances.ts';

const rest = {
  ...seated,
  turn: [6, 0, 0],
  neck: [6, -4, -40],
  head: [4, 0, -18],
  rightArm: { to: [-9, 8, -10.6], of: 'pelvis', pole: [-1, 0.2, -0.6], fingers: [1, 0, -0.1], thumb: [0, 1, 0] },
  eyes: 'closed',
} as const;

export const warmPack = motion({
  move: 'warm-pack',
  camera: { azimuth: -135, elevation: 9 },
  props: [...onStool.props, { prop: 'heat-pack', at: [0, 8, -8.6], of: 'pelvis' }],
  contacts: onStool.contacts,
  orders: [
    ['left-thigh', 'chair-seat'],
    ['left-shank', 'chair-seat'],
  ],
  poses: { rest },
  phases: [{ to: 'rest', seconds: 10, breath: 'free' }],
  key: 'rest',
});
