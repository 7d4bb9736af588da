// Warm pack: sitting sideways on a chair, the pack held to the low back.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { seated } from '../stances.ts';

const rest = {
  ...seated,
  turn: [6, 0, 0],
  neck: [6, -4, 0],
  leftArm: { to: [14, 56, 8], pole: [1, -0.2, -1], fingers: [-0.3, 0, 1], thumb: [-1, 0, 0] },
  rightArm: { to: [-9, 3.4, -8.6], of: 'pelvis', pole: [-1, 0.2, -0.6], fingers: [0.7, -0.5, 0.1], thumb: [0, 1, 0] },
  eyes: 'closed',
} as const;

export const warmPack = motion({
  move: 'warm-pack',
  camera: { azimuth: -126, elevation: 8 },
  props: [
    { prop: 'chair', turn: -90 },
    { prop: 'heat-pack', at: [0, 8, -8.6], of: 'pelvis' },
  ],
  contacts: [...feetDown, ['seat', 'chair']],
  poses: { rest },
  phases: [{ to: 'rest', seconds: 10, breath: 'free' }],
  key: 'rest',
});
