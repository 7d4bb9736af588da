// Self-massage: on her side, a loose fist kneads the upper buttock in slow circles; seen from behind.
import { motion } from '../motion.ts';
import type { Arm, Pose } from '../pose.ts';
import { headDown, headPillow, kneePillow, sideMat } from '../settings.ts';
import { sideResting, standing } from '../stances.ts';

/** The fist on the muscle, so far out from the middle and up. */
function kneading(pose: Pose, out: number, up: number): Pose {
  const leftArm: Arm = {
    to: [out, up, -10.5],
    of: 'pelvis',
    pole: [1, 0.2, -0.8],
    fingers: [-0.5, -0.8, 0.3],
    thumb: [-0.5, 0.6, 0],
    fist: true,
  };
  return { ...pose, leftArm };
}

function circle(pose: Pose): Readonly<Record<'high' | 'out' | 'low' | 'in', Pose>> {
  return {
    high: kneading(pose, 6, 3.2),
    out: kneading(pose, 8, 1),
    low: kneading(pose, 6, -1.2),
    in: kneading(pose, 4, 1),
  };
}

/** The other hand lies before her, behind her from here. */
const lying: Pose = { ...sideResting, rightArm: { ...sideResting.rightArm, to: [-34, 2.4, 14], pole: [1, 0, 0.2] } };

export const selfMassage = motion({
  move: 'self-massage',
  camera: { azimuth: 172, elevation: 32 },
  props: [sideMat, headPillow, kneePillow],
  contacts: headDown,
  overlays: [{ overlay: 'arrow', of: 'pelvis', from: [11, 4.4, -11], to: [1, 4.4, -11], bow: -1.3 }],
  poses: circle(lying),
  phases: [
    { to: 'out', seconds: 1, breath: 'in' },
    { to: 'low', seconds: 1, breath: 'in' },
    { to: 'in', seconds: 1, breath: 'out' },
    { to: 'high', seconds: 1, breath: 'out' },
  ],
  key: 'out',
  forms: {
    standing: {
      camera: { azimuth: 150, elevation: 7 },
      props: [],
      contacts: [
        ['left-foot', 'floor'],
        ['right-foot', 'floor'],
      ],
      poses: circle(standing),
    },
  },
});
