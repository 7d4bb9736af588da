// Small leg circles: on her side, the heel of the long top leg draws a circle as big as a saucer.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { headDown, headPillow, sideMat } from '../settings.ts';
import { sideLying, sideResting } from '../stances.ts';

/** The top leg so far before her and so far up, in degrees. */
function leg(before: number, up: number): Pose {
  return {
    ...sideLying,
    neck: sideResting.neck,
    head: sideResting.head,
    leftArm: sideResting.leftArm,
    rightArm: sideResting.rightArm,
    leftLeg: { joint: [before, up, 0], hinge: 2, ankle: -30 },
    rightLeg: { to: [33, 4.2, 10], pole: [0.4, 0.05, 1], ankle: -20 },
  };
}

export const sideLyingHipCircles = motion({
  move: 'side-lying-hip-circles',
  camera: { azimuth: -20, elevation: 20 },
  props: [{ ...sideMat, x: 4, wide: 132 }, headPillow],
  contacts: headDown,
  overlays: [
    { overlay: 'arrow', from: [67, 9, 0], to: [67, 31, 0], bow: 0.55 },
    { overlay: 'arrow', from: [67, 31, 0], to: [67, 9, 0], bow: 0.55 },
  ],
  poses: { before: leg(7, 6), up: leg(0, 13), behind: leg(-7, 6), down: leg(0, -1) },
  phases: [
    { to: 'up', seconds: 1.2, breath: 'free' },
    { to: 'behind', seconds: 1.2, breath: 'free' },
    { to: 'down', seconds: 1.2, breath: 'free' },
    { to: 'before', seconds: 1.2, breath: 'free' },
  ],
  key: 'up',
});
