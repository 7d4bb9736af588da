// Low-belly hug: one hand below the navel, the low belly is drawn gently in on a breath out, held while she breathes, and let go.
import { motion } from '../motion.ts';
import { headDown, headPillow, kneePillow, onChair, sideMat } from '../settings.ts';
import { handsOnSeat, seated, sideResting } from '../stances.ts';

const soft = {
  ...seated,
  leftArm: handsOnSeat.leftArm,
  rightArm: {
    to: [-6, 4.4, 14],
    of: 'pelvis',
    onBelly: true,
    pole: [-1, -0.2, -0.5],
    fingers: [1, -0.25, 0.2],
    thumb: [0.2, 1, 0],
  },
} as const;
const hugged = { ...soft, rightArm: { ...soft.rightArm, to: [-6, 4.6, 12.8] } } as const;

const softAside = {
  ...sideResting,
  leftArm: { to: [2, 6, 15], of: 'pelvis', onBelly: true, pole: [1, 0, -0.4], fingers: [-1, -0.4, 0], thumb: [0, 1, 0.2] },
} as const;
const huggedAside = { ...softAside, leftArm: { ...softAside.leftArm, to: [2, 6.2, 14] } } as const;

export const lowBellyHug = motion({
  move: 'low-belly-hug',
  camera: { azimuth: -50, elevation: 9 },
  ...onChair,
  overlays: [{ overlay: 'arrow', of: 'pelvis', from: [2, 8, 38], to: [1, 7, 22] }],
  poses: { soft, hugged },
  phases: [
    { to: 'soft', seconds: 3, breath: 'in' },
    { to: 'hugged', seconds: 3, breath: 'out' },
    { to: 'hugged', seconds: 6, breath: 'free' },
    { to: 'soft', seconds: 2, breath: 'free' },
  ],
  key: 'hugged',
  forms: {
    'side-lying': {
      camera: { azimuth: -6, elevation: 24 },
      props: [sideMat, headPillow, kneePillow],
      contacts: headDown,
      overlays: [],
      poses: { soft: softAside, hugged: huggedAside },
    },
  },
});
