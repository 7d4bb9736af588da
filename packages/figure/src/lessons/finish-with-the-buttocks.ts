// At the top of a lift: the buttocks open the hips; not so hard that the tail tucks, and no leaning back.
import type { OverlaySpec } from '../overlays/index.ts';
import type { Pose } from '../pose.ts';
import { still, type Lesson } from './lesson.ts';
import { aligned, tucked } from './ribs-over-hips.ts';

const arm = { joint: [20, -11, 0], hinge: 6, fist: true } as const;

/** With a bell in both hands, as at the top of a deadlift. */
function lifting(pose: Pose): Pose {
  return { ...pose, leftArm: arm, rightArm: arm };
}

const overExtended: Pose = {
  ...aligned,
  root: [0, 52.2, 4],
  turn: [6, 0, 0],
  lumbar: [-16, 0, 0],
  thoracic: [-9, 0, 0],
  neck: [-8, 0, 0],
  head: [-6, 0, 0],
};

const squeeze: OverlaySpec = { overlay: 'feel', of: 'pelvis', at: [-6, -1.5, -7], how: 'works', size: [4.4, 3.6] };

function top(pose: Pose, overlays: readonly OverlaySpec[]) {
  return still(lifting(pose), {
    stage: 't2',
    camera: { azimuth: -84, elevation: 4 },
    props: [{ prop: 'weight', kind: 'kettlebell', of: 'hands' }],
    overlays,
  });
}

export const finishWithTheButtocks: Lesson = {
  id: 'finish-with-the-buttocks',
  protocol: ['T4', 'T4a'],
  figures: [
    { good: false, staging: top(tucked, []) },
    { good: true, staging: top(aligned, [squeeze]) },
    { good: false, staging: top(overExtended, []) },
  ],
};
