// Even hold: standing tall with the same weight in each hand, then a few short steps.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { armsUnderTop } from '../settings.ts';
import { flatFoot, standing } from '../stances.ts';

const arm = { joint: [5, 14, 0], hinge: 6, fist: true } as const;
const still: Pose = { ...standing, leftArm: arm, rightArm: arm };

function step(left: number, right: number): Pose {
  return {
    ...still,
    root: [0, 51.9, 0],
    leftLeg: { ...flatFoot([5, left > 0 ? 4 : 6.4, left], [0.1, left > 0 ? 0.1 : -0.4, 1]), sole: [0, 1, left > 0 ? -0.1 : 0.4] },
    rightLeg: {
      ...flatFoot([-5, right > 0 ? 4 : 6.4, right], [-0.1, right > 0 ? 0.1 : -0.4, 1]),
      sole: [0, 1, right > 0 ? -0.1 : 0.4],
    },
  };
}

function pair(kind: 'dumbbell' | 'bag'): PropSpec[] {
  return (['leftHand', 'rightHand'] as const).map((of) => ({ prop: 'weight', kind, of, along: [0, 0, 1] }));
}

export const evenHold = motion({
  move: 'even-hold',
  stage: 't2',
  camera: { azimuth: -24, elevation: 6 },
  props: pair('dumbbell'),
  orders: [...armsUnderTop, ['dumbbell-rightHand-bar', 'right-forearm'], ['dumbbell-leftHand-bar', 'left-forearm']],
  poses: { still, left: step(8, -9), right: step(-9, 8) },
  phases: [
    { to: 'still', seconds: 3, breath: 'in' },
    { to: 'still', seconds: 3, breath: 'out' },
    { to: 'left', seconds: 0.8, breath: 'free' },
    { to: 'right', seconds: 0.9, breath: 'free' },
    { to: 'still', seconds: 0.8, breath: 'free' },
  ],
  key: 'still',
  forms: { bags: { props: pair('bag') } },
});
