// Tail wag: on hands and knees, tail and face swing to the same side, then to the other.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onHandsAndKnees, toAndFro } from '../settings.ts';
import { allFours, kneeling } from '../stances.ts';

/** 1: to her left. */
function wag(pose: Pose, way: 1 | -1): Pose {
  const [x, y, z] = pose.root;
  return {
    ...pose,
    root: [x + way * 1.5, y, z],
    turn: [pose.turn[0] + 3, way * -15, 0],
    lumbar: [pose.lumbar[0], way * -20, 0],
    thoracic: [pose.thoracic[0], way * -12, 0],
    neck: [-10, 0, way * 42],
    head: [-4, 0, way * 24],
  };
}

const atSeat: Pose = {
  ...kneeling,
  root: [0, 27.2, -3],
  turn: [46, 0, 0],
  lumbar: [4, 0, 0],
  leftArm: { to: [5, 29, 34], pole: [1, -0.3, -0.6], fingers: [-0.6, 0, 1], thumb: [-1, 0.3, 0] },
  rightArm: { to: [-5, 29, 34], pole: [-1, -0.3, -0.6], fingers: [0.6, 0, 1], thumb: [1, 0.3, 0] },
};

export const tailWag = motion({
  move: 'tail-wag',
  camera: { azimuth: -40, elevation: 22 },
  ...onHandsAndKnees,
  overlays: [{ overlay: 'arrow', from: [-14, 36, -14], to: [14, 36, -14], bow: 0.3, both: true }],
  poses: { left: wag(allFours, 1), right: wag(allFours, -1) },
  phases: toAndFro('left', 'right', 2.4),
  key: 'right',
  forms: {
    'forearms-on-seat': {
      props: [
        { prop: 'mat', z: -8, wide: 44, deep: 60 },
        { prop: 'chair', z: 30, back: false },
      ],
      contacts: [
        ['left-knee', 'floor'],
        ['right-knee', 'floor'],
      ],
      poses: { left: wag(atSeat, 1), right: wag(atSeat, -1) },
    },
  },
});
