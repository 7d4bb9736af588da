// Seated leg extension: the thigh stays on the seat, the knee straightens against a long band fixed low behind.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onChair } from '../settings.ts';
import { handsOnSeat, seated } from '../stances.ts';

const bent: Pose = { ...seated, ...handsOnSeat, leftLeg: { joint: [80, 4, 0], hinge: 78, ankle: 0 } };
const long: Pose = { ...bent, leftLeg: { joint: [84, 4, 0], hinge: 6, ankle: 10 } };

export const seatedLegExtension = motion({
  move: 'seated-leg-extension',
  camera: { azimuth: 66, elevation: 9 },
  props: [...onChair.props, { prop: 'long-band', from: [12, 7, -11.5], to: ['leftShank'] }],
  contacts: [
    ['right-foot', 'floor'],
    ['seat', 'chair'],
  ],
  overlays: [{ overlay: 'arrow', from: [6, 8, 38], to: [6, 22, 52], bow: 0.25 }],
  poses: { bent, long },
  phases: [
    { to: 'long', seconds: 2, breath: 'out' },
    { to: 'long', seconds: 0.6, breath: 'free' },
    { to: 'bent', seconds: 3, breath: 'in' },
  ],
  key: 'long',
  forms: { free: { props: onChair.props } },
});
