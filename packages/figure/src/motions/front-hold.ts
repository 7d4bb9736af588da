// Front hold: a weight close to the chest in both hands, the weight drifting from foot to foot.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { feetDown, toAndFro } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

/** Hands on the weight, as far forward of the ribs. */
function holds(x: number, y = -5, z = 14.2, apart = 3.2): Pose {
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

const bell: PropSpec = { prop: 'weight', kind: 'kettlebell', of: 'hands', off: [0, 2, 0.6] };
const dumbbell: PropSpec = { prop: 'weight', kind: 'dumbbell', of: 'hands', along: [0, 1, 0], off: [0, 0, 1] };
const bag: PropSpec = { prop: 'weight', kind: 'bag', of: 'ribs', along: [1, 0, 0], off: [0, 6, 11] };

export const frontHold = motion({
  move: 'front-hold',
  stage: 't2',
  camera: { azimuth: -36, elevation: 6 },
  props: [bell],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-8, 2, 20], to: [8, 2, 20], both: true }],
  poses: { left: holds(3), right: holds(-3) },
  phases: toAndFro('right', 'left', 2.6),
  key: 'right',
  forms: {
    dumbbell: { props: [dumbbell] },
    bag: { stage: 't3', props: [bag], poses: { left: holds(3, -8, 14.4, 4), right: holds(-3, -8, 14.4, 4) } },
  },
});
