// Lift and let go: seated tall, the pelvic floor lifts a little on a breath out, is held while she breathes, and softens wholly.
import { motion } from '../motion.ts';
import { headDown, headPillow, kneePillow, onChair, sideMat } from '../settings.ts';
import { seated, sideResting } from '../stances.ts';

const soft = {
  ...seated,
  leftArm: { ...seated.leftArm, to: [1.5, -15, 4.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -15, 4.6] },
  eyes: 'closed',
} as const;
const lifted = { ...soft, root: [0, 35, 0] } as const;
export const pelvicFloorLift = motion({
  move: 'pelvic-floor-lift',
  camera: { azimuth: -72, elevation: 8 },
  ...onChair,
  overlays: [{ overlay: 'arrow', of: 'pelvis', from: [-10, -7, 3], to: [-10, 6, 3] }],
  poses: { soft, lifted },
  phases: [
    { to: 'soft', seconds: 3, breath: 'in' },
    { to: 'lifted', seconds: 3, breath: 'out' },
    { to: 'lifted', seconds: 4, breath: 'free' },
    { to: 'soft', seconds: 3, breath: 'free' },
  ],
  key: 'lifted',
  forms: {
    'side-lying': {
      camera: { azimuth: -6, elevation: 24 },
      props: [sideMat, headPillow, kneePillow],
      contacts: headDown,
      overlays: [{ overlay: 'arrow', of: 'pelvis', from: [5, -9, 3], to: [5, 4, 3] }],
      poses: { soft: sideResting, lifted: sideResting },
    },
  },
});
