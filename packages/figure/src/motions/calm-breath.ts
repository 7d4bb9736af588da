// Calm breath: sitting at ease, eyes closed, hands on the belly, in for four and out for six.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { headDown, headPillow, kneePillow, onChair, sideMat, slowBreath } from '../settings.ts';
import { seated, sideHandOnBelly, sideResting } from '../stances.ts';

const out: Pose = {
  ...seated,
  leftArm: {
    to: [6.5, -15, 13.8],
    of: 'ribs',
    onBelly: true,
    pole: [1, -0.3, -0.5],
    fingers: [-0.85, -0.25, 0.35],
    thumb: [0, 1, 0.3],
  },
  rightArm: {
    to: [-6.5, -21, 14],
    of: 'ribs',
    onBelly: true,
    pole: [-1, -0.3, -0.5],
    fingers: [0.85, -0.1, 0.35],
    thumb: [0, 1, 0.3],
  },
  root: [0, 34.8, -1],
  turn: [-2, 0, 0],
  thoracic: [7, 0, 0],
  eyes: 'closed',
};
const full: Pose = { ...out, lumbar: [-5, 0, 0], thoracic: [2, 0, 0], shoulders: [0, 0.4] };

const lies: Pose = { ...sideResting, leftArm: sideHandOnBelly };

export const calmBreath = motion({
  move: 'calm-breath',
  camera: { azimuth: -46, elevation: 7 },
  ...onChair,
  poses: { out, full },
  phases: slowBreath('full', 'out'),
  key: 'full',
  forms: {
    'side-lying': {
      camera: { azimuth: -6, elevation: 24 },
      props: [sideMat, headPillow, kneePillow],
      contacts: headDown,
      poses: { out: lies, full: { ...lies, thoracic: [2, 0, 0] } },
    },
    natural: {
      phases: [
        { to: 'full', seconds: 2.4, breath: 'in' },
        { to: 'out', seconds: 3, breath: 'out' },
        { to: 'out', seconds: 0.8, breath: 'free' },
      ],
    },
  },
});
