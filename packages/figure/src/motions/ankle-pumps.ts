// Ankle pumps: sitting back, one heel on the floor, the foot drawn up and pointed away.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { headDown, headPillow, kneePillow, onChair, sideMat } from '../settings.ts';
import { seated, sideResting } from '../stances.ts';

const up: Pose = {
  ...seated,
  root: [0, 34.8, -2],
  turn: [-4, 0, 0],
  thoracic: [6, 0, 0],
  neck: [4, 0, 0],
  rightLeg: { ...seated.rightLeg, to: [-7, 3.9, 17] },
  leftArm: { ...seated.leftArm, to: [2, -11, 4.6] },
  rightArm: { ...seated.rightArm, to: [-2, -13, 4.6] },
  leftLeg: { to: [7, 4.8, 35], pole: [0.15, 1, 0.4], toe: [0.2, 1, 0.4] },
};
const away: Pose = { ...up, leftLeg: { to: [7, 3.9, 35], pole: [0.15, 1, 0.4], toe: [0.2, 0.06, 1] } };

const onSide: Pose = { ...sideResting, leftLeg: { joint: [56, 4, 2], hinge: 62, ankle: 18 } };
const onSideAway: Pose = { ...sideResting, leftLeg: { joint: [56, 4, 2], hinge: 62, ankle: -52 } };

export const anklePumps = motion({
  move: 'ankle-pumps',
  camera: { azimuth: 66, elevation: 9 },
  props: onChair.props,
  contacts: onChair.contacts,
  overlays: [{ overlay: 'arrow', of: 'leftShank', from: [0, -20, 16], to: [0, -37, 8], bow: 0.25, both: true }],
  poses: { up, away },
  phases: [
    { to: 'up', seconds: 0.9, breath: 'free' },
    { to: 'up', seconds: 0.3, breath: 'free' },
    { to: 'away', seconds: 0.9, breath: 'free' },
    { to: 'away', seconds: 0.3, breath: 'free' },
  ],
  key: 'up',
  forms: {
    'side-lying': {
      camera: { azimuth: -6, elevation: 24 },
      props: [sideMat, headPillow, kneePillow],
      contacts: headDown,
      overlays: [],
      poses: { up: onSide, away: onSideAway },
    },
  },
});
