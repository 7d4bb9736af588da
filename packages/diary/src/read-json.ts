// Reads the text of one JSON document.
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import { jsonFaultAt } from './json-fault.ts';
import { excerpt } from './shapes/problem.ts';

/** @param line for one line of many: the line it is */
export function readJson(text: string, { file, line }: { file?: string; line?: number } = {}): Result<unknown, InputError> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return ok(JSON.parse(json));
  } catch {
    const place = file === undefined ? {} : { file };
    const expected = { kind: 'json' } as const;
    if (json.trim() === '')
      return err({ code: 'missing', ...place, ...(line !== undefined && { line }), path: '', found: null, expected });
    const { line: broken, found } = faultIn(json);
    return err({ code: 'not-json', ...place, line: line ?? broken, path: '', found, expected });
  }
}

/** Of many lines: the one where it breaks, and what stands there, not the beginning of it all. */
function faultIn(json: string): { readonly line: number; readonly found: string | null } {
  const at = jsonFaultAt(json);
  const [rest = ''] = json.trim().includes('\n') ? json.slice(at).split('\n', 1) : [json];
  const found = rest.trim();
  return { line: json.slice(0, at).split('\n').length, found: found === '' ? null : excerpt(found) };
}
