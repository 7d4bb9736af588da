// Stairs, one at a time, a hand on the rail: up with the better (right) leg first, down with the sore (left) one.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { stair } from '../props/stairs.ts';
import { standing } from '../stances.ts';

const first = 10;
/** Where the ankle is on the floor (0) and on each step. */
function on(step: number, x: number, way: 1 | -1): Leg {
  const z = step === 0 ? 0.5 - 2.5 * way : first + (step - 0.5) * stair.deep - 2 * way;
  return { to: [x, 3.9 + step * stair.high, z], toe: [x * 0.02, 0, way], pole: [x * 0.01, 0.1, way], sole: [0, 1, 0] };
}

/** `at`: her middle, in steps; the hand on the rail is the one on its side. */
function going(way: 1 | -1, at: number, left: number, right: number): Pose {
  const z = way === 1 ? 18.5 * at - 3 : 17.5 * at + 4;
  const rail = { x: -stair.aside, z: z + (way === 1 ? 14 : -1) };
  const height = stair.rail + ((rail.z - first) / stair.deep) * stair.high + 2.4;
  const held = {
    to: [rail.x, height, rail.z],
    pole: [-0.4, -1, -0.4 * way],
    fingers: [0.1, -0.3, way],
    thumb: [1, 0.2, 0],
  } as const;
  const free = {
    to: [14, 49 + at * stair.high, z + way * 2],
    pole: [1, 0, -way],
    fingers: [0, -1, 0.1 * way],
    thumb: [0, 0, way],
  } as const;
  return {
    ...standing,
    root: [0, 51.2 + at * stair.high, z],
    turn: [way === 1 ? 8 : 4, way === 1 ? 0 : 180, 0],
    neck: [8, 0, 0],
    leftLeg: on(left, way * 5.2, way),
    rightLeg: on(right, way * -5.2, way),
    leftArm: way === 1 ? { ...free } : { ...held, fist: true },
    rightArm: way === 1 ? { ...held, fist: true } : { ...free },
  };
}

const tiptoe: Leg = { ...on(0, -5.2, -1), to: [-5.2, 6.8, 3], toe: [0, -0.4, -1], sole: [0, 1, -0.4] };

const heelUp: Leg = { ...on(1, 5.2, -1), to: [5.2, 16.4, 20.4], toe: [0, -0.34, -1], sole: [0, 1, -0.34] };

export const stairsOneAtATime = motion({
  move: 'stairs-one-at-a-time',
  camera: { azimuth: -106, elevation: 10 },
  props: [{ prop: 'stairs', z: first, steps: 3, x: -1 }],
  poses: {
    below: going(1, 0, 0, 0),
    upRight: going(1, 0.26, 0, 1),
    above: going(1, 1, 1, 1),
    turned: going(-1, 1, 1, 1),
    downLeft: { ...going(-1, 0.36, 0, 1), root: [0, 52.8, 10], leftLeg: tiptoe, rightLeg: heelUp },
    down: going(-1, 0, 0, 0),
  },
  phases: [
    { to: 'upRight', seconds: 1.1, breath: 'free' },
    { to: 'above', seconds: 1.3, breath: 'out' },
    { to: 'above', seconds: 0.8, breath: 'free' },
    // A cut: next seen on her way down.
    { to: 'turned', seconds: 0.001, breath: 'free' },
    { to: 'turned', seconds: 0.4, breath: 'free' },
    { to: 'downLeft', seconds: 1.3, breath: 'free' },
    { to: 'down', seconds: 1.1, breath: 'free' },
    { to: 'down', seconds: 0.6, breath: 'free' },
    { to: 'below', seconds: 0.001, breath: 'free' },
    { to: 'below', seconds: 0.4, breath: 'free' },
  ],
  key: 'upRight',
});
