// Knee squeeze: a pillow between the knees, pressed lightly and let go.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { headDown, headPillow, heldWork, onStool, sideMat } from '../settings.ts';
import { flatFoot, seated, sideResting } from '../stances.ts';

/** Knees as far out as that, feet where they are. */
function knees(out: number): Pose {
  return {
    ...seated,
    leftArm: { ...seated.leftArm, to: [4, -9, 4.4] },
    rightArm: { ...seated.rightArm, to: [-4, -9, 4.4] },
    leftLeg: { ...flatFoot([12, 3.9, 24], [0.2, 0, 1]), pole: [out, 0.6, 1] },
    rightLeg: { ...flatFoot([-12, 3.9, 24], [-0.3, 0, 1]), pole: [-out, 0.6, 1] },
  };
}

const [ease, squeeze] = [knees(0.4), knees(0.3)];
const left: Arm = { to: [2.4, 40, 20], pole: [1, -0.2, -0.6], fingers: [-0.3, -0.5, 1], thumb: [0, 1, 0.4], fist: true };
const fists: Pick<Pose, 'leftArm' | 'rightArm'> = {
  leftArm: left,
  rightArm: { ...left, to: [-2.4, 40, 20], pole: [-1, -0.2, -0.6], fingers: [0.3, -0.5, 1] },
};

const thick: PropSpec = { prop: 'pillow', id: 'knee-pillow', at: [16, 9.2, 21], size: [36, 8.4, 15] };
const side: Pose = { ...sideResting, leftLeg: { joint: [62, 6, 2], hinge: 82, ankle: -20 } };

export const ballSqueeze = motion({
  move: 'ball-squeeze',
  camera: { azimuth: -45, elevation: 24 },
  props: [...onStool.props, { prop: 'pillow', id: 'knee-pillow', of: 'world', at: [0, 35, 27], size: [15, 14, 14] }],
  contacts: onStool.contacts,
  overlays: [
    { overlay: 'arrow', from: [25, 30, 24], to: [16.5, 30, 24] },
    { overlay: 'arrow', from: [-25, 30, 24], to: [-16.5, 30, 24] },
  ],
  orders: [
    ['left-thigh', 'knee-pillow'],
    ['knee-pillow', 'right-thigh'],
    ['left-shank', 'knee-pillow'],
    ['knee-pillow', 'right-shank'],
    ['left-thigh', 'top'],
    ['right-thigh', 'top'],
    ['right-thigh', 'right-forearm'],
  ],
  poses: { ease, squeeze },
  phases: heldWork('squeeze', 'ease'),
  key: 'squeeze',
  forms: {
    'side-lying': {
      camera: { azimuth: -6, elevation: 24 },
      props: [sideMat, headPillow, thick],
      orders: [],
      contacts: headDown,
      overlays: [{ overlay: 'arrow', from: [20, 34, 24], to: [20, 22, 24] }],
      poses: { ease: side, squeeze: { ...side, leftLeg: { joint: [62, 4, 2], hinge: 82, ankle: -20 } } },
    },
    fists: { props: onStool.props, poses: { ease: { ...ease, ...fists }, squeeze: { ...squeeze, ...fists } } },
  },
});
