// Other people's workouts: read, recognised, made SI-friendly, written back.
export {
  exercisePatterns,
  formats,
  type AdaptedExercise,
  type Exercise,
  type Format,
  type ReadWorkout,
  type Recognised,
  type WorkoutSet,
  type WrittenExercise,
} from './model.ts';
export { aliasesOf, aliasKey, exerciseNamed, exercises, recognise } from './recognise/recognise.ts';
export { decodeWorkout } from './read/decode-workout.ts';
export { diaryFound } from './read/is-diary.ts';
export { readWorkout, type ReadOptions } from './read/read-workout.ts';
export { readWorkoutStream, type StreamOptions } from './read/read-workout-stream.ts';
export { adapt, type Adapted, type AdaptedDay, type AdaptInput } from './rewrite/adapt.ts';
export { withOption } from './rewrite/replace.ts';
export { keptOf } from './rewrite/kept.ts';
export { resembles } from './rewrite/resembles.ts';
export { asSession } from './session/as-session.ts';
export { tellAdapted, tellAdvice, tellLine, type AdaptedDocument, type AdaptedExerciseDocument } from './tell-adapted.ts';
export { outcomeOf, remarksOf, type Written } from './write/outcome.ts';
export { setsInWords } from './write/sets-in-words.ts';
export { formatToWrite, writeWorkout, writtenFormats, type WrittenFormat } from './write/write-workout.ts';
