// Rib breath: hands on the lower ribs, which widen and come back.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown, headDown, headPillow, kneePillow, sideMat } from '../settings.ts';
import { seated, sideResting, standing } from '../stances.ts';

const out = {
  ...seated,
  eyes: 'closed',
  leftArm: { to: [10.6, -10.5, 3.6], of: 'ribs', pole: [1, -0.5, -0.55], fingers: [-0.75, -0.1, 0.65], thumb: [0, 1, 0.1] },
  rightArm: { to: [-10.6, -10.5, 3.6], of: 'ribs', pole: [-1, -0.5, -0.55], fingers: [0.75, -0.1, 0.65], thumb: [0, 1, 0.1] },
} as const;

const full = {
  ...out,
  thoracic: [1, 0, 0],
  leftArm: { ...out.leftArm, to: [11.2, -10.3, 3.8] },
  rightArm: { ...out.rightArm, to: [-11.2, -10.3, 3.8] },
} as const;

const standingOut = { ...out, ...legsOf(standing) } as const;
const standingFull = { ...full, ...legsOf(standing) } as const;
const onSide = {
  ...sideResting,
  leftArm: { to: [8.6, -11, 6.4], of: 'ribs', pole: [0.4, -0.4, -1], fingers: [-0.8, 0.1, 0.4], thumb: [0.2, 0.9, 0.3] },
} as const;

function legsOf({ root, turn, lumbar, leftLeg, rightLeg }: Pose) {
  return { root, turn, lumbar, leftLeg, rightLeg };
}

export const ribBreath = motion({
  move: 'rib-breath',
  camera: { azimuth: -30, elevation: 20 },
  orders: [
    ['left-thigh', 'top'],
    ['right-thigh', 'top'],
  ],
  props: [{ prop: 'chair' }],
  contacts: [
    ['left-foot', 'floor'],
    ['right-foot', 'floor'],
    ['seat', 'chair'],
  ],
  poses: { out, full },
  phases: [
    { to: 'full', seconds: 4, breath: 'in' },
    { to: 'out', seconds: 6, breath: 'out' },
  ],
  key: 'full',
  forms: {
    standing: { props: [], contacts: feetDown, poses: { out: standingOut, full: standingFull } },
    'side-lying': {
      camera: { azimuth: -6, elevation: 24 },
      props: [sideMat, headPillow, kneePillow],
      contacts: headDown,
      poses: { out: onSide, full: { ...onSide, leftArm: { ...onSide.leftArm, to: [9.2, -10.8, 6.6] } } },
    },
  },
});
