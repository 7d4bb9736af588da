// From the boxes of a form to numbers, and back. An empty box is "not given".
import type { PainChange } from '@sinew/engine';

export function painOf(score: number | null | undefined): string {
  return score === null || score === undefined ? '' : String(score);
}

/** Null: not given. */
export function readPain(box: string): number | null {
  return box === '' ? null : Number(box);
}

/** Null: neither is given. Undefined: one of two is missing. */
export function readPains(before: string, after: string): PainChange | null | undefined {
  const pain = { before: readPain(before), after: readPain(after) };
  if (pain.before === null && pain.after === null) return null;
  return pain.before === null || pain.after === null ? undefined : { before: pain.before, after: pain.after };
}

/** Null: not a whole number of minutes from 1 to 600. */
export function readWholeMinutes(box: string): number | null {
  const minutes = /^\d{1,3}$/.test(box.trim()) ? Number(box.trim()) : Number.NaN;
  return minutes >= 1 && minutes <= 600 ? minutes : null;
}
