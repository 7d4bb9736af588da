// Warm shower: on a mat that does not slip, one hand on the rail, warm water runs over the low back.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

/** Her weight a little to one side: she sways. */
function swaying(x: number): Pose {
  return {
    ...standing,
    root: [x, 52, -1],
    turn: [9, 0, 0],
    lumbar: [2, x * 1.4, 0],
    neck: [6, 0, 0],
    leftLeg: flatFoot([6.4, 3.9, 0], [0.15, 0, 1]),
    rightLeg: flatFoot([-6.4, 3.9, 0], [-0.15, 0, 1]),
    leftArm: { to: [18.6, 65, 22], pole: [0.4, -1, -0.4], fingers: [0.3, -0.2, 1], thumb: [-0.4, 1, 0.2], fist: true },
    rightArm: { joint: [6, 8, 0], hinge: 18 },
    eyes: 'closed',
  };
}

export const warmShower = motion({
  move: 'warm-shower',
  camera: { azimuth: -68, elevation: 8 },
  props: [
    { prop: 'box', id: 'tiles', x: 24, z: 0, wide: 2, high: 116, deep: 76, finish: 'plaster' },
    { prop: 'box', id: 'rail', x: 20.4, y: 48, z: 25.6, wide: 1.8, high: 34, deep: 1.8, finish: 'grey' },
    { prop: 'shower', from: [23, 110, -26], at: [0, 104, -24], to: [0, 62, -10] },
    { prop: 'mat', z: -1, wide: 40, deep: 46 },
  ],
  contacts: feetDown,
  poses: { left: swaying(1.6), right: swaying(-1.6) },
  phases: [
    { to: 'left', seconds: 4, breath: 'in' },
    { to: 'right', seconds: 6, breath: 'out' },
  ],
  key: 'right',
});
