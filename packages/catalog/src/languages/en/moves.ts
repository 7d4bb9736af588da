// English: the moves. What to do, how it may feel, and when to stop.
import type { AllMoveWords } from '../move-words.ts';
import { breathing } from './moves-breathing.ts';
import { everyday } from './moves-everyday.ts';
import { hipsAndLegs } from './moves-hips-and-legs.ts';
import { mobility } from './moves-mobility.ts';
import { relief } from './moves-relief.ts';
import { trunkAndArms } from './moves-trunk-and-arms.ts';
import { walking } from './moves-walking.ts';

export const moves: AllMoveWords = {
  ...relief,
  ...mobility,
  ...breathing,
  ...hipsAndLegs,
  ...trunkAndArms,
  ...walking,
  ...everyday,
};
