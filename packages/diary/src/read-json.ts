// Reads the text of one JSON document.
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import { jsonFaultAt } from './json-fault.ts';
import { nameTwiceIn } from './name-twice.ts';
import { excerpt, excerptLength, problemAt } from './shapes/problem.ts';

/** @param place for one line of many: the line it is */
export function readJson(text: string, place: { file?: string; line?: number } = {}): Result<unknown, InputError> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return err({ ...faultIn(json), ...place, path: '', expected: { kind: 'json' } });
  }
  const twice = nameTwiceIn(json);
  return twice === null ? ok(value) : err({ ...problemAt(twice, twice.at(-1), { kind: 'once' }), ...place });
}

/** The line where it breaks, and what stands there, not the beginning of it all. */
function faultIn(json: string): Pick<InputError, 'code' | 'line' | 'found'> {
  const whole = json.trim();
  if (whole === '') return { code: 'missing', found: null };
  const at = jsonFaultAt(json);
  const rest = json.slice(at).split('\n', 1).join('').trim();
  const found = whole.includes('\n') ? rest : inOneLine(whole, at, rest);
  return { code: 'not-json', line: json.slice(0, at).split('\n').length, found: found === '' ? null : excerpt(found) };
}

/** Its beginning, as long as that shows the fault; what stands last, where only the end is missing. */
function inOneLine(whole: string, at: number, rest: string): string {
  if (at < excerptLength - 1) return whole;
  return rest === '' ? `…${whole.slice(1 - excerptLength)}` : rest;
}
