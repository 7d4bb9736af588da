// The teaching pictures, one line each.
import { bands } from './bands.ts';
import { breathMethodOne, breathMethodTwo } from './breath-with-a-lift.ts';
import { carrying } from './carrying.ts';
import { finishWithTheButtocks } from './finish-with-the-buttocks.ts';
import type { Lesson } from './lesson.ts';
import { ribsOverHips } from './ribs-over-hips.ts';
import { upFromTheFloor } from './up-from-the-floor.ts';
import { whereItIs } from './where-it-is.ts';
import { whereItIsFelt } from './where-it-is-felt.ts';

export const lessons: readonly Lesson[] = [
  whereItIs,
  whereItIsFelt,
  ribsOverHips,
  carrying,
  breathMethodOne,
  breathMethodTwo,
  finishWithTheButtocks,
  bands,
  upFromTheFloor,
];
