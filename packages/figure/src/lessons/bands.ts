// Mini bands: above the knees, or below them.
import type { Staging } from '../motion.ts';
import { seat, top } from '../motions/box-squat.ts';
import { mixPoses } from '../pose.ts';
import { flatFoot, handsOnHips } from '../stances.ts';
import { still, type Lesson } from './lesson.ts';

const half = {
  ...mixPoses(top, seat, 0.5),
  ...handsOnHips,
  leftLeg: flatFoot([9, 3.9, 0], [0.35, 0, 1]),
  rightLeg: flatFoot([-9, 3.9, 0], [-0.35, 0, 1]),
};

function banded(where: 'above-knees' | 'below-knees'): Staging {
  return still(half, { camera: { azimuth: -24, elevation: 7 }, props: [{ prop: 'mini-band', where }] });
}

export const bands: Lesson = {
  id: 'bands',
  protocol: ['T5', 'T5a'],
  figures: [
    { good: null, staging: banded('above-knees') },
    { good: null, staging: banded('below-knees') },
  ],
};
