// Seated shoulder press: weights from the shoulders straight up, the back on the chair.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { effortFirst, onChair } from '../settings.ts';
import { seated } from '../stances.ts';

function hands(x: number, y: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  return {
    leftArm: { to: [x, y, z], pole: [1, -0.8, 0.5], fingers: [0, 1, 0.1], thumb: [0, -0.1, -1], fist: true },
    rightArm: { to: [-x, y, z], pole: [-1, -0.8, 0.5], fingers: [0, 1, 0.1], thumb: [0, -0.1, -1], fist: true },
  };
}

const low: Pose = { ...seated, ...hands(17, 65, 8) };
const high: Pose = { ...seated, ...hands(16, 91, 4) };

function pair(kind: 'dumbbell' | 'bottle'): PropSpec[] {
  return (['leftHand', 'rightHand'] as const).map((of) => ({ prop: 'weight', kind, of, along: [0, 0, 1] }));
}

export const seatedPress = motion({
  move: 'seated-press',
  camera: { azimuth: -46, elevation: 9 },
  ...onChair,
  props: [...onChair.props, ...pair('dumbbell')],
  orders: [
    ['dumbbell-leftHand-bar', 'left-forearm'],
    ['dumbbell-rightHand-bar', 'right-forearm'],
  ],
  poses: { low, high },
  phases: effortFirst('high', 'low'),
  overlays: [{ overlay: 'arrow', from: [-27, 74, 4], to: [-27, 90, 4] }],
  key: 'high',
  forms: { bottles: { props: [...onChair.props, ...pair('bottle')] } },
});
