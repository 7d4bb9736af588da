// English: what is said of a workout from elsewhere, on its page and in the files that are given back.
import type { Said } from '../said.ts';
import type { Words } from './index.ts';
import { adaptPage } from './workouts/adapt-page.ts';
import { workoutLines } from './workouts/lines.ts';
import { workoutWriting } from './workouts/writing.ts';

export const workouts = { adaptPage, workoutLines, workoutWriting };

/** Beside them all the others: a reason is said in those. */
export type WorkoutWords = Words & Said<typeof workouts>;
