// Turning in bed: knees bent and together, shoulders, hips and knees roll to the side as one.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { bedAlong } from '../settings.ts';
import { armsCrossed, sideResting } from '../stances.ts';

const high = 22;
const headPillow = { prop: 'pillow', id: 'head-pillow', at: [-45, high + 3.3, 4], size: [26, 6.6, 40] } as const;

/** 0: on her back, her head towards −x; 90: on her right side. */
function rolled(degrees: number, z: number, hip: number, knee: number): Pose {
  const share = degrees / 90;
  const leg = { joint: [hip, -7, 0], hinge: knee, ankle: -14 } as const;
  return {
    ...sideResting,
    ...armsCrossed,
    root: [0, high + 9.6 + share * 1.2, z],
    turn: [-90, 90, degrees],
    lumbar: [2, 0, 0],
    thoracic: [2, 0, 0],
    neck: [4, 0, (degrees - 90) * 0.18],
    leftLeg: leg,
    rightLeg: leg,
    eyes: 'open',
  };
}

export const turnInBed = motion({
  move: 'turn-in-bed',
  works: 'right',
  camera: { azimuth: -14, elevation: 26 },
  props: [bedAlong(high), headPillow],
  overlays: [{ overlay: 'arrow', from: [14, high + 30, -14], to: [14, high + 22, 34], bow: 0.4 }],
  poses: { back: rolled(8, 2, 42, 100), half: rolled(48, 5, 54, 96), side: rolled(90, 8, 62, 86) },
  phases: [
    { to: 'half', seconds: 1.6, breath: 'out' },
    { to: 'side', seconds: 1.6, breath: 'out' },
    { to: 'side', seconds: 2.4, breath: 'free' },
    { to: 'back', seconds: 2, breath: 'free' },
    { to: 'back', seconds: 1, breath: 'in' },
  ],
  orders: [
    ['top', 'left-forearm'],
    ['top', 'right-upper-arm'],
  ],
  key: 'side',
});
