// Bath and shower: sit first on a board across the bath, then lift one leg over, then the other.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { tub } from '../props/bath.ts';
import { seated } from '../stances.ts';

const high = tub.board + 7.8;

function leg(to: readonly [number, number, number], toe: readonly [number, number, number]): Leg {
  return { to, toe, pole: [toe[0], 1, toe[2]], sole: [0, 1, 0] };
}

/** On the board's edges: her left and right hand there, in x and z. */
function hands(left: readonly [number, number], right: readonly [number, number]): Pick<Pose, 'leftArm' | 'rightArm'> {
  const y = tub.board + 9;
  return {
    leftArm: { to: [left[0], y, left[1]], pole: [1, 0, -1], fingers: [0, -1, 0.1], thumb: [-0.6, 0, 1] },
    rightArm: { to: [right[0], y, right[1]], pole: [-1, 0, -1], fingers: [0, -1, 0.1], thumb: [0.6, 0, 1] },
  };
}

const outside: Pose = {
  ...seated,
  root: [-10, high, 0],
  turn: [4, -78, 0],
  leftLeg: leg([-36, 5.4, 2], [-1, 0, 0.1]),
  rightLeg: leg([-36, 5.4, -8], [-1, 0, -0.1]),
  ...hands([-6, 13], [-6, -13]),
};

const one: Pose = {
  ...outside,
  root: [-8, high, 2],
  turn: [-8, -30, 0],
  leftLeg: leg([-21, 46, 34], [-0.3, 0.2, 1]),
  rightLeg: leg([-28.5, 4.4, 19], [-0.5, 0, 0.9]),
  ...hands([21, 4], [-20, -6]),
  leftArm: { to: [-9.5, 60, 13.5], pole: [1, -0.3, 0], fingers: [-0.4, 0.2, 1], thumb: [-1, 0.2, -0.3] },
};

const over: Pose = {
  ...outside,
  root: [-5, high, 1],
  turn: [-8, -24, 0],
  leftLeg: leg([0, 40, 34], [-0.1, 0.2, 1]),
  rightLeg: leg([-30, 36, 20], [-0.6, 0, 0.8]),
  ...hands([15, -2], [-18, -5]),
};

const inside: Pose = {
  ...outside,
  root: [3, high, 0],
  turn: [4, 0, 0],
  leftLeg: leg([9, 10, 20], [0.1, 0, 1]),
  rightLeg: leg([-2, 10, 20], [-0.1, 0, 1]),
  ...hands([17, -3], [-11, -3]),
};

const other: Pose = { ...inside, root: [0, high, 0], turn: [-4, -14, 0], rightLeg: leg([-6, 37, 30], [-0.2, 0.2, 1]) };

export const bathAndShower = motion({
  move: 'bath-and-shower',
  camera: { azimuth: -82, elevation: 19 },
  props: [{ prop: 'bath', z: 4 }],
  overlays: [{ overlay: 'arrow', from: [-24, 49, 50], to: [4, 26, 45], bow: -0.3 }],
  poses: { outside, one, over, other, inside },
  phases: [
    { to: 'one', seconds: 1.6, breath: 'out' },
    { to: 'over', seconds: 1, breath: 'out' },
    { to: 'other', seconds: 1.4, breath: 'out' },
    { to: 'inside', seconds: 1.2, breath: 'free' },
    { to: 'inside', seconds: 1.6, breath: 'free' },
    { to: 'other', seconds: 1.2, breath: 'free' },
    { to: 'over', seconds: 1.4, breath: 'free' },
    { to: 'one', seconds: 1, breath: 'free' },
    { to: 'outside', seconds: 1.6, breath: 'free' },
  ],
  key: 'one',
});
