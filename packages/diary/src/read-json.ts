// Reads the text of one JSON document.
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import { excerpt } from './shapes/problem.ts';

/** @param line for one line of many: the line it is */
export function readJson(text: string, { file, line }: { file?: string; line?: number } = {}): Result<unknown, InputError> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    const blank = json.trim() === '';
    return err({
      code: blank ? 'missing' : 'not-json',
      ...(file !== undefined && { file }),
      ...placeOf(json, line, error),
      path: '',
      found: blank ? null : excerpt(json.trim()),
      expected: { kind: 'json' },
    });
  }
}

/** The line where reading failed, where the machine says so. */
function placeOf(json: string, line: number | undefined, error: unknown): { line?: number } {
  if (line !== undefined) return { line };
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return {};
  return { line: json.slice(0, Number(position)).split('\n').length };
}
