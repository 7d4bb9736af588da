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

/** On a chair, one ankle low on the other shin, that knee out as far as it likes. */
export const ankleOnShin: Pose = {
  ...seated,
  rightLeg: { to: [2.6, 14.4, 29.6], pole: [-1, 0.5, 0.5], toe: [1, -0.15, 0.4], sole: [0, 0.5, 1] },
  leftArm: { ...seated.leftArm, to: [1.5, -16, 4.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -15, 4.6] },
};

/** Her back to a wall at z −11, leaning on something behind the right buttock. */
export const leaningOnWall: Pose = {
  ...standing,
  root: [0, 48.6, 3],
  turn: [-12, 0, 0],
  lumbar: [2, 0, 0],
  thoracic: [2, 0, 0],
  neck: [4, 0, 0],
  leftLeg: flatFoot([6, 3.9, 17], [0.15, 0, 1]),
  rightLeg: flatFoot([-6, 3.9, 17], [-0.15, 0, 1]),
  leftArm: { to: [4, -5, 6.4], of: 'leftThigh', pole: [1, 0, -0.6], fingers: [-0.3, -1, 0.2], thumb: [-1, 0, 0.3] },
  rightArm: { to: [-4, -5, 6.4], of: 'rightThigh', pole: [-1, 0, -0.6], fingers: [0.3, -1, 0.2], thumb: [1, 0, 0.3] },
  eyes: 'closed',
};

