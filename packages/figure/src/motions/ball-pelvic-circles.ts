// Hip circles sitting: the pelvis rolls in a small circle, on a big ball or on a chair.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown, onChair } from '../settings.ts';
import { flatFoot, seated } from '../stances.ts';

const base: Pose = {
  ...seated,
  leftLeg: flatFoot([11, 3.9, 22], [0.35, 0, 1]),
  rightLeg: flatFoot([-11, 3.9, 22], [-0.35, 0, 1]),
  leftArm: { ...seated.leftArm, to: [1.5, -15, 4.6] },
  rightArm: { ...seated.rightArm, to: [-1.5, -15, 4.6] },
};

/** Towards her left (+) and forward (+), in parts of the circle. */
function rolled(aside: number, forward: number): Pose {
  return {
    ...base,
    root: [aside * 3.4, 35, forward * 3.4],
    turn: [3 + forward * 12, 0, 0 - aside * 9],
    lumbar: [-3 - forward * 12, aside * 15, 0],
    thoracic: [3, 0 - aside * 6, 0],
  };
}

const onWall: Pick<Pose, 'leftArm'> = {
  leftArm: { to: [23.4, 58, 12], pole: [0.2, -1, -0.2], fingers: [0.1, 0.7, 1], thumb: [0, 0.8, -0.8] },
};
const poses = { front: rolled(0, 1), left: rolled(1, 0), back: rolled(0, -1), right: rolled(-1, 0) };
const held = {
  front: { ...poses.front, ...onWall },
  left: { ...poses.left, ...onWall },
  back: { ...poses.back, ...onWall },
  right: { ...poses.right, ...onWall },
};
const ball = { prop: 'ball', kind: 'gym', at: [0, 14.6, -1], radius: 14.6 } as const;

export const ballPelvicCircles = motion({
  move: 'ball-pelvic-circles',
  camera: { azimuth: -8, elevation: 18 },
  props: [ball],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [-9, 27, 16], to: [9, 27, 16], bow: -0.45 }],
  orders: [
    ['ball', 'pelvis'],
    ['left-thigh', 'top'],
    ['right-thigh', 'top'],
  ],
  poses,
  phases: [
    { to: 'left', seconds: 1, breath: 'free' },
    { to: 'back', seconds: 1, breath: 'free' },
    { to: 'right', seconds: 1, breath: 'free' },
    { to: 'front', seconds: 1, breath: 'free' },
  ],
  key: 'left',
  forms: {
    'ball-held': {
      props: [ball, { prop: 'box', id: 'side-wall', x: 26, z: 4, wide: 2, high: 92, deep: 56, finish: 'plaster' }],
      poses: held,
    },
    chair: { props: onChair.props },
  },
});
