// The ways in which a move begins: whole poses, to be changed where the move differs.
import type { Arm, Leg, Pose } from './pose.ts';
import type { Triple } from './vec.ts';

const hanging: Arm = { joint: [-4, 7, 0], hinge: 12 };

/** Feet hip-width, weight even, ribs over hips. */
export const standing: Pose = {
  root: [0, 52.4, -1],
  turn: [5, 0, 0],
  lumbar: [-7, 0, 0],
  thoracic: [4, 0, 0],
  neck: [-2, 0, 0],
  head: [2, 0, 0],
  shoulders: [0, 0],
  leftLeg: flatFoot([5.4, 3.9, 0], [0.12, 0, 1]),
  rightLeg: flatFoot([-5.4, 3.9, 0], [-0.12, 0, 1]),
  leftArm: hanging,
  rightArm: hanging,
  eyes: 'open',
};

/** On a chair's seat 27 high, thighs level, feet under the knees. */
export const seated: Pose = {
  ...standing,
  root: [0, 34.8, 0],
  turn: [4, 0, 0],
  lumbar: [-4, 0, 0],
  leftLeg: flatFoot([6, 3.9, 24], [0.15, 0, 1]),
  rightLeg: flatFoot([-6, 3.9, 24], [-0.15, 0, 1]),
  leftArm: { to: [1.5, -18, 4.6], of: 'leftThigh', pole: [0.8, 0.5, 1], fingers: [-0.2, -1, 0.1], thumb: [-1, 0, 0.3] },
  rightArm: { to: [-1.5, -18, 4.6], of: 'rightThigh', pole: [-0.8, 0.5, 1], fingers: [0.2, -1, 0.1], thumb: [1, 0, 0.3] },
};

/** On her right side, facing the viewer's side (+z), head towards −x; knees bent. */
export const sideLying: Pose = {
  ...standing,
  root: [0, 10.8, 0],
  turn: [0, 0, 90],
  lumbar: [4, 0, 0],
  thoracic: [4, 0, 0],
  neck: [2, 14, 0],
  head: [0, 10, 0],
  leftLeg: { joint: [62, -4, -4], hinge: 82, ankle: -20 },
  rightLeg: { joint: [56, 0, 0], hinge: 82, ankle: -20 },
  leftArm: { to: [-22, 4, 18], pole: [0, 1, 0.3], fingers: [-0.3, -0.3, 1], thumb: [-1, 0.3, 0] },
  rightArm: { joint: [100, 20, 0], hinge: 120 },
};

/** On her back, head towards −z, knees bent, feet flat. */
export const supine: Pose = {
  ...standing,
  root: [0, 9.4, 0],
  turn: [-92, 0, 0],
  lumbar: [0, 0, 0],
  thoracic: [2, 0, 0],
  neck: [2, 0, 0],
  head: [0, 0, 0],
  leftLeg: { to: [6.5, 3.9, 29], pole: [0.15, 1, 0.3], toe: [0.1, 0, 1], sole: [0, 1, 0] },
  rightLeg: { to: [-6.5, 3.9, 29], pole: [-0.15, 1, 0.3], toe: [-0.1, 0, 1], sole: [0, 1, 0] },
  leftArm: { to: [15, 1.8, -3], pole: [0.6, 0.4, 0], fingers: [0.05, 0, 1], thumb: [1, 0, 0] },
  rightArm: { to: [-15, 1.8, -3], pole: [-0.6, 0.4, 0], fingers: [-0.05, 0, 1], thumb: [-1, 0, 0] },
};

/** Hands under shoulders, knees under hips, facing +z. */
export const allFours: Pose = {
  ...standing,
  root: [0, 27.6, 0],
  turn: [84, 0, 0],
  lumbar: [-4, 0, 0],
  thoracic: [2, 0, 0],
  neck: [-22, 0, 0],
  head: [-6, 0, 0],
  leftLeg: kneelingLeg(5.6, 0),
  rightLeg: kneelingLeg(-5.6, 0),
  leftArm: { to: [9.5, 1.8, 29], pole: [0.5, 0, -1], fingers: [0, -0.05, 1], thumb: [-1, 0, 0] },
  rightArm: { to: [-9.5, 1.8, 29], pole: [-0.5, 0, -1], fingers: [0, -0.05, 1], thumb: [1, 0, 0] },
};

/** Tall on her knees, tops of the feet on the floor. */
export const kneeling: Pose = {
  ...standing,
  root: [0, 27.8, 0],
  leftLeg: kneelingLeg(6, 0),
  rightLeg: kneelingLeg(-6, 0),
};

/** On a cushion 6.4 high on the floor, legs to be placed. */
export const floorSeated: Pose = { ...standing, root: [0, 14, 0], turn: [8, 0, 0], lumbar: [2, 0, 0] };

export function flatFoot(to: Triple, toe: Triple): Leg {
  return { to, toe, pole: [toe[0], 0.05, toe[2]], sole: [0, 1, 0] };
}

/** The knee on the floor at z, the shin along it behind. */
export function kneelingLeg(x: number, z: number): Leg {
  return { to: [x, 4, z - 24], pole: [x * 0.01, -1, 0.7], toe: [0, -0.24, -1], sole: [0, -1, 0.2] };
}
