// Short side plank: elbow under the shoulder, knees bent, the hips lift until thighs and chest are one line.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { feetDown, heldWork, sideMat } from '../settings.ts';
import { sideLying, standing } from '../stances.ts';
import type { Triple } from '../vec.ts';

/** The knee on the floor, or on the other; the shin behind. `thigh`: from hip to knee. */
function leg(x: number, y: number, thigh: Triple): Leg {
  return { to: [x, y, -17.2], pole: thigh, ankle: -48 };
}

const down: Pose = {
  ...sideLying,
  root: [-2.2, 14.5, 0],
  turn: [0, 0, 78],
  lumbar: [2, -16, 0],
  thoracic: [2, -14, 0],
  neck: [0, -4, 0],
  head: [0, 0, 0],
  leftLeg: leg(36.8, 8.4, [22.6, -10.2, 2]),
  rightLeg: leg(35.6, 3.2, [23.6, -6.2, 2]),
  leftArm: { to: [10, 7, 3], of: 'pelvis', pole: [1, 0.4, -0.3], fingers: [-0.4, -1, 0.4], thumb: [-0.4, 0.3, 1] },
  rightArm: { to: [-38.5, 2.2, 10.5], pole: [0.6, -1, -0.4], fingers: [-0.7, 0, 1], thumb: [0.3, 0.3, 0.6] },
};

const up: Pose = {
  ...down,
  root: [0, 17.8, 0],
  turn: [0, 0, 68],
  leftLeg: leg(36.8, 8.4, [20.7, -13, 2]),
  rightLeg: leg(35.6, 3.2, [22.4, -9.75, 2]),
  lumbar: [0, -2, 0],
  thoracic: [0, 0, 0],
};

const leaning: Pose = {
  ...standing,
  root: [2, 51.8, 0],
  turn: [4, 0, -13],
  leftLeg: { to: [-5, 3.9, 1], pole: [0, 0, 1], toe: [0, 0, 1], sole: [0, 1, 0] },
  rightLeg: { to: [-10.4, 3.9, 1], pole: [0, 0, 1], toe: [0, 0, 1], sole: [0, 1, 0] },
  leftArm: { to: [26.4, 84, 9], pole: [0.6, -1, -0.4], fingers: [0, 0.8, 0.6], thumb: [-0.2, 0.5, -1] },
  rightArm: { to: [-12, 7, 2], of: 'pelvis', pole: [-1, 0, -0.6], fingers: [0.4, -0.4, 1], thumb: [0.4, 0.6, -0.6] },
};

export const sidePlank = motion({
  move: 'side-plank',
  works: 'right',
  stage: 't2',
  camera: { azimuth: 6, elevation: 20 },
  props: [{ ...sideMat, x: 0, z: -10, deep: 70 }],
  contacts: [
    ['right-knee', 'floor'],
    ['right-elbow', 'floor'],
    ['right-foot', 'floor'],
  ],
  poses: { down, up },
  phases: heldWork('up', 'down'),
  key: 'up',
  forms: {
    'wall-lean': {
      camera: { azimuth: -20, elevation: 6 },
      contacts: feetDown,
      props: [{ prop: 'box', id: 'side-wall', x: 29, z: 4, wide: 2.4, high: 98, deep: 50, finish: 'plaster' }],
      poses: { down: { ...leaning, root: [1, 52, 0], turn: [4, 0, -9] }, up: leaning },
    },
  },
});
