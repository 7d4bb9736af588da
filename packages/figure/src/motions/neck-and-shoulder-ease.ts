// Neck and shoulder ease: seated, the shoulders roll back and down, then one ear sinks a little towards its shoulder.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import { onChair } from '../settings.ts';
import { seated } from '../stances.ts';

const tall: Pose = {
  ...seated,
  leftArm: { to: [4, -11, 5], of: 'leftThigh', pole: [1, 0.6, -0.2], fingers: [-0.9, -0.5, 0.1], thumb: [-0.2, -0.6, 0.8] },
  rightArm: { to: [-4, -11, 5], of: 'rightThigh', pole: [-1, 0.6, -0.2], fingers: [0.9, -0.5, 0.1], thumb: [0.2, -0.6, 0.8] },
};
const shrugged: Pose = { ...tall, shoulders: [0.8, 2] };
const back: Pose = { ...tall, shoulders: [-2, -1.4], thoracic: [1, 0, 0] };
const tilted: Pose = { ...back, neck: [-4, 24, 0], head: [-8, 12, 0], eyes: 'closed' };

export const neckAndShoulderEase = motion({
  move: 'neck-and-shoulder-ease',
  camera: { azimuth: -24, elevation: 8 },
  orders: [
    ['left-thigh', 'top'],
    ['right-thigh', 'top'],
  ],
  ...onChair,
  overlays: [{ overlay: 'feel', of: 'ribs', at: [2.8, 4.1, 1], how: 'stretches', size: [1.8, 2.2] }],
  poses: { tall, shrugged, back, tilted },
  phases: [
    { to: 'shrugged', seconds: 2, breath: 'in' },
    { to: 'back', seconds: 2.4, breath: 'out' },
    { to: 'back', seconds: 2, breath: 'in' },
    { to: 'tilted', seconds: 4, breath: 'out' },
    { to: 'tilted', seconds: 3, breath: 'in' },
    { to: 'tilted', seconds: 4, breath: 'out' },
    { to: 'tall', seconds: 3, breath: 'in' },
  ],
  key: 'tilted',
});
