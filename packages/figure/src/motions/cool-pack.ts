// Cool pack: sitting sideways on a chair, a cool pack in its towel held to the buttock.
import { motion } from '../motion.ts';
import { feetDown, slowBreath } from '../settings.ts';
import { seated } from '../stances.ts';

const rest = {
  ...seated,
  turn: [6, 0, 0],
  neck: [6, -4, -40],
  head: [4, 0, -18],
  leftArm: { ...seated.leftArm, to: [1.5, -15, 4.6] },
  rightArm: { to: [-11, 5, -9.5], of: 'pelvis', pole: [-1, 0.2, -0.6], fingers: [1, -0.1, -0.25], thumb: [0, 1, 0] },
  eyes: 'closed',
} as const;

export const coolPack = motion({
  move: 'cool-pack',
  camera: { azimuth: -135, elevation: 9 },
  props: [
    { prop: 'chair', turn: -90 },
    { prop: 'heat-pack', at: [-4, 4, -9], of: 'pelvis', cool: true },
  ],
  contacts: [...feetDown, ['seat', 'chair']],
  orders: [
    ['heat-pack', 'right-forearm'],
    ['left-thigh', 'chair-seat'],
    ['left-shank', 'chair-seat'],
  ],
  poses: { rest },
  phases: slowBreath('rest'),
  key: 'rest',
});
