// Worktop push-up: one long line from heels to head, the chest goes down to the edge and is pushed away.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { downAndUp } from '../settings.ts';
import { standing } from '../stances.ts';

/** Leaning so far, the hands as high and as far forward as this; the elbows point out, and up or down. */
function leaning(tilt: number, y: number, z: number, up: number, elbow: number): Pose {
  const lean = (tilt * Math.PI) / 180;
  const long = 48.6;
  const leg = (x: number) => ({ to: [x, 8.4, -5], pole: [0, -0.4, 1], toe: [0, -0.55, 1], sole: [0, 1, 0.55] }) as const;
  return {
    ...standing,
    root: [0, 8.4 + long * Math.cos(lean), -5 + long * Math.sin(lean)],
    turn: [tilt, 0, 0],
    lumbar: [-2, 0, 0],
    thoracic: [2, 0, 0],
    neck: [-10, 0, 0],
    head: [-4, 0, 0],
    leftLeg: leg(5.2),
    rightLeg: leg(-5.2),
    leftArm: { to: [13, y, z], pole: [0.8, elbow, -0.5], fingers: [-0.1, up, 1], thumb: [-1, 0.1, 0] },
    rightArm: { to: [-13, y, z], pole: [-0.8, elbow, -0.5], fingers: [0.1, up, 1], thumb: [1, 0.1, 0] },
  };
}

export const worktopPushUp = motion({
  move: 'worktop-push-up',
  camera: { azimuth: -82, elevation: 9 },
  props: [{ prop: 'worktop', x: 8, z: 49, wide: 50 }],
  contacts: [
    ['left-hand', 'worktop'],
    ['right-hand', 'worktop'],
  ],
  poses: { long: leaning(27, 55.3, 50.4, -0.1, 0), low: leaning(34, 55.3, 50.4, -0.1, 0.4) },
  phases: downAndUp('low', 'long'),
  key: 'low',
  forms: {
    wall: {
      camera: { azimuth: -96, elevation: 8 },
      props: [{ prop: 'wall', z: 43 }],
      contacts: [],
      poses: { long: leaning(15, 71, 40, 6, -0.3), low: leaning(24, 71, 40, 6, -0.3) },
    },
  },
});
