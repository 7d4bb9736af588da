// Leaning plank: forearms on a worktop, the body one long, slanted line.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { slowBreath } from '../settings.ts';
import { standing } from '../stances.ts';

function toes(x: number, z: number): Leg {
  return { to: [x, 5.6, z], pole: [0, -0.3, 1], toe: [x * 0.01, -0.2, 1], sole: [0, 1, 0.2] };
}

const line: Pose = {
  ...standing,
  root: [0, 48.6, -14.4],
  turn: [30, 0, 0],
  lumbar: [0, 0, 0],
  thoracic: [2, 0, 0],
  neck: [-6, 0, 0],
  head: [-4, 0, 0],
  leftLeg: toes(5, -39.9),
  rightLeg: toes(-5, -39.9),
  leftArm: { to: [5, 56, 22], pole: [1, -1, -0.6], fingers: [-0.2, 0, 1], thumb: [-0.4, 1, 0], fist: true },
  rightArm: { to: [-5, 56, 22], pole: [-1, -1, -0.6], fingers: [0.2, 0, 1], thumb: [0.4, 1, 0], fist: true },
};

const upright: Pose = {
  ...line,
  root: [0, 51, -8],
  turn: [15, 0, 0],
  leftLeg: { to: [5, 3.9, -18], pole: [0, -0.3, 1], toe: [0.05, 0, 1], sole: [0, 1, 0] },
  rightLeg: { to: [-5, 3.9, -18], pole: [0, -0.3, 1], toe: [-0.05, 0, 1], sole: [0, 1, 0] },
  leftArm: { to: [7, 82, 14], pole: [0.8, -1, 0.4], fingers: [0, 1, 0.1], thumb: [-1, 0.2, -0.3] },
  rightArm: { to: [-7, 82, 14], pole: [-0.8, -1, 0.4], fingers: [0, 1, 0.1], thumb: [1, 0.2, -0.3] },
};

export const counterPlank = motion({
  move: 'counter-plank',
  stage: 't2',
  camera: { azimuth: -83, elevation: 8 },
  props: [{ prop: 'worktop', x: 14, z: 7.4 }],
  poses: { line, full: { ...line, thoracic: [4, 0, 0] } },
  phases: slowBreath('full', 'line'),
  key: 'line',
  forms: {
    wall: {
      stage: 't3',
      camera: { azimuth: -106, elevation: 8 },
      props: [{ prop: 'wall', z: 16 }],
      poses: { line: upright, full: { ...upright, thoracic: [4, 0, 0] } },
    },
  },
});
