// The names in the first row of a CSV, and which column is which.
import { fold } from '../words/fold.ts';

export interface Header {
  readonly names: readonly string[];
  /** Folded, without what only decorates. */
  readonly folded: readonly string[];
}

export function headerOf(cells: readonly string[]): Header {
  const names = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  return { names, folded: names.map((name) => fold(name).replace(/\s+/g, ' ')) };
}

/** Where one of these names stands; -1: nowhere. */
export function at(header: Header, ...names: readonly string[]): number {
  for (const name of names) {
    const index = header.folded.indexOf(name);
    if (index >= 0) return index;
  }
  return -1;
}

/** Where a name of this shape stands. */
export function like(header: Header, shape: RegExp): number {
  return header.folded.findIndex((name) => shape.test(name));
}

export function has(header: Header, ...names: readonly string[]): boolean {
  return names.every((name) => header.folded.includes(name));
}

/** `Weight (kg)`, `Weight(lbs)`, `weight_lbs` */
export function unitIn(name: string | undefined): 'kg' | 'lb' | null {
  if (name === undefined) return null;
  if (/(?:^|[^a-z])kgs?(?:[^a-z]|$)/.test(name)) return 'kg';
  return /(?:^|[^a-z])lbs?(?:[^a-z]|$)/.test(name) ? 'lb' : null;
}
