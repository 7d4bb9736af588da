// Sit to stand with a squeeze: a pillow held lightly between the knees, all the way up and down.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown } from '../settings.ts';
import { aboutToRise, halfRisen, handsOnSeat, risen } from '../stances.ts';

const pillow = { prop: 'pillow', id: 'knee-pillow', of: 'leftThigh', at: [-5.6, -19, 2], size: [4.6, 14, 12] } as const;

/** Her hands, as far forward as this, push on the seat or let it go. */
function helped(pose: Pose, y: number, z: number): Pose {
  const { leftArm, rightArm } = handsOnSeat;
  return { ...pose, leftArm: { ...leftArm, to: [14.4, y, z] }, rightArm: { ...rightArm, to: [-14.4, y, z] } };
}

export const sitToStandSqueeze = motion({
  move: 'sit-to-stand-squeeze',
  camera: { azimuth: -48, elevation: 9 },
  props: [{ prop: 'chair', z: -20 }, pillow],
  contacts: feetDown,
  poses: { sat: aboutToRise, half: halfRisen, tall: risen },
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
        sat: helped({ ...aboutToRise, root: [0, 39, -19] }, 38, -15),
        half: helped({ ...halfRisen, root: [0, 41.4, -16] }, 38, -14),
        tall: helped(risen, 50, 2),
      },
    },
  },
});
