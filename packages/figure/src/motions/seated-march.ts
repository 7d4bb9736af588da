// Seated march: one foot lifts a little, then the other, the hands on the seat.
import { motion } from '../motion.ts';
import type { Leg, Pose } from '../pose.ts';
import { onStool } from '../settings.ts';
import { handsOnSeat, seated } from '../stances.ts';

const down: Pose = { ...seated, ...handsOnSeat, root: [0, 34.8, 3] };
const [left, right] = [6, -6].map(
  (x): Leg => ({ to: [x, 18, 23], pole: [x * 0.02, 1, 0.6], toe: [x * 0.02, -0.1, 1], sole: [0, 1, 0.1] }),
);
const [leftHeel, rightHeel] = [6, -6].map(
  (x): Leg => ({ to: [x, 8, 25.6], pole: [x * 0.02, 1, 0.6], toe: [x * 0.02, -0.52, 1], sole: [0, 1, 0.52] }),
);

function phases() {
  return [
    { to: 'right', seconds: 1.4, breath: 'out' },
    { to: 'down', seconds: 1.4, breath: 'in' },
    { to: 'left', seconds: 1.4, breath: 'out' },
    { to: 'down', seconds: 1.4, breath: 'in' },
  ] as const;
}

export const seatedMarch = motion({
  move: 'seated-march',
  camera: { azimuth: -74, elevation: 9 },
  props: onStool.props,
  contacts: [['seat', 'chair']],
  poses: { down, left: { ...down, leftLeg: left ?? down.leftLeg }, right: { ...down, rightLeg: right ?? down.rightLeg } },
  phases: phases(),
  key: 'right',
  forms: {
    heels: {
      poses: {
        down,
        left: { ...down, leftLeg: leftHeel ?? down.leftLeg },
        right: { ...down, rightLeg: rightHeel ?? down.rightLeg },
      },
    },
  },
});
