// Deadlift from a block: hips back, hands on the weight; tall with it close; set down the same way.
import { motion, type Staging } from '../motion.ts';
import type { Pose } from '../pose.ts';
import type { PropSpec } from '../props/index.ts';
import { downAndUp, feetDown } from '../settings.ts';
import { standing } from '../stances.ts';

const base: Pose = { ...standing, root: [0, 52.2, -1] };
const bent: Pose = {
  ...base,
  root: [0, 42, -14],
  turn: [53, 0, 0],
  lumbar: [3, 0, 0],
  thoracic: [0, 0, 0],
  neck: [-16, 0, 0],
  head: [-10, 0, 0],
};
const less: Partial<Pose> = { root: [0, 46, -13], turn: [46, 0, 0] };

/** Arms hang: how far forward of the trunk, and outward. */
function hanging(forward: number, out: number): Pick<Pose, 'leftArm' | 'rightArm'> {
  const arm = { joint: [forward, out, 0], hinge: 4, fist: true } as const;
  return { leftArm: arm, rightArm: arm };
}

function block(high: number, wide = 14): PropSpec {
  return { prop: 'box', id: 'block', wide, high, deep: 8.4, z: 18.4, finish: 'grey' };
}

const bell: PropSpec = { prop: 'weight', kind: 'kettlebell', of: 'hands' };
const bells = (['leftHand', 'rightHand'] as const).map(
  (of): PropSpec => ({ prop: 'weight', kind: 'dumbbell', of, along: [1, 0, 0] }),
);
const band: PropSpec = { prop: 'mini-band', where: 'above-knees' };
const pillow: PropSpec = { prop: 'pillow', id: 'knee-pillow', of: 'leftThigh', at: [-5.4, -19, 4], size: [4.6, 13, 13] };

function lifts(out: number, low: Partial<Pose> = {}, forward: readonly [number, number] = [16, 63]): Staging['poses'] {
  return { top: { ...base, ...hanging(forward[0], out) }, low: { ...bent, ...low, ...hanging(forward[1], out) } };
}

export const raisedBlockDeadlift = motion({
  move: 'raised-block-deadlift',
  camera: { azimuth: -83, elevation: 8 },
  props: [block(12), bell],
  contacts: feetDown,
  poses: lifts(-11),
  phases: downAndUp('low', 'top'),
  key: 'low',
  forms: {
    'light-kettlebell': { props: [block(19), bell], poses: lifts(-11, less) },
    'kettlebell-band': { props: [block(12), bell, band] },
    'light-kettlebell-band': { props: [block(19), bell, band], poses: lifts(-11, less) },
    dumbbells: { props: [block(20.8, 26), ...bells], poses: lifts(-4) },
    'light-dumbbells': { props: [block(27.8, 26), ...bells], poses: lifts(-4, less) },
    'dumbbells-band': { props: [block(20.8, 26), ...bells, band], poses: lifts(-4) },
    'light-dumbbells-band': { props: [block(27.8, 26), ...bells, band], poses: lifts(-4, less) },
    band: { props: [band], poses: lifts(-3, less, [4, 42]) },
    squeeze: { props: [pillow], poses: lifts(-3, less, [4, 42]) },
  },
});
