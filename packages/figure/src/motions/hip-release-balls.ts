// Hip release on balls: leaning on a ball under the buttock's muscle, with slow small rolls to the side.
import { motion } from '../motion.ts';
import type { Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { feetDown, onSlope, slowBreath } from '../settings.ts';
import { handsOnBelly, leaningOnWall, propped, supine, tippedSeat } from '../stances.ts';

const onForearms: Pose = {
  ...propped,
  root: [0, 11.6, 0],
  lumbar: [12, 0, 0],
  leftArm: { to: [12, 1.9, -16], pole: [0.2, 0.2, -1], fingers: [0.1, 0, 1], fist: true },
  rightArm: { to: [-12, 1.9, -16], pole: [-0.2, 0.2, -1], fingers: [-0.1, 0, 1], fist: true },
};

const slope: Pose = { ...propped, ...handsOnBelly, root: [0, 11.2, -3], eyes: 'closed' };
const flat: Pose = { ...supine, ...handsOnBelly, root: [0, 12.6, 0], turn: [-101, 0, 0], eyes: 'closed' };

/** A little to either side, as she breathes. */
function rolls(pose: Pose): Record<'here' | 'there', Pose> {
  const [, y, z] = pose.root;
  return { here: { ...pose, root: [2, y, z] }, there: { ...pose, root: [-2, y, z] } };
}

function ball(x: number, y: number, z: number): PropSpec {
  return { prop: 'ball', kind: 'therapy', id: `ball${x < 0 ? 1 : 2}`, at: [x, y, z], radius: 2.6 };
}

const balls = [ball(-4.2, 2.6, -3.6), ball(4.2, 2.6, -3.6)];
const mat = { prop: 'mat', z: -4, wide: 44, deep: 112 } as const;
const lying = {
  camera: { azimuth: -76, elevation: 9 },
  contacts: feetDown,
  orders: [
    ['pelvis', 'ball1'],
    ['right-thigh', 'ball1'],
  ],
} as const;

export const hipReleaseBalls = motion({
  move: 'hip-release-balls',
  works: 'right',
  camera: { azimuth: -74, elevation: 6 },
  props: [{ prop: 'wall', z: -11 }, ball(-5, 48, -8.4)],
  contacts: feetDown,
  poses: rolls(leaningOnWall),
  phases: slowBreath('there', 'here'),
  key: 'there',
  forms: {
    seated: {
      camera: { azimuth: -58, elevation: 8 },
      props: [{ prop: 'chair' }, ball(-8.6, 29.5, -1)],
      poses: rolls(tippedSeat),
      orders: lying.orders,
    },
    propped: { ...lying, props: [...onSlope, ...balls], poses: rolls(slope) },
    forearms: { ...lying, props: [mat, ...balls], poses: rolls(onForearms) },
    flat: { ...lying, props: [mat, ...balls], poses: rolls(flat), stage: 'postpartum' },
  },
});
