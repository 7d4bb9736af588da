// Reads a check-in that comes from outside. Only `at` and `pain.now` are required; what it does not know it leaves out.
import type { CheckIn } from '@sinew/engine';
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import { unknownFlag, type CatalogueIds } from './shapes/catalogue-ids.ts';
import { checkInOf, checkInShape } from './shapes/check-in-shape.ts';
import { problemOf } from './shapes/problem.ts';

export interface CheckInContext {
  readonly ids: CatalogueIds;
  readonly file?: string;
}

export function readCheckIn(value: unknown, { ids, file }: CheckInContext): Result<CheckIn, InputError> {
  const problem = problemOf(checkInShape, value) ?? unknownFlag((value as CheckIn).flags, ids, ['flags']);
  if (problem !== null) return err({ ...problem, ...(file !== undefined && { file }) });
  return ok(checkInOf(value as CheckIn));
}
