// Letting the pelvic floor go: at rest on her side, a hand on the low belly, which spreads with the breath in.
import { motion } from '../motion.ts';
import { headDown, headPillow, kneePillow, onChair, sideMat, slowBreath } from '../settings.ts';
import { seated, sideHandOnBelly, sideResting } from '../stances.ts';

const soft = {
  ...sideResting,
  leftArm: { ...sideHandOnBelly, to: [4, 3, 13.4], fingers: [-1, -0.4, 0] },
} as const;

const full = { ...soft, leftArm: { ...soft.leftArm, to: [4, 3.2, 14] } } as const;

const leaning = {
  ...seated,
  turn: [24, 0, 0],
  lumbar: [6, 0, 0],
  thoracic: [8, 0, 0],
  leftLeg: { ...seated.leftLeg, to: [11, 3.9, 22], pole: [0.4, 0.05, 1] },
  rightLeg: { ...seated.rightLeg, to: [-11, 3.9, 22], pole: [-0.4, 0.05, 1] },
  eyes: 'closed',
} as const;

export const pelvicFloorLetGo = motion({
  move: 'pelvic-floor-let-go',
  camera: { azimuth: 0, elevation: 48 },
  props: [sideMat, headPillow, { ...kneePillow, at: [24, 8.6, 13] }],
  contacts: headDown,
  poses: { soft, full },
  phases: slowBreath('full', 'soft'),
  key: 'full',
  forms: {
    seated: { ...onChair, camera: { azimuth: -50, elevation: 10 }, poses: { soft: leaning, full: leaning } },
  },
});
