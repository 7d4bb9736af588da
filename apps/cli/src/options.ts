// A word on the command line that must be one of a list.
import { err, ok, type InputError, type Result } from '@sinew/kernel';

/** @param path as she typed it: `--from`, or `MOVE` where no dashes stand before it */
export function oneOf<Name extends string>(
  path: string,
  given: string | undefined,
  known: readonly Name[],
): Result<Name, InputError> {
  const found = known.find((one) => one === given);
  if (found !== undefined) return ok(found);
  return err({
    code: given === undefined ? 'missing' : 'unknown-name',
    path,
    found: given === undefined ? null : JSON.stringify(given),
    expected: { kind: 'one-of', options: known },
  });
}

/** Null where it is not given. */
export function oneOfOrNone<Name extends string>(
  path: string,
  given: string | undefined,
  known: readonly Name[],
): Result<Name | null, InputError> {
  return given === undefined ? ok(null) : oneOf(path, given, known);
}
