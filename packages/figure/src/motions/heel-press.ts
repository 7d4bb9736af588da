// Heel press: sitting, both heels press down and back into the floor.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { headDown, headPillow, heldWork, kneePillow, onChair, sideMat } from '../settings.ts';
import { handsOnSeat, seated, sideResting } from '../stances.ts';

function heel(x: number): Leg {
  return { to: [x, 4.2, 33], pole: [0, 1, 0.4], toe: [x * 0.02, 0.45, 1], sole: [0, 1, -0.45] };
}

const soft: Pose = {
  ...seated,
  ...handsOnSeat,
  leftLeg: { ...heel(6), to: [6, 3.9, 34], toe: [0.1, 0, 1], sole: [0, 1, 0] },
  rightLeg: { ...heel(-6), to: [-6, 3.9, 34], toe: [-0.1, 0, 1], sole: [0, 1, 0] },
};
const pressing: Pose = { ...soft, leftLeg: heel(6), rightLeg: heel(-6) };

const behind = { size: [5, 2.4], how: 'works' } as const;

export const heelPress = motion({
  move: 'heel-press',
  camera: { azimuth: -68, elevation: 8 },
  ...onChair,
  overlays: [
    { overlay: 'feel', of: 'rightThigh', at: [-2, -14, -3], ...behind },
    { overlay: 'arrow', from: [-12, 3, 30], to: [-12, 0, 16] },
  ],
  poses: { soft, pressing },
  phases: heldWork('pressing', 'soft'),
  key: 'pressing',
  forms: {
    'side-lying': {
      camera: { azimuth: -6, elevation: 22 },
      props: [
        sideMat,
        headPillow,
        kneePillow,
        { prop: 'pillow', id: 'heel-pillow', at: [42, 10, 6], turn: [0, 0, 90], size: [30, 18, 8] },
      ],
      contacts: headDown,
      overlays: [{ overlay: 'feel', of: 'leftThigh', at: [2, -14, -3], ...behind }],
      poses: { soft: sideResting, pressing: sideResting },
    },
  },
});
