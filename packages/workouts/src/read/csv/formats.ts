// The apps whose exports are logs of sets. The first that knows its header reads it.
import { fitbod } from './fitbod.ts';
import { fitnotes } from './fitnotes.ts';
import { hevy } from './hevy.ts';
import { liftlog } from './liftlog.ts';
import { liftosaur } from './liftosaur.ts';
import type { LogFormat } from './log-row.ts';
import { strong } from './strong.ts';
import { stronglifts } from './stronglifts.ts';

/** The first that knows its header reads it. */
export const logFormats: readonly LogFormat[] = [hevy, strong, fitbod, fitnotes, stronglifts, liftlog, liftosaur];
