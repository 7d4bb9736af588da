// Seated leg glide: one knee straightens slowly until the back of the leg is felt, and bends again at once.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { handsOnSeat, seated } from '../stances.ts';
import { onStool } from '../settings.ts';

const bent: Pose = { ...seated, ...handsOnSeat, root: [0, 34.8, 2] };
const long: Pose = { ...bent, rightLeg: { to: [-6, 28, 49], pole: [-0.02, 1, 0.2], toe: [-0.02, 1, 0.55] } };

const feet: Pose = { ...bent, rightLeg: { to: [-6, 3.9, 26], pole: [-0.02, 1, 0.4], toe: [-0.02, 0, 1], sole: [0, 1, 0] } };
const slid: Pose = { ...feet, rightLeg: { to: [-6, 4.6, 38], pole: [-0.02, 1, 0.4], toe: [-0.02, 0.5, 1], sole: [0, 1, -0.5] } };

export const seatedHamstringGlide = motion({
  move: 'seated-hamstring-glide',
  works: 'right',
  camera: { azimuth: -68, elevation: 9 },
  props: onStool.props,
  contacts: [
    ['seat', 'chair'],
    ['left-foot', 'floor'],
  ],
  overlays: [{ overlay: 'arrow', from: [-8, 12, 42], to: [-8, 23, 54], bow: -0.2 }],
  poses: { bent: { ...bent, rightLeg: { ...feet.rightLeg, to: [-6, 3.9, 24] } }, long },
  phases: [
    { to: 'long', seconds: 3, breath: 'out' },
    { to: 'bent', seconds: 3, breath: 'in' },
  ],
  key: 'long',
  forms: {
    half: {
      overlays: [{ overlay: 'arrow', from: [-22, 0, 34], to: [-22, 0, 52] }],
      poses: { bent: feet, long: slid },
    },
  },
});
