// Feeding in comfort: sitting back, feet on a low stool so that the lap is level; a pillow on it brings the baby up to the breast.
import { motion } from '../motion.ts';
import { flatFoot, seated } from '../stances.ts';

const at = {
  ...seated,
  root: [0, 35.6, -4],
  turn: [-9, 0, 0],
  thoracic: [8, 0, 0],
  neck: [12, 4, 14],
  head: [8, 0, 10],
  leftLeg: flatFoot([6, 10.9, 23], [0.15, 0, 1]),
  rightLeg: flatFoot([-6, 10.9, 23], [-0.15, 0, 1]),
  leftArm: { to: [1, -11.4, 15.4], of: 'ribs', pole: [1, -0.9, 0.2], fingers: [-1, 0.1, 0], thumb: [0, 1, 0.2] },
  rightArm: { to: [-16, -15, 13], of: 'ribs', pole: [-1, -0.8, -0.4], fingers: [0.9, -0.1, 0.4], thumb: [0, 1, 0] },
} as const;

export const feedBaby = motion({
  move: 'feed-baby',
  stage: 'postpartum',
  camera: { azimuth: -35, elevation: 15 },
  props: [
    { prop: 'chair' },
    { prop: 'box', id: 'footstool', z: 26, wide: 30, high: 7, deep: 20 },
    { prop: 'pillow', id: 'lap-pillow', at: [0, 44.6, 10], size: [34, 9.2, 19] },
    { prop: 'baby', at: [-9, -9.4, 10.4], turn: [0, 180, -75], carried: 'bundle' },
  ],
  contacts: [
    ['left-foot', 'footstool'],
    ['right-foot', 'footstool'],
    ['seat', 'chair'],
  ],
  orders: [
    ['right-thigh', 'lap-pillow'],
    ['left-thigh', 'lap-pillow'],
    ['baby-body', 'left-forearm'],
    ['baby-head', 'baby-hair'],
    ['baby-head', 'left-forearm'],
    ['baby-hair', 'left-forearm'],
    ['baby-body', 'right-forearm'],
  ],
  poses: { at },
  phases: [
    { to: 'at', seconds: 4, breath: 'in' },
    { to: 'at', seconds: 6, breath: 'out' },
  ],
  key: 'at',
});
