// Heel slide on all fours: one foot slides back along the floor, the back stays still.
import { motion } from '../motion.ts';
import { bedAcross, effortFirst, onHandsAndKnees } from '../settings.ts';
import { allFours, kneeling } from '../stances.ts';

const home = { ...allFours, neck: [-12, 0, 0], head: [-4, 0, 0] } as const;
const long = { rightLeg: { to: [-5.6, 7.2, -44.4], pole: [0, -1, 0.4], toe: [0, -0.7, -1], sole: [0, -1, 0.4] } } as const;

const atBed = {
  ...kneeling,
  root: [0, 27.4, -2],
  turn: [46, 0, 0],
  lumbar: [4, 0, 0],
  neck: [-8, 0, 0],
  leftArm: { to: [5, 32, 36], pole: [1, -0.3, -0.6], fingers: [-0.6, 0, 1], thumb: [-1, 0.3, 0] },
  rightArm: { to: [-5, 32, 36], pole: [-1, -0.3, -0.6], fingers: [0.6, 0, 1], thumb: [1, 0.3, 0] },
} as const;

export const heelSlideOnAllFours = motion({
  move: 'heel-slide-on-all-fours',
  works: 'right',
  camera: { azimuth: -72, elevation: 9 },
  props: [{ prop: 'mat', z: -6, wide: 44, deep: 120 }],
  contacts: onHandsAndKnees.contacts.filter(([part]) => part !== 'right-knee'),
  overlays: [{ overlay: 'arrow', from: [-16, 4, -34], to: [-16, 4, -54] }],
  poses: { home, long: { ...home, ...long } },
  phases: effortFirst('long', 'home'),
  key: 'long',
  forms: {
    'forearms-on-bed': {
      props: [{ prop: 'mat', z: -24, wide: 40, deep: 76 }, bedAcross(19)],
      contacts: [
        ['left-knee', 'floor'],
        ['left-forearm', 'bed'],
        ['right-forearm', 'bed'],
      ],
      poses: { home: atBed, long: { ...atBed, ...long, rightLeg: { ...long.rightLeg, to: [-5.6, 7.2, -45] } } },
    },
  },
});
