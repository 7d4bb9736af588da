// Side-lying rock: the tail rolls a little towards the knees, and back; the legs stay heavy on the pillows.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { headDown, headPillow, kneePillow, sideMat } from '../settings.ts';
import { sideResting } from '../stances.ts';

/** The feet stay where they lie, whatever the pelvis does. */
const lying: Pose = {
  ...sideResting,
  leftArm: {
    to: [4, -18.6, 14.6],
    of: 'ribs',
    onBelly: true,
    pole: [0.5, -0.2, -1],
    fingers: [-1, -0.3, 0.1],
    thumb: [-0.2, 0.9, 0.3],
  },
  leftLeg: { to: [34.6, 17.1, 12.6], pole: [-0.3, 0.1, 1], ankle: -20 },
  rightLeg: { to: [38.5, 5.6, 8.9], pole: [-0.2, 0, 1], ankle: -20 },
};
const back: Pose = { ...lying, turn: [14, 0, 90], lumbar: [-14, 0, 0] };
const under: Pose = { ...lying, root: [1.5, 10.8, 1.5], turn: [-14, 0, 90], lumbar: [24, 0, 0] };

export const sideLyingPelvicRock = motion({
  move: 'side-lying-pelvic-rock',
  camera: { azimuth: 0, elevation: 46 },
  props: [sideMat, headPillow, { ...kneePillow, at: [24, 8.6, 13] }],
  contacts: headDown,
  overlays: [{ overlay: 'arrow', from: [-4, 14, -16], to: [13, 14, -10], bow: 0.3, both: true }],
  poses: { back, under },
  phases: [
    { to: 'under', seconds: 4, breath: 'out' },
    { to: 'back', seconds: 4, breath: 'in' },
  ],
  key: 'under',
});
