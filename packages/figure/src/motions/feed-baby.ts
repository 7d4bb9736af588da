// Feeding in comfort: sitting back, feet on a low stool so that the lap is level; a pillow on it brings the baby up to the breast.
import { motion } from '../motion.ts';
import { flatFoot, seated } from '../stances.ts';

const at = {
  ...seated,
  root: [0, 35.6, -4],
  turn: [-9, 0, 0],
  thoracic: [8, 0, 0],
  neck: [14, 0, 6],
  head: [10, 0, 4],
  leftLeg: flatFoot([6, 10.9, 23], [0.15, 0, 1]),
  rightLeg: flatFoot([-6, 10.9, 23], [-0.15, 0, 1]),
  leftArm: { to: [1, -13.6, 16], of: 'ribs', pole: [1, -0.7, 0.3], fingers: [-1, -0.2, 0.2], thumb: [0, 1, 0.4] },
  rightArm: { to: [-11, -15, 15], of: 'ribs', pole: [-1, -0.6, -0.8], fingers: [0.8, 0.1, 0.5], thumb: [0.2, 1, 0] },
} as const;

export const feedBaby = motion({
  move: 'feed-baby',
  stage: 'postpartum',
  camera: { azimuth: -56, elevation: 25 },
  props: [
    { prop: 'chair' },
    { prop: 'box', id: 'footstool', z: 26, wide: 30, high: 7, deep: 20 },
    { prop: 'pillow', id: 'lap-pillow', at: [0, 44.6, 10], size: [34, 9.2, 19] },
    { prop: 'baby', at: [-7.4, -13.4, 12.4], turn: [-26, 244, -62], carried: 'bundle' },
  ],
  contacts: [
    ['left-foot', 'footstool'],
    ['right-foot', 'footstool'],
    ['seat', 'chair'],
  ],
  orders: [
    ['right-thigh', 'lap-pillow'],
    ['left-thigh', 'lap-pillow'],
    ['left-forearm', 'baby-body'],
    ['baby-body', 'right-forearm'],
    ['left-forearm', 'baby-head'],
    ['left-upper-arm', 'baby-head'],
  ],
  poses: { at },
  phases: [
    { to: 'at', seconds: 4, breath: 'in' },
    { to: 'at', seconds: 6, breath: 'out' },
  ],
  key: 'at',
});
