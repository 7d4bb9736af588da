// The shapes that reading fills, at hand for the rooms below.
export type { Format, LineNote, LoadUnit, ReadWorkout, WorkoutSet, WrittenDay, WrittenExercise } from '../model.ts';
