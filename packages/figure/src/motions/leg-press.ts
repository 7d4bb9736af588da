// Leg press: both feet push the plate and the seat slides back a little way; the knees never lock.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { seated } from '../stances.ts';

/** Where the plate is that the feet push. */
const plate = 46;

function leg(x: number): Leg {
  return { to: [x, 35, plate - 3.9], pole: [x * 0.02, 1, 0.3], toe: [x * 0.03, 1, 0.05], sole: [0, 0.05, -1] };
}

/** `z`: how far forward the seat is; `back`: how far she leans back, in degrees. */
function pressing(z: number, back: number): Pose {
  return {
    ...seated,
    root: [0, 30, z],
    turn: [-back, 0, 0],
    lumbar: [2, 0, 0],
    thoracic: [4, 0, 0],
    neck: [8, 0, 0],
    leftLeg: leg(7),
    rightLeg: leg(-7),
    leftArm: { to: [15, -1, 6], of: 'pelvis', pole: [1, 0.2, -1], fingers: [0, -1, 0.4], thumb: [0, 0.4, 1], fist: true },
    rightArm: { to: [-15, -1, 6], of: 'pelvis', pole: [-1, 0.2, -1], fingers: [0, -1, 0.4], thumb: [0, 0.4, 1], fist: true },
  };
}

function machine(rise: number): PropSpec[] {
  return [
    { prop: 'box', id: 'rail', y: 3, z: 6, wide: 8, high: 10.4, deep: 88, finish: 'grey' },
    { prop: 'box', id: 'column', z: plate + 7, wide: 8, high: 62, deep: 10, finish: 'grey' },
    { prop: 'box', id: 'plate', y: 22, z: plate + 1.5, wide: 40, high: 28, deep: 3, finish: 'grey' },
    { prop: 'box', id: 'seat', of: 'pelvis', y: -16.4, z: 2, wide: 28, high: 8, deep: 32, finish: 'cloth' },
    ...[-15, 15].map(
      (x): PropSpec => ({
        prop: 'box',
        id: `handle${x}`,
        of: 'pelvis',
        x,
        y: -13,
        z: 7,
        wide: 2.6,
        high: 13,
        deep: 2.6,
        finish: 'grey',
      }),
    ),
    { prop: 'box', id: 'back', of: 'pelvis', y: -8.4, z: -14.2, wide: 28, high: 4, deep: 36 - rise * 0.5, rise, finish: 'cloth' },
  ];
}

export const legPress = motion({
  move: 'leg-press',
  camera: { azimuth: -103, elevation: 10 },
  props: machine(36),
  contacts: [['seat', 'seat']],
  orders: [
    ['back', 'pelvis'],
    ['back', 'right-thigh'],
  ],
  poses: { bent: pressing(8, 26), long: pressing(-2, 26) },
  phases: [
    { to: 'bent', seconds: 2.4, breath: 'in', method2: 'out' },
    { to: 'bent', seconds: 0.6, breath: 'out', method2: 'in' },
    { to: 'long', seconds: 2, breath: 'out' },
    { to: 'long', seconds: 0.6, breath: 'free', method2: 'in' },
  ],
  key: 'bent',
  stage: 'postpartum',
  forms: { 'upright-light': { props: machine(44), poses: { bent: pressing(5, 14), long: pressing(-2, 14) } } },
});
