// Turns the first issue that the validator found into one coded problem with a path.
import type { Expected, InputError, InputErrorCode } from '@sinew/kernel';
import type * as z from 'zod/mini';

/** An input error before its file and line are known. */
export type Problem = Omit<InputError, 'file' | 'line'>;

export type Path = readonly (string | number)[];

/** What a leaf of a shape carries for the case that it does not fit. */
export interface LeafParams {
  readonly expected: Expected;
  readonly code: InputErrorCode;
}

/** The first problem of `value`, or null where it has the shape. */
export function problemOf(shape: z.ZodMiniType, value: unknown): Problem | null {
  const result = shape.safeParse(value);
  const issue = result.success ? undefined : result.error.issues[0];
  if (issue === undefined) return null;
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const { expected, code } = leafParamsOf(issue);
  return problemAt(path, at(value, path), expected, code);
}

export function problemAt(path: Path, found: unknown, expected: Expected, code: InputErrorCode = 'wrong'): Problem {
  return { code: found === undefined ? 'missing' : code, path: pathText(path), found: excerpt(found), expected };
}

/** `pain.now`, `sites[0].region`. */
function pathText(path: Path): string {
  const text = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
  return printable(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

/** Of a text that is shown, in characters. */
export const excerptLength = 60;

/** What was found, as JSON, short and on one line; the inside of lists and objects is left out. */
export function excerpt(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value) ?? typeof value;
  return printable(JSON.stringify(value.length > excerptLength ? `${value.slice(0, excerptLength - 1)}…` : value));
}

/** No character that would break the line, hide text or turn it round. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

function leafParamsOf(issue: z.core.$ZodIssue): LeafParams {
  switch (issue.code) {
    case 'custom':
      return issue.params as unknown as LeafParams;
    case 'invalid_union':
      return { expected: { kind: 'one-of', options: optionsOf(issue) }, code: 'unknown-name' };
    default:
      return { expected: { kind: 'expected' in issue && issue.expected === 'array' ? 'list' : 'object' }, code: 'wrong' };
  }
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function at(value: unknown, path: Path): unknown {
  let inner: unknown = value;
  for (const step of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined;
    inner = (inner as Record<string | number, unknown>)[step];
  }
  return inner;
}
