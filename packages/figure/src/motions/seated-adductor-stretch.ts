// Seated inner-thigh stretch: one foot slides out to the side, the body leans a little over the bent leg.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onChair, stretch } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

const tall: Pose = {
  ...seated,
  leftLeg: flatFoot([9, 3.9, 22], [0.3, 0, 1]),
  rightLeg: { ...flatFoot([-34, 3.9, 19], [-0.25, 0, 1]), pole: [-0.5, 1, 0.6] },
  leftArm: { ...seated.leftArm, to: [1.5, -16, 4.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -12, 4.6] },
};

const over: Pose = { ...tall, turn: [14, 2, -7], lumbar: [2, -6, 0], neck: [-4, 0, 0], eyes: 'closed' };

export const seatedAdductorStretch = motion({
  move: 'seated-adductor-stretch',
  works: 'right',
  camera: { azimuth: -12, elevation: 20 },
  ...onChair,
  overlays: [{ overlay: 'feel', of: 'rightThigh', at: [3, -13, 1], how: 'stretches', size: [5, 2.4] }],
  poses: { tall, over },
  phases: stretch('tall', 'over'),
  key: 'over',
});
