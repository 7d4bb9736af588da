// English: what is written into a workout that is given back, and what could not be.
import type { Band } from '@sinew/engine';
import { plural } from '../plural.ts';

const bands = { 'above-knees': 'mini band above the knees', 'below-knees': 'mini band below the knees' } satisfies Record<
  Band,
  string
>;

export const workoutWriting = {
  bands,
  smallerRange: 'smaller range',
  stances: { narrower: 'feet closer together', 'two-legged': 'both feet on the floor', supported: 'holding on to something' },
  noWeight: 'no extra weight',
  bouts: (count: number, minutes: number): string => `${plural(count, 'bout', 'bouts')} of ${minutes} min`,
  insteadOf: (name: string): string => `instead of ${name}`,
  leftOut: 'left out',
  eachSide: 'each side',
  warmUp: 'warm-up',
  dropSet: 'drop set',
  max: 'max',
  toFailure: 'to the limit',
  bodyweight: 'bodyweight',
  reason: (name: string, because: string): string => `${name}: ${because}`,
  untitledDay: (number: number): string => `Day ${number}`,
  program: 'Adapted workout',
  /** What a format has no place for. */
  omitted: {
    'rep-range': 'this format has one number of reps; the lower one was written',
    side: 'this format does not say that each side has its turn; it is in the notes',
    band: 'this format has no place for it; it is in the notes',
    reasons: 'this format has no place for reasons',
    groups: 'this format has no supersets',
    'percent-load': 'this format has no percentages; it is in the notes',
    'bodyweight-load': 'this format has no bodyweight loads; it is in the notes',
    unit: 'this format does not name the unit of weights',
    date: 'no date was written in the workout; a day was made up so that it can be imported',
    'exercise-number': 'wger knows exercises by number; the new name is in the comment',
    'own-columns': 'the numbers stand in columns of their own and were left as they are',
    'script-weight': 'a script of this exercise may set the weight again',
    'not-in-place': 'it could not be put in its place; the workout was written anew',
    'line-in-between': 'this line stood between the sets of an exercise that was changed',
    'not-read': 'it was not read, and so it is not in the new format',
  },
} as const;
