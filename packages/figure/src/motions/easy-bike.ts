// Easy bike: upright on the saddle, round and round in a light gear.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { crank } from '../props/bike.ts';
import { standing } from '../stances.ts';

/** The foot on its pedal, at an angle of the crank: 0 up, 90 forward. */
function onPedal(x: number, degrees: number): Leg {
  const angle = (degrees * Math.PI) / 180;
  const [up, forward] = [Math.cos(angle) * crank.length, Math.sin(angle) * crank.length];
  return {
    to: [x, crank.y + up + 4.6, crank.z + forward - 6],
    pole: [x * 0.02, 0.3, 1],
    toe: [0, -0.22 - 0.08 * Math.sin(angle), 1],
    sole: [0, 1, 0.1],
  };
}

function ride(degrees: number, bars: number, lean: number): Pose {
  return {
    ...standing,
    root: [0, 59.4, -5],
    turn: [lean, 0, 0],
    lumbar: [2, 0, 0],
    leftLeg: onPedal(5, degrees + 180),
    rightLeg: onPedal(-5, degrees),
    leftArm: { to: [10, bars + 2.2, 19], pole: [1, -1, -0.4], fingers: [-0.1, -0.3, 1], thumb: [-1, 0.2, 0], fist: true },
    rightArm: { to: [-10, bars + 2.2, 19], pole: [-1, -1, -0.4], fingers: [0.1, -0.3, 1], thumb: [1, 0.2, 0], fist: true },
  };
}

function round(bars: number, lean: number) {
  return { up: ride(0, bars, lean), front: ride(90, bars, lean), low: ride(180, bars, lean), behind: ride(270, bars, lean) };
}

export const easyBike = motion({
  move: 'easy-bike',
  camera: { azimuth: -72, elevation: 8 },
  props: [{ prop: 'bike' }],
  poses: round(64, 18),
  phases: [
    { to: 'front', seconds: 0.35, breath: 'free' },
    { to: 'low', seconds: 0.35, breath: 'free' },
    { to: 'behind', seconds: 0.35, breath: 'free' },
    { to: 'up', seconds: 0.35, breath: 'free' },
  ],
  key: 'low',
  forms: { 'bars-high': { props: [{ prop: 'bike', bars: 74 }], poses: round(74, 8) } },
});
