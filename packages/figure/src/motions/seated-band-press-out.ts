// Seated press-out: the knees press out a little against a band, the feet stay.
import { motion } from '../motion.ts';
import { heldWork, onChair } from '../settings.ts';
import { flatFoot, handsOnHips, seated } from '../stances.ts';

const together = {
  ...seated,
  leftLeg: { ...flatFoot([7, 3.9, 24], [0.15, 0, 1]), pole: [0, 0.05, 1] },
  rightLeg: { ...flatFoot([-7, 3.9, 24], [-0.15, 0, 1]), pole: [0, 0.05, 1] },
  ...handsOnHips,
} as const;

const apart = {
  ...together,
  leftLeg: { ...together.leftLeg, pole: [0.5, 0.05, 1] },
  rightLeg: { ...together.rightLeg, pole: [-0.5, 0.05, 1] },
} as const;

const leftHand = {
  to: [5.2, -17.4, 1],
  of: 'leftThigh',
  pole: [1, 0, -0.2],
  fingers: [-0.1, -1, 0.3],
  thumb: [-0.2, 0.3, 1],
} as const;
const rightHand = {
  to: [-5.2, -17.4, 1],
  of: 'rightThigh',
  pole: [-1, 0, -0.2],
  fingers: [0.1, -1, 0.3],
  thumb: [0.2, 0.3, 1],
} as const;
const hands = { leftArm: leftHand, rightArm: rightHand } as const;

export const seatedBandPressOut = motion({
  move: 'seated-band-press-out',
  camera: { azimuth: -8, elevation: 24 },
  ...onChair,
  props: [...onChair.props, { prop: 'mini-band', where: 'above-knees' }],
  overlays: [
    { overlay: 'arrow', of: 'leftThigh', from: [5, -22, 0], to: [14, -22, 0] },
    { overlay: 'arrow', of: 'rightThigh', from: [-5, -22, 0], to: [-14, -22, 0] },
  ],
  poses: { together, apart },
  phases: heldWork('apart', 'together'),
  key: 'apart',
  forms: {
    hands: {
      camera: { azimuth: -6, elevation: 16 },
      props: onChair.props,
      poses: {
        together: { ...together, turn: [28, 0, 0], lumbar: [6, 0, 0], ...hands },
        apart: { ...apart, turn: [28, 0, 0], lumbar: [6, 0, 0], ...hands },
      },
    },
  },
});
