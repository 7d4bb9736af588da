// Finding a comfy stand: from tucked and stiff to soft knees, a long tail, the ribs over the hips.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { feetDown, onStool } from '../settings.ts';
import { flatFoot, handsOnSeat, seated, standing } from '../stances.ts';

const stack: Pose = { ...standing, root: [0, 52.4, 0], turn: [3, 0, 0], lumbar: [-5, 0, 0] };
const stiff: Pose = {
  ...stack,
  root: [0, 52.4, 6],
  turn: [-16, 0, 0],
  lumbar: [-6, 0, 0],
  thoracic: [14, 0, 0],
  neck: [8, 0, 0],
  head: [-4, 0, 0],
};

const tall: Pose = { ...seated, ...handsOnSeat, leftLeg: flatFoot([6, 3.9, 22], [0.15, 0, 1]) };
const slumped: Pose = {
  ...tall,
  root: [0, 36, 2],
  turn: [-16, 0, 0],
  lumbar: [14, 0, 0],
  thoracic: [26, 0, 0],
  neck: [10, 0, 0],
  head: [-4, 0, 0],
};

export const comfortableStance = motion({
  move: 'comfortable-stance',
  camera: { azimuth: -82, elevation: 4 },
  contacts: feetDown,
  overlays: [{ overlay: 'plumb', good: true }],
  poses: { stiff, stack },
  phases: [
    { to: 'stiff', seconds: 2, breath: 'free' },
    { to: 'stack', seconds: 3, breath: 'free' },
    { to: 'stack', seconds: 5, breath: 'free' },
  ],
  key: 'stack',
  forms: { sitting: { ...onStool, overlays: [], poses: { stiff: slumped, stack: tall } } },
});