/** On a chair, something under the right buttock. */
export const tippedSeat: Pose = {
  ...seated,
  root: [0, 37.4, 0],
  turn: [2, 0, -8],
  lumbar: [-2, 8, 0],
  leftArm: { ...seated.leftArm, to: [1.5, -14, 4.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -14, 4.6] },
  eyes: 'closed',
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

/** The same at rest: a pillow from knee to ankle, the upper arm along her side, eyes closed. */
export const sideResting: Pose = {
  ...sideLying,
  neck: [4, 2, 0],
  head: [0, 0, 0],
  leftLeg: { joint: [62, 4, 2], hinge: 82, ankle: -20 },
  rightLeg: { joint: [50, 0, 0], hinge: 72, ankle: -20 },
  leftArm: { to: [11.6, 2, 4.2], of: 'pelvis', pole: [0.2, 0, -1], fingers: [-0.3, -1, 0.6], thumb: [-0.4, 0.3, 0.8] },
  rightArm: { to: [-53, 3, 5], pole: [0.2, 0, 1], fingers: [-1, 0, 0.1], thumb: [0, 1, 0.2], fist: true },
  eyes: 'closed',
};

/** Of one who lies on her side: the upper hand on the belly. */
export const sideHandOnBelly = {
  to: [5, 6, 14],
  of: 'pelvis',
  onBelly: true,
  pole: [0.35, -0.2, -1],
  fingers: [-1, -0.3, 0.1],
  thumb: [-0.2, 0.9, 0.3],
} as const satisfies Arm;

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

/** On a slope of cushions, her head and chest well raised. */
export const propped: Pose = {
  ...supine,
  root: [0, 9.2, -3],
  turn: [-66, 0, 0],
  lumbar: [8, 0, 0],
  thoracic: [6, 0, 0],
  neck: [-9, 0, 0],
  head: [6, 0, 0],
  leftLeg: { to: [7, 3.9, 24], pole: [0.2, 1, 0.3], toe: [0.1, 0, 1], sole: [0, 1, 0] },
  rightLeg: { to: [-7, 3.9, 24], pole: [-0.2, 1, 0.3], toe: [-0.1, 0, 1], sole: [0, 1, 0] },
  leftArm: { to: [20, 1.8, -15], pole: [0.8, 0.2, -0.4], fingers: [0.05, 0, 1], thumb: [1, 0, 0] },
  rightArm: { to: [-20, 1.8, -15], pole: [-0.8, 0.2, -0.4], fingers: [-0.05, 0, 1], thumb: [-1, 0, 0] },
};

/** Hands on the belly. */
export const handsOnBelly = {
  leftArm: { to: [8, -14, 11], of: 'ribs', onBelly: true, pole: [1, -0.3, -0.5], fingers: [-0.8, -0.4, 0.1], thumb: [0, 0, 1] },
  rightArm: { to: [-8, -14, 11], of: 'ribs', onBelly: true, pole: [-1, -0.3, -0.5], fingers: [0.8, -0.4, 0.1], thumb: [0, 0, 1] },
} as const satisfies Pick<Pose, 'leftArm' | 'rightArm'>;

/** Up and down before a seat 27 high whose middle is at z −20: tall, half way with the nose over the toes, and on it. */
export const risen: Pose = { ...standing, leftArm: { joint: [14, 6, 0], hinge: 20 }, rightArm: { joint: [14, 6, 0], hinge: 20 } };
export const halfRisen: Pose = {
  ...standing,
  root: [0, 43, -15],
  turn: [34, 0, 0],
  lumbar: [2, 0, 0],
  neck: [-14, 0, 0],
  head: [-6, 0, 0],
  leftArm: { joint: [74, 4, 0], hinge: 16 },
  rightArm: { joint: [74, 4, 0], hinge: 16 },
};
export const aboutToRise: Pose = {
  ...halfRisen,
  root: [0, 34.8, -19],
  turn: [26, 0, 0],
  leftArm: { joint: [64, 4, 0], hinge: 16 },
  rightArm: { joint: [64, 4, 0], hinge: 16 },
};

/** Arms crossed on the chest. */
export const armsCrossed = {
  leftArm: { to: [-7.5, -4, 6], of: 'ribs', pole: [0.4, -1, 0.6], fingers: [-0.3, 0.7, -0.65], thumb: [0.9, 0.4, 0] },
  rightArm: { to: [7.5, -4.6, 7.6], of: 'ribs', pole: [-0.4, -1, 0.6], fingers: [0.3, 0.7, -0.65], thumb: [-0.9, 0.4, 0] },
} as const satisfies Pick<Pose, 'leftArm' | 'rightArm'>;

/** Hands on a worktop 54 high, at z. */
export function handsOnTop(z: number, x = 10, high = 54): Pick<Pose, 'leftArm' | 'rightArm'> {
  const y = high + 1.3;
  return {
    leftArm: { to: [x, y, z], pole: [1, -0.6, -0.4], fingers: [0, -0.1, 1], thumb: [-1, 0.2, 0] },
    rightArm: { to: [-x, y, z], pole: [-1, -0.6, -0.4], fingers: [0, -0.1, 1], thumb: [1, 0.2, 0] },
  };
}

/** Hands hold the seat on both sides. */
export const handsOnSeat = {
  leftArm: { to: [14.4, 33.6, 1], pole: [1, 0.2, -0.8], fingers: [-0.2, -1, 0.2], thumb: [-0.4, 0, 1] },
  rightArm: { to: [-14.4, 33.6, 1], pole: [-1, 0.2, -0.8], fingers: [0.2, -1, 0.2], thumb: [0.4, 0, 1] },
} as const satisfies Pick<Pose, 'leftArm' | 'rightArm'>;

/** The same, higher or further forward, while she pushes herself up or has let go. */
export function pushingOnSeat(pose: Pose, y: number, z: number): Pose {
  const { leftArm, rightArm } = handsOnSeat;
  return { ...pose, leftArm: { ...leftArm, to: [14.4, y, z] }, rightArm: { ...rightArm, to: [-14.4, y, z] } };
}

/** Hands on her hips, thumbs behind. */
export const handsOnHips = {
  leftArm: { to: [12, 7, 0], of: 'pelvis', pole: [1, 0, -0.6], fingers: [-0.4, -0.4, 1], thumb: [-0.4, 0.6, -0.6] },
  rightArm: { to: [-12, 7, 0], of: 'pelvis', pole: [-1, 0, -0.6], fingers: [0.4, -0.4, 1], thumb: [0.4, 0.6, -0.6] },
} as const satisfies Pick<Pose, 'leftArm' | 'rightArm'>;

/** Hands under shoulders, knees under hips, facing +z. */
export const allFours: Pose = {
  ...standing,
  root: [0, 27.6, 0],
  turn: [80.5, 0, 0],
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
