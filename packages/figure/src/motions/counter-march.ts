// Worktop march: both hands on the worktop, one foot lifted a little, then the other.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { handsOnTop, standing } from '../stances.ts';

const down: Pose = { ...standing, root: [0, 52.2, -3], turn: [12.5, 0, 0], ...handsOnTop(21.4) };

/** A foot off the floor, or its heel alone. */
function lifted(x: number): Leg {
  return { to: [x, 19, -1], pole: [0, 0.2, 1], toe: [0, -0.25, 1], sole: [0, 1, 0.25] };
}
function peeled(x: number): Leg {
  return { to: [x, 9, 1], pole: [0, 0.2, 1], toe: [0, -0.65, 1], sole: [0, 1, 0.65] };
}

export const counterMarch = motion({
  move: 'counter-march',
  stage: 't2',
  camera: { azimuth: -84, elevation: 8 },
  props: [{ prop: 'worktop', x: 16, z: 21.4 }],
  poses: marched(lifted),
  phases: [
    { to: 'right', seconds: 1.2, breath: 'out' },
    { to: 'down', seconds: 1.2, breath: 'in' },
    { to: 'left', seconds: 1.2, breath: 'out' },
    { to: 'down', seconds: 1.2, breath: 'in' },
  ],
  key: 'right',
  forms: { 'heel-peel': { stage: 't3', poses: marched(peeled) } },
});

function marched(up: (x: number) => Leg): Record<'down' | 'left' | 'right', Pose> {
  return {
    down,
    left: { ...down, root: [-1.6, 52.2, -3], leftLeg: up(5.4) },
    right: { ...down, root: [1.6, 52.2, -3], rightLeg: up(-5.4) },
  };
}
