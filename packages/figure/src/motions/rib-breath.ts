// Rib breath: hands on the lower ribs, which widen and come back.
import { motion } from '../motion.ts';
import { seated } from '../stances.ts';

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

export const ribBreath = motion({
  move: 'rib-breath',
  camera: { azimuth: -24, elevation: 6 },
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
});
