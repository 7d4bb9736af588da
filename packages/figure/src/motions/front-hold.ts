// Front hold: a weight close to the chest in both hands, the weight drifting from foot to foot.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { armsUnderTop, feetDown, toAndFro } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

/** Hands on the weight, as far forward of the ribs. */
function holds(x: number, y = -5, z = 14.2, apart = 5): Pose {
  const left: Arm = {
    to: [apart, y, z],
    of: 'ribs',
    pole: [0.8, -1, -0.3],
    fingers: [-0.4, 0.6, 0.6],
    thumb: [-0.4, 0.6, -0.6],
    fist: true,
  };
  return {
    ...standing,
    root: [x, 51.6, -1],
    turn: [5, 0, -x * 0.6],
    lumbar: [-7, x * 0.6, 0],
    leftLeg: flatFoot([6.5, 3.9, 0], [0.15, 0, 1]),
    rightLeg: flatFoot([-6.5, 3.9, 0], [-0.15, 0, 1]),
    leftArm: left,
    rightArm: { ...left, to: [-apart, y, z], pole: [-0.8, -1, -0.3], fingers: [0.4, 0.6, 0.6], thumb: [0.4, 0.6, -0.6] },
  };
}

const bell: PropSpec = { prop: 'weight', kind: 'kettlebell', of: 'hands', off: [0, 1.7, 0] };
const dumbbell: PropSpec = { prop: 'weight', kind: 'dumbbell', of: 'hands', along: [0, 1, 0], off: [0, 0, 1] };
const bag: PropSpec = { prop: 'weight', kind: 'bag', of: 'ribs', along: [1, 0, 0], off: [0, 6, 11] };

export const frontHold = motion({
  move: 'front-hold',
  stage: 't2',
  camera: { azimuth: -14, elevation: 6 },
  props: [bell],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-14, 40, 9], to: [14, 40, 9], both: true }],
  orders: [...armsUnderTop, ['kettlebell-hands-handle', 'left-forearm'], ['kettlebell-hands-handle', 'right-forearm']],
  poses: { left: holds(4.5), right: holds(-4.5) },
  phases: toAndFro('right', 'left', 2.6),
  key: 'right',
  forms: {
    dumbbell: { props: [dumbbell], poses: { left: holds(4.5, -5, 14.2, 3.2), right: holds(-4.5, -5, 14.2, 3.2) } },
    bag: { stage: 't3', props: [bag], poses: { left: holds(3, -8, 14.4, 4), right: holds(-3, -8, 14.4, 4) } },
  },
});
