// Lines that were broken in the middle: "24 deadlifts, 225 lbs or" / "  100 kg". They are read as one.
import type { Look } from './look.ts';
import { dressed, type RawLine } from './lines.ts';
import { hasScheme } from '../sets/has-scheme.ts';

/** More lines than this are never one. */
const mostWraps = 6;

/** How many of the lines after this one go on with it. */
export function wrapsAfter(lines: readonly RawLine[], at: number, look: Look): number {
  const first = lines[at];
  if (first === undefined || first.text.trim() === '' || first.text.length > 400) return 0;
  let count = 0;
  while (count < mostWraps && goesOn(first, lines[at + count], lines[at + count + 1], look)) count += 1;
  return count;
}

const openEnd = /(?:,|\/|\bor|\bund|\boder|\bou|\bwith|\d\s*[-–])\s*$/i;
const units = /^\s*(?:kgs?|lbs?|cm|inch|in\.|pood|reps?|sec|min|meters?|pounds?)\b(?!\s*\d|\s*:)/i;

function goesOn(first: RawLine, before: RawLine | undefined, next: RawLine | undefined, look: Look): boolean {
  if (before === undefined || next === undefined) return false;
  const text = next.text;
  if (text.trim() === '' || text.length > 200 || !/\p{L}|\d/u.test(text)) return false;
  const indented = /^(?: {2,}|\t)/.test(text) && !/^(?: {2,}|\t)/.test(first.text);
  const open = openEnd.test(before.text.replace(/[*_`]/g, ''));
  if (!indented && !open && !units.test(text)) return false;
  const line = dressed(next);
  if (line.bullet !== 'none' || line.label !== null || line.heading > 0) return false;
  if (/^\s*(?:\||#|>|@|(?:set|satz|serie|w|d|f)\s?\d*\s*[:.)]|rest\b|note\b)/i.test(text)) return false;
  const begun = dressed(first).bare;
  const start = look.content(begun);
  const named = start.items.some((item) => item.known || hasScheme(item.atoms));
  if (!named) return false;
  const atoms = look.atoms(line.bare);
  const own = look.content(line.bare).items;
  if (own.length === 0) return open || units.test(text) || hasScheme(atoms) || /^\s+\p{Ll}/u.test(text);
  if (units.test(text)) return true;
  const counted = atoms.some(({ k }) => ['x', 'sets', 'reps', 'count', 'time', 'distance'].includes(k));
  if (own.some(({ known }) => known))
    return !counted && /^\s*\p{Ll}/u.test(text) && start.items.length === 1 && !hasLoad(start.items[0]?.atoms ?? []);
  return open || /^\s*\d+(?:[.,]\d+)?\s?(?:kg|lbs?|cm|inch|in\b|pood)/i.test(text);
}

function hasLoad(atoms: readonly { readonly k: string }[]): boolean {
  return atoms.some(({ k }) => k === 'load');
}

/** The lines as one; breaks are spaces, so that places stay true. */
export function joined(text: string, lines: readonly RawLine[]): RawLine | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || lines.length === 1) return first;
  const whole = text.slice(first.from, last.from + last.text.length).replace(/[\r\n\u2028\u2029]/g, ' ');
  return { ...first, text: whole, wrapped: lines.slice(1) };
}
