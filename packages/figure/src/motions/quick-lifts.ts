// Quick lifts: sitting tall, the pelvic floor lifts quickly and lets go at once.
import { motion } from '../motion.ts';
import { headDown, headPillow, kneePillow, onChair, sideMat } from '../settings.ts';
import { seated, sideResting } from '../stances.ts';

const soft = {
  ...seated,
  leftArm: { ...seated.leftArm, to: [1.5, -15, 4.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -15, 4.6] },
} as const;
const lifted = { ...soft, root: [0, 35.2, 0], turn: [3, 0, 0] } as const;

export const quickLifts = motion({
  move: 'quick-lifts',
  camera: { azimuth: -72, elevation: 8 },
  ...onChair,
  overlays: [{ overlay: 'arrow', of: 'pelvis', from: [-10, -7, 3], to: [-10, 5, 3] }],
  poses: { soft, lifted },
  phases: [
    { to: 'lifted', seconds: 0.5, breath: 'free' },
    { to: 'soft', seconds: 1.5, breath: 'free' },
  ],
  key: 'lifted',
  forms: {
    'side-lying': {
      camera: { azimuth: -6, elevation: 24 },
      props: [sideMat, headPillow, kneePillow],
      contacts: headDown,
      overlays: [],
      poses: { soft: sideResting, lifted: sideResting },
    },
  },
});
