// Sit to stand: nose over toes, up tall on a breath out, and slowly down; or from a high seat, hands helping.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { aboutToRise, halfRisen, pushingOnSeat, risen } from '../stances.ts';

export const sitToStand = motion({
  move: 'sit-to-stand',
  camera: { azimuth: -62, elevation: 8 },
  props: [{ prop: 'chair', z: -20 }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [0, 54, 40], to: [0, 78, 36], bow: -0.1 }],
  poses: { sat: aboutToRise, half: halfRisen, tall: risen },
  phases: [
    { to: 'sat', seconds: 1, breath: 'in' },
    { to: 'half', seconds: 1.2, breath: 'out' },
    { to: 'tall', seconds: 1.4, breath: 'out' },
    { to: 'tall', seconds: 0.8, breath: 'free', method2: 'in' },
    { to: 'half', seconds: 1.6, breath: 'in', method2: 'out' },
    { to: 'sat', seconds: 1.6, breath: 'in', method2: 'out' },
  ],
  key: 'half',
  forms: {
    'hands-help': {
      props: [{ prop: 'chair', z: -20, seat: 31.4 }],
      poses: {
        sat: pushingOnSeat({ ...aboutToRise, root: [0, 39, -19] }, 38, -15),
        half: pushingOnSeat({ ...halfRisen, root: [0, 41.4, -16] }, 38, -14),
        tall: pushingOnSeat(risen, 50, 2),
      },
    },
  },
});
