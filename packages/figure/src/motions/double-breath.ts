// Double breath: in, a sip more on top, and one long sigh out; one hand on the belly.
import { motion, type Staging } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { headDown, headPillow, kneePillow, onChair, sideMat } from '../settings.ts';
import { handsOnBelly, seated, sideHandOnBelly, sideResting } from '../stances.ts';

const sits: Pose = {
  ...seated,
  root: [0, 34.8, -1],
  leftArm: { ...seated.leftArm, to: [1.5, -14, 4.6] },
  rightArm: handsOnBelly.rightArm,
};

/** Sunk with a sigh, full, and fuller still. */
function breathes(pose: Pose): Staging['poses'] {
  return {
    out: {
      ...pose,
      turn: [pose.turn[0] - 4, pose.turn[1], pose.turn[2]],
      thoracic: [10, 0, 0],
      shoulders: [0, -1],
      eyes: 'closed',
    },
    full: { ...pose, thoracic: [2, 0, 0], shoulders: [0, 0.2] },
    fuller: { ...pose, thoracic: [-3, 0, 0], shoulders: [-0.4, 1.4] },
  };
}

export const doubleBreath = motion({
  move: 'double-breath',
  camera: { azimuth: -46, elevation: 12 },
  ...onChair,
  poses: breathes(sits),
  phases: [
    { to: 'full', seconds: 2.4, breath: 'in' },
    { to: 'full', seconds: 0.4, breath: 'in' },
    { to: 'fuller', seconds: 0.8, breath: 'in' },
    { to: 'out', seconds: 6, breath: 'out' },
    { to: 'out', seconds: 1, breath: 'free' },
  ],
  key: 'fuller',
  forms: {
    'side-lying': {
      camera: { azimuth: -6, elevation: 24 },
      props: [sideMat, headPillow, kneePillow],
      contacts: headDown,
      poses: breathes({ ...sideResting, leftArm: sideHandOnBelly }),
    },
  },
});
