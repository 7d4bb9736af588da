// Lifting a child from low down: one knee on the floor, the child hugged close in both arms, then up with the legs.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onStool } from '../settings.ts';
import { flatFoot, kneelingLeg, seated, standing } from '../stances.ts';

/** The child goes with her hands: the left on its back, the right under its seat. */
function holding(y: number, z: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  return {
    leftArm: { to: [4, y + 5, z], pole: [1, -1, -0.4], fingers: [-1, 0.1, -0.05], thumb: [0, 1, 0] },
    rightArm: { to: [-4, y - 5, z], pole: [-1, -1, -0.6], fingers: [1, 0.1, 0.1], thumb: [0, 1, 0] },
  };
}

const kneel: Pose = {
  ...standing,
  ...holding(41, 19),
  root: [0, 27.9, 0],
  turn: [10, 0, 0],
  leftLeg: flatFoot([10, 3.9, 23], [0.25, 0, 1]),
  rightLeg: kneelingLeg(-6, 0),
};

const low: Pose = {
  ...kneel,
  leftArm: { to: [5, 19, 31], pole: [1, -0.4, -0.6], fingers: [-1, 0.1, -0.05], thumb: [0, 1, 0] },
  rightArm: { to: [-5, 16, 31], pole: [-1, -0.4, -0.6], fingers: [1, 0.1, 0.1], thumb: [0, 1, 0] },
  root: [0, 27.8, 0],
  turn: [46, 0, 0],
  lumbar: [12, 0, 0],
  thoracic: [16, 0, 0],
  neck: [-8, 0, 0],
};

const half: Pose = {
  ...kneel,
  ...holding(47, 28),
  root: [0, 38, 6],
  turn: [26, 0, 0],
  rightLeg: { to: [-6, 11.8, -12], pole: [-0.05, -0.2, 1], toe: [0, -1, 0.6], sole: [0, 0.6, 1] },
};

const tall: Pose = {
  ...standing,
  ...holding(70, 37),
  root: [0, 51.8, 20],
  leftLeg: flatFoot([7, 3.9, 23], [0.15, 0, 1]),
  rightLeg: flatFoot([-6, 3.9, 19], [-0.15, 0, 1]),
};

const waiting: Pose = { ...seated, ...holding(36, 31), turn: [30, 0, 0], lumbar: [8, 0, 0], thoracic: [12, 0, 0] };
const lap: Pose = { ...seated, ...holding(47, 24) };

const child = { prop: 'baby', of: 'hands', at: [-4.2, -0.5, -3], turn: [90, -90, 0], carried: 'bundle' } as const;

export const liftFromLow = motion({
  move: 'lift-from-low',
  stage: 'postpartum',
  camera: { azimuth: -70, elevation: 9 },
  props: [{ prop: 'mat', z: 4, wide: 44, deep: 84 }, child],
  poses: { low, kneel, half, tall },
  phases: [
    { to: 'kneel', seconds: 1.6, breath: 'in' },
    { to: 'half', seconds: 1.2, breath: 'out' },
    { to: 'tall', seconds: 1.4, breath: 'out' },
    { to: 'tall', seconds: 1.4, breath: 'free' },
    { to: 'half', seconds: 1.4, breath: 'in', method2: 'out' },
    { to: 'kneel', seconds: 1.4, breath: 'in', method2: 'out' },
    { to: 'low', seconds: 1.4, breath: 'free' },
    { to: 'low', seconds: 0.6, breath: 'free' },
  ],
  overlays: [{ overlay: 'arrow', from: [0, 26, 42], to: [0, 46, 42] }],
  key: 'kneel',
  forms: {
    'sit-and-climb': {
      props: [...onStool.props, { ...child, carried: 'arms' }],
      contacts: onStool.contacts,
      overlays: [],
      poses: { waiting, lap },
      phases: [
        { to: 'lap', seconds: 2, breath: 'free' },
        { to: 'lap', seconds: 3, breath: 'free' },
        { to: 'waiting', seconds: 2, breath: 'free' },
      ],
      key: 'lap',
    },
  },
});
