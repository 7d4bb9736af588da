// Seated leg curl: a long band, fixed low in front, behind one ankle; the heel draws back under the chair.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { handsOnSeat, seated } from '../stances.ts';

const long: Pose = {
  ...seated,
  ...handsOnSeat,
  rightLeg: { to: [-6, 6, 37], pole: [0, 1, 0.6], toe: [0, 0.5, 1], sole: [0, 1, -0.5] },
};
const curled: Pose = { ...long, rightLeg: { to: [-6, 8, 11], pole: [0, 0.6, 1], toe: [0, -0.5, 1], sole: [0, 1, 0.5] } };

/** She sits on its front half, so that its legs are out of the way of the foot. */
const stool: readonly PropSpec[] = [{ prop: 'chair', back: false, z: -5 }];

export const seatedLegCurl = motion({
  move: 'seated-leg-curl',
  works: 'right',
  camera: { azimuth: -68, elevation: 9 },
  props: [
    ...stool,
    { prop: 'box', id: 'post', z: 66, x: -6, wide: 5, high: 24, deep: 5, finish: 'grey' },
    { prop: 'long-band', from: [-6, 8, 64], to: ['rightShank'] },
  ],
  contacts: [
    ['left-foot', 'floor'],
    ['seat', 'chair'],
  ],
  poses: { long, curled },
  phases: [
    { to: 'curled', seconds: 2, breath: 'out' },
    { to: 'curled', seconds: 0.6, breath: 'free' },
    { to: 'long', seconds: 3, breath: 'in' },
  ],
  key: 'curled',
  forms: {
    slide: {
      props: stool,
      poses: {
        long: { ...long, rightLeg: { to: [-6, 3.9, 37], pole: [0, 1, 0.6], toe: [0, 0, 1], sole: [0, 1, 0] } },
        curled: { ...long, rightLeg: { to: [-6, 3.9, 15], pole: [0, 0.6, 1], toe: [0, 0, 1], sole: [0, 1, 0] } },
      },
      overlays: [{ overlay: 'arrow', from: [-14, 2, 34], to: [-14, 2, 18] }],
    },
  },
});
