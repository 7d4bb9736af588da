// Side-steps with a low band: hands on a worktop, a light band below the knees, short steps to one side and back.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { atWorktop, sideStepping } from './banded-side-steps.ts';

export const lowBandSideSteps = motion({
  move: 'low-band-side-steps',
  stage: 'postpartum',
  ...atWorktop,
  props: [...atWorktop.props, { prop: 'mini-band', where: 'below-knees' }],
  contacts: feetDown,
  phases: sideStepping,
  key: 'apart',
});
