// Other people's workouts: read, recognised, made SI-friendly, written back.
export { exercisePatterns, formats } from './model.ts';
export { aliasKey, exerciseNamed, exercises, recognise } from './recognise/recognise.ts';
