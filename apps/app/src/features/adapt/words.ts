// The words of this page beside all the others: fetched with it, not before.
import { englishWorkouts, type WorkoutWords } from '@sinew/catalog';
import { words as everywhere } from '../kit.ts';

export const words: WorkoutWords = { ...everywhere, ...englishWorkouts };
