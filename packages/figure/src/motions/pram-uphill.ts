// Pram up a hill: close to the bar, both hands on it, the whole body leans a little in, short steps.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { standing } from '../stances.ts';

const slope = 7;
const rise = Math.tan((slope * Math.PI) / 180);
const foot = 26;
/** The ground under the pram's bar, square to the hill: the bar itself is 7 nearer to her. */
const bar = 27;

/** The hill's height there. */
function ground(z: number): number {
  return (z + foot) * rise;
}

function leg(x: number, z: number, lifted: boolean): Leg {
  const y = ground(z) + (lifted ? 8.2 : 4);
  const tip = lifted ? -0.5 : rise;
  return { to: [x, y, z], pole: [x * 0.01, 0.2, 1], toe: [x * 0.02, tip, 1], sole: [0, 1, -tip] };
}

function step(left: Leg, right: Leg): Pose {
  return {
    ...standing,
    root: [0, 51 + ground(-1), 0],
    turn: [14, 0, 0],
    neck: [-6, 0, 0],
    leftLeg: left,
    rightLeg: right,
    leftArm: { to: [8, 57.2 + ground(bar), 17], pole: [1, -0.8, -0.6], fingers: [0, -0.2, 1], thumb: [-1, 0.3, 0], fist: true },
    rightArm: { to: [-8, 57.2 + ground(bar), 17], pole: [-1, -0.8, -0.6], fingers: [0, -0.2, 1], thumb: [1, 0.3, 0], fist: true },
  };
}

export const pramUphill = motion({
  move: 'pram-uphill',
  stage: 'postpartum',
  camera: { azimuth: -88, elevation: 7 },
  props: [
    {
      prop: 'box',
      id: 'hill',
      turn: 180,
      z: 29,
      wide: 34,
      high: 0.4,
      deep: 2 * (29 + foot),
      rise: 2 * (29 + foot) * rise,
      finish: 'grey',
    },
    { prop: 'pram', z: bar, y: ground(bar), slope },
  ],
  poses: { left: step(leg(4.4, 11, false), leg(-4.4, -15, true)), right: step(leg(4.4, -15, true), leg(-4.4, 11, false)) },
  phases: [
    { to: 'right', seconds: 0.9, breath: 'free' },
    { to: 'left', seconds: 0.9, breath: 'free' },
  ],
  key: 'right',
});
