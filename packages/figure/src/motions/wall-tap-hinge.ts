// Wall-tap hinge: hips back until they tap the wall behind, and tall again.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { downAndUp, feetDown } from '../settings.ts';
import { flatFoot, handsOnHips, handsOnTop, standing } from '../stances.ts';

const feet = { leftLeg: flatFoot([6.4, 3.9, 0], [0.2, 0, 1]), rightLeg: flatFoot([-6.4, 3.9, 0], [-0.2, 0, 1]) } as const;

const tall: Pose = { ...standing, ...feet, ...handsOnHips };
const tapped: Pose = {
  ...tall,
  root: [0, 47.4, -12],
  turn: [44, 0, 0],
  lumbar: [2, 0, 0],
  thoracic: [2, 0, 0],
  neck: [-12, 0, 0],
  head: [-6, 0, 0],
};

const upright: Pose = { ...standing, ...feet, ...handsOnTop(21), turn: [12, 0, 0] };
const halfWay: Pose = { ...tapped, ...handsOnTop(21), root: [0, 50, -7], turn: [28, 0, 0] };

export const wallTapHinge = motion({
  move: 'wall-tap-hinge',
  camera: { azimuth: -74, elevation: 7 },
  props: [{ prop: 'wall', z: -20.6 }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-14, 40, -5], to: [-14, 40, -19] }],
  poses: { tall, tapped },
  phases: downAndUp('tapped', 'tall'),
  key: 'tapped',
  forms: {
    'half-way': {
      camera: { azimuth: -82, elevation: 8 },
      props: [{ prop: 'worktop', x: 16, z: 19 }],
      overlays: [],
      poses: { tall: upright, tapped: halfWay },
    },
  },
});
