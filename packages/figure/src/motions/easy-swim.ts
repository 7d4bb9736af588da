// Easy swim: front crawl, one arm long ahead while the other comes back, a small flutter of the feet.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import { standing } from '../stances.ts';

const [ahead, under, behind, over]: readonly Arm[] = [
  { joint: [172, 6, 0], hinge: 8 },
  { joint: [86, 12, 0], hinge: 40 },
  { joint: [-16, 10, 0], hinge: 16 },
  { joint: [20, 86, 70], hinge: 84 },
];

function stroke(rightArm: Arm | undefined, leftArm: Arm | undefined, kick: number, roll: number): Pose {
  return {
    ...standing,
    root: [0, 39.5, 0],
    turn: [86, 0, roll],
    lumbar: [-6, 0, 0],
    thoracic: [-4, 0, 0],
    neck: [-12, 0, -roll * 3],
    head: [-6, 0, -roll * 2],
    leftLeg: { joint: [kick, 2, 0], hinge: 8, ankle: -46 },
    rightLeg: { joint: [-kick, 2, 0], hinge: 8, ankle: -46 },
    leftArm: leftArm ?? standing.leftArm,
    rightArm: rightArm ?? standing.rightArm,
  };
}

export const easySwim = motion({
  move: 'easy-swim',
  camera: { azimuth: -84, elevation: 8 },
  props: [{ prop: 'pool', line: 43, half: 76 }],
  poses: {
    right: stroke(ahead, behind, 4, 8),
    pullRight: stroke(under, over, -4, -4),
    left: stroke(behind, ahead, 4, -8),
    pullLeft: stroke(over, under, -4, 4),
  },
  phases: [
    { to: 'pullRight', seconds: 0.8, breath: 'free' },
    { to: 'left', seconds: 0.8, breath: 'free' },
    { to: 'pullLeft', seconds: 0.8, breath: 'free' },
    { to: 'right', seconds: 0.8, breath: 'free' },
  ],
  key: 'pullRight',
  // Both ways of swimming look as this does.
  forms: { crawl: {} },
});
