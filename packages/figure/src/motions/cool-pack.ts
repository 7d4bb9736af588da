// Cool pack: sitting sideways on a chair, a cool pack in its towel held to the buttock.
import { motion } from '../motion.ts';
import { feetDown, slowBreath } from '../settings.ts';
import { seated } from '../stances.ts';

const rest = {
  ...seated,
  turn: [6, 0, 0],
  neck: [6, -4, 0],
  leftArm: { to: [14, 56, 8], pole: [1, -0.2, -1], fingers: [-0.3, 0, 1], thumb: [-1, 0, 0] },
  rightArm: { to: [-11, 2, -8], of: 'pelvis', pole: [-1, 0.2, -0.6], fingers: [0.6, -0.5, -0.2], thumb: [0, 1, 0] },
  eyes: 'closed',
} as const;

export const coolPack = motion({
  move: 'cool-pack',
  camera: { azimuth: -128, elevation: 8 },
  props: [
    { prop: 'chair', turn: -90 },
    { prop: 'heat-pack', at: [-3, 4, -9], of: 'pelvis', cool: true },
  ],
  contacts: [...feetDown, ['seat', 'chair']],
  poses: { rest },
  phases: slowBreath('rest'),
  key: 'rest',
});
