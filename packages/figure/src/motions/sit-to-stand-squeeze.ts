// Sit to stand with a squeeze: a pillow held lightly between the knees, all the way up and down.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { aboutToRise, halfRisen, pushingOnSeat, risen } from '../stances.ts';

/** The arms forward, clear of the pillow. */
const ahead = { joint: [92, 4, 0], hinge: 10 } as const;
const reaching = { ...halfRisen, leftArm: ahead, rightArm: ahead };

const pillow = { prop: 'pillow', id: 'knee-pillow', of: 'leftThigh', at: [-5.6, -19, 2], size: [4.6, 14, 12] } as const;

export const sitToStandSqueeze = motion({
  move: 'sit-to-stand-squeeze',
  camera: { azimuth: -48, elevation: 9 },
  props: [{ prop: 'chair', z: -20 }, pillow],
  contacts: feetDown,
  poses: { sat: { ...aboutToRise, leftArm: ahead, rightArm: ahead }, half: reaching, tall: risen },
  phases: [
    { to: 'sat', seconds: 1, breath: 'in' },
    { to: 'half', seconds: 1.2, breath: 'out' },
    { to: 'tall', seconds: 1.4, breath: 'out' },
    { to: 'tall', seconds: 0.8, breath: 'free', method2: 'in' },
    { to: 'half', seconds: 1.4, breath: 'in', method2: 'out' },
    { to: 'sat', seconds: 1.4, breath: 'in', method2: 'out' },
  ],
  key: 'half',
  forms: {
    'hands-help': {
      props: [{ prop: 'chair', z: -20, seat: 31.4 }, pillow],
      poses: {
        sat: pushingOnSeat({ ...aboutToRise, root: [0, 39, -19] }, 38, -15),
        half: pushingOnSeat({ ...halfRisen, root: [0, 41.4, -16] }, 38, -14),
        tall: pushingOnSeat(risen, 50, 2),
      },
    },
  },
});
