// Getting up from the floor: onto the side, onto hands and knees, one foot flat with hands on a chair, up with arms and legs.
import { half, rising } from '../motions/up-from-floor.ts';
import type { Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { allFours, sideLying } from '../stances.ts';
import { still, type Lesson } from './lesson.ts';

const onSide: Pose = {
  ...sideLying,
  neck: [0, -4, 0],
  lumbar: [4, -8, 0],
  thoracic: [4, -12, 0],
  turn: [0, 0, 76],
  root: [0, 13.4, 0],
  leftLeg: { joint: [62, -4, -4], hinge: 82, ankle: -20 },
  rightLeg: { joint: [56, -14, 0], hinge: 82, ankle: -20 },
  leftArm: { to: [-18, 2.6, 15], pole: [0.4, 0.6, 0.6], fingers: [-0.7, -0.2, 0.6], thumb: [0.7, 0.3, 0.6] },
  rightArm: { to: [-34, 2.6, 13], pole: [-0.4, 0, -1], fingers: [-0.2, 0, 1], thumb: [1, 0.3, 0] },
};

const chair: PropSpec = { prop: 'chair', z: 42, turn: 180 };
const besides = { camera: { azimuth: -68, elevation: 10 } } as const;

export const upFromTheFloor: Lesson = {
  id: 'up-from-the-floor',
  protocol: [],
  numbered: true,
  figures: [
    { good: null, staging: still(onSide, { camera: { azimuth: -20, elevation: 18 } }) },
    {
      good: null,
      staging: still({ ...allFours, neck: [-14, 0, 0] }, { ...besides, props: [{ prop: 'chair', z: 64, turn: 180 }] }),
    },
    { good: null, staging: still(half, { ...besides, props: [chair] }) },
    { good: null, staging: still(rising, { ...besides, props: [chair] }) },
  ],
};
