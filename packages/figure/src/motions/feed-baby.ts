// Feeding in comfort: sitting back, both feet down, pillows bring the baby up to her.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { seated } from '../stances.ts';

const at = {
  ...seated,
  root: [0, 35.6, -4],
  turn: [-9, 0, 0],
  thoracic: [8, 0, 0],
  neck: [12, 4, 14],
  head: [8, 0, 10],
  leftArm: { to: [0, -15, 19], of: 'ribs', pole: [1, -0.8, -0.2], fingers: [-1, -0.1, 0.1], thumb: [0, 1, 0.2] },
  rightArm: { to: [-10, -14.5, 19], of: 'ribs', pole: [-1, -0.6, 0.2], fingers: [1, -0.2, 0], thumb: [0, 1, 0.2] },
} as const;

export const feedBaby = motion({
  move: 'feed-baby',
  stage: 'postpartum',
  camera: { azimuth: -52, elevation: 14 },
  props: [
    { prop: 'chair' },
    { prop: 'pillow', id: 'lap-pillow', at: [0, 46.6, 9], size: [32, 11, 18] },
    { prop: 'baby', at: [-9, -11, 12.4], turn: [62, 190, -84] },
  ],
  contacts: [...feetDown, ['seat', 'chair']],
  orders: [
    ['right-thigh', 'lap-pillow'],
    ['left-thigh', 'lap-pillow'],
    ['left-forearm', 'baby-body'],
    ['right-forearm', 'baby-body'],
  ],
  poses: { at },
  phases: [
    { to: 'at', seconds: 4, breath: 'in' },
    { to: 'at', seconds: 6, breath: 'out' },
  ],
  key: 'at',
});
