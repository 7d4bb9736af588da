// Cough drill: sitting tall, the head turned aside; the pelvic floor lifts first, then one small cough into the hand.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onChair } from '../settings.ts';
import { seated } from '../stances.ts';

const soft: Pose = {
  ...seated,
  neck: [-2, 0, -22],
  head: [2, 0, -14],
  leftArm: { ...seated.leftArm, to: [1.5, -14, 4.6] },
  rightArm: {
    to: [-4, -2.4, 11.4],
    of: 'head',
    pole: [-0.4, -1, -0.4],
    fingers: [0.5, 0.9, -0.1],
    thumb: [0, 0.8, -0.5],
    fist: true,
  },
};
const lifted: Pose = { ...soft, root: [0, 35.2, 0], lumbar: [-5, 0, 0] };
const cough: Pose = { ...lifted, lumbar: [2, 0, 0], thoracic: [10, 0, 0], neck: [2, 0, -22], shoulders: [0.8, 0.6] };

export const coughDrill = motion({
  move: 'cough-drill',
  stage: 'postpartum',
  camera: { azimuth: -56, elevation: 8 },
  ...onChair,
  overlays: [{ overlay: 'arrow', of: 'pelvis', from: [0, -9, 9], to: [0, 1, 9] }],
  poses: { soft, lifted, cough },
  phases: [
    { to: 'lifted', seconds: 1.2, breath: 'free' },
    { to: 'lifted', seconds: 0.8, breath: 'in' },
    { to: 'cough', seconds: 0.3, breath: 'out' },
    { to: 'lifted', seconds: 0.7, breath: 'free' },
    { to: 'soft', seconds: 2, breath: 'free' },
    { to: 'soft', seconds: 1, breath: 'free' },
  ],
  key: 'cough',
});
