// In and out of a car: sit down first, then both legs swivel in at once, the knees together.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { seated } from '../stances.ts';

const seat = 32;

/** Both legs alike, side by side. */
function legs(
  left: readonly [number, number, number],
  right: readonly [number, number, number],
  way: readonly [number, number],
): Pick<Pose, 'leftLeg' | 'rightLeg'> {
  const leg = (to: readonly [number, number, number]): Leg => ({
    to,
    toe: [way[0], 0, way[1]],
    pole: [way[0], 1, way[1]],
    sole: [0, 1, 0],
  });
  return { leftLeg: leg(left), rightLeg: leg(right) };
}

const outside: Pose = {
  ...seated,
  root: [-7, seat + 7.8, 0],
  turn: [6, -84, 0],
  ...legs([-32, 3.9, 2.6], [-32, 3.9, -2.6], [-1, 0.04]),
  leftArm: { ...seated.leftArm, to: [1, -9, 5.4] },
  rightArm: { ...seated.rightArm, to: [-1, -9, 5.4] },
};

const between: Pose = {
  ...outside,
  root: [-4, seat + 7.8, 0],
  turn: [-6, -40, 0],
  ...legs([-17, 19, 24], [-22, 19, 20], [-0.7, 0.75]),
};

const inside: Pose = {
  ...outside,
  root: [0, seat + 7.8, -2],
  turn: [2, 0, 0],
  ...legs([3.6, 17.9, 26], [-3.6, 17.9, 26], [0.02, 1]),
};

export const inAndOutOfCar = motion({
  move: 'in-and-out-of-car',
  camera: { azimuth: -66, elevation: 14 },
  props: [{ prop: 'car', high: seat, drives: true }],
  contacts: [['seat', 'car']],
  overlays: [{ overlay: 'arrow', from: [-40, 8, 6], to: [-26, 14, 44], bow: -0.3 }],
  poses: { outside, between, inside },
  phases: [
    { to: 'between', seconds: 1.8, breath: 'free' },
    { to: 'inside', seconds: 1.6, breath: 'free' },
    { to: 'inside', seconds: 1.6, breath: 'free' },
    { to: 'between', seconds: 1.6, breath: 'free' },
    { to: 'outside', seconds: 1.8, breath: 'free' },
    { to: 'outside', seconds: 1.2, breath: 'free' },
  ],
  key: 'between',
});
