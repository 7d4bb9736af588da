// Which patterns are work of the arms, and which of the trunk.
import type { ExercisePattern } from '../model.ts';

export const upperBody: ReadonlySet<ExercisePattern> = new Set([
  'push-horizontal',
  'push-vertical',
  'pull-horizontal',
  'pull-vertical',
  'isolation-upper',
]);
export const trunk: ReadonlySet<ExercisePattern> = new Set([
  'core-flexion',
  'core-antiextension',
  'core-rotation',
  'core-lateral',
]);
