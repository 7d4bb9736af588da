// Open book: on her side, knees together, the top arm opens behind her like a page.
import { motion } from '../motion.ts';
import { headDown, headPillow, sideMat } from '../settings.ts';
import { sideLying } from '../stances.ts';

const closed = {
  ...sideLying,
  neck: [2, 3, 0],
  head: [0, 0, 0],
  leftLeg: { joint: [70, -4, -4], hinge: 86, ankle: -20 },
  rightLeg: { joint: [66, 0, 0], hinge: 86, ankle: -20 },
  leftArm: { joint: [86, -28, 0], hinge: 4 },
  rightArm: { to: [-40, 2.6, 27], pole: [1, 0.4, 0.6], fingers: [-0.7, 0, 0.7], thumb: [0, 1, 0] },
} as const;

const up = { ...closed, leftArm: { joint: [84, 74, 0], hinge: 8 }, thoracic: [2, 0, 10], neck: [0, 4, 10] } as const;

const open = {
  ...closed,
  lumbar: [2, 0, 8],
  thoracic: [0, 0, 34],
  neck: [0, 4, 30],
  head: [0, 0, 20],
  leftArm: { joint: [84, 86, 0], hinge: 10 },
} as const;

const handOn = {
  leftArm: { to: [10.6, -10.5, 3.6], of: 'ribs', pole: [1, 0.2, 0.3], fingers: [-0.5, -0.4, 0.7], thumb: [-0.4, 0.8, 0.2] },
} as const;

export const openBook = motion({
  move: 'open-book',
  camera: { azimuth: -4, elevation: 40 },
  props: [sideMat, headPillow],
  contacts: headDown,
  poses: { closed, up, open },
  phases: [
    { to: 'up', seconds: 3, breath: 'in' },
    { to: 'open', seconds: 4, breath: 'out' },
    { to: 'open', seconds: 1, breath: 'free' },
    { to: 'closed', seconds: 4, breath: 'in' },
  ],
  key: 'open',
  forms: {
    'hand-on-ribs': { poses: { closed: { ...closed, ...handOn }, up: { ...up, ...handOn }, open: { ...open, ...handOn } } },
  },
});
