// Heel slides in bed: propped up, one heel slides away along the bed and comes back.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { effortFirst } from '../settings.ts';
import { handsOnBelly, propped } from '../stances.ts';

const high = 22;

function foot(x: number, z: number, toe = 0) {
  return { to: [x, 3.9 + high, z], pole: [x * 0.03, 1, 0.3], toe: [x * 0.015, toe, 1], sole: [0, 1, -toe] } as const;
}

const bent: Pose = {
  ...propped,
  ...handsOnBelly,
  root: [0, 9.2 + high, -3],
  leftLeg: foot(7, 24),
  rightLeg: foot(-7, 24),
};
const long: Pose = { ...bent, rightLeg: foot(-7, 43, 0.5) };

export const bedHeelSlide = motion({
  move: 'bed-heel-slide',
  works: 'right',
  camera: { azimuth: -70, elevation: 13 },
  props: [
    { prop: 'bed', z: 6, high, wide: 56 },
    { prop: 'box', id: 'slope', y: high, z: -33, wide: 34, deep: 46, high: 5, rise: 30.7, finish: 'cloth' },
  ],
  contacts: [
    ['left-foot', 'bed'],
    ['right-foot', 'bed'],
  ],
  overlays: [{ overlay: 'arrow', from: [-24, 23, 24], to: [-24, 23, 42] }],
  poses: { bent, long },
  phases: effortFirst('long', 'bent'),
  key: 'long',
});
