// The columns of an export that change when an exercise does: name, numbers, note.
import { at, headerOf, like, unitIn, type Header } from '../read/csv/columns.ts';
import type { WorkoutSet } from '../model.ts';

export interface LogColumns {
  readonly name: number;
  readonly order: number;
  readonly weight: number;
  readonly unit: number;
  /** Of the column, where the heading says it. */
  readonly headUnit: 'kg' | 'lb' | null;
  readonly reps: number;
  readonly seconds: number;
  readonly distance: number;
  /** Metres in one. */
  readonly metres: number;
  readonly rpe: number;
  readonly note: number;
  readonly kind: number;
}

export function logColumns(cells: readonly string[]): LogColumns {
  const header = headerOf(cells);
  const weight = like(header, /^weight(?:_(?:kg|lbs?)| ?\(.*\))?$/);
  return {
    name: at(header, 'exercise_title', 'exercise name'),
    order: at(header, 'set_index', 'set order'),
    weight,
    unit: at(header, 'weight unit'),
    headUnit: unitIn(header.folded[weight]),
    reps: at(header, 'reps'),
    seconds: at(header, 'duration_seconds', 'seconds'),
    distance: like(header, /^distance(?:_(?:km|miles)| ?\(.*\))?$/),
    metres: metresOf(header),
    rpe: at(header, 'rpe'),
    note: at(header, 'exercise_notes', 'notes'),
    kind: at(header, 'set_type'),
  };
}

function metresOf(header: Header): number {
  const name = header.folded[like(header, /^distance/)] ?? '';
  if (/meters/.test(name)) return 1;
  return /mile/.test(name) ? 1609.344 : 1000;
}

const pounds = 2.204_622_621_8;

/** The load in the unit of the column; null: it has none there. */
export function loadAs(load: WorkoutSet['load'], unit: 'kg' | 'lb'): number | null {
  if (load === null || load.unit === '%1rm' || load.unit === 'bodyweight') return null;
  const value = load.unit === unit ? load.value : unit === 'kg' ? load.value / pounds : load.value * pounds;
  return Math.round(value * 100) / 100;
}
