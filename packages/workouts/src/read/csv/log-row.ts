// One row of a training log, whatever app wrote it.
import type { LineWhy } from '../line-why.ts';
import type { WorkoutSet } from '../shapes.ts';
import type { Header } from './columns.ts';
import type { Format } from '../shapes.ts';

/** Filled anew for every row, so that half a million rows are no half a million objects. */
export interface LogRow {
  /** Rows of one workout share it. */
  workout: string;
  dayName: string;
  exercise: string;
  /** Where it does not go up, the exercise begins anew; null: not numbered. */
  order: number | null;
  superset: string;
  kind: WorkoutSet['kind'];
  weight: string;
  unit: 'kg' | 'lb' | null;
  reps: string;
  /** Metres in one of `distance`. */
  metres: number;
  distance: string;
  /** Seconds, or h:mm:ss. */
  time: string;
  rpe: string;
  note: string;
}

export function emptyRow(): LogRow {
  return {
    workout: '',
    dayName: '',
    exercise: '',
    order: null,
    superset: '',
    kind: 'work',
    weight: '',
    unit: null,
    reps: '',
    metres: 1,
    distance: '',
    time: '',
    rpe: '',
    note: '',
  };
}

/** Fills the row from its cells, or says why there is no set in it. */
export type FillRow = (cells: readonly string[], row: LogRow) => LineWhy | null;

export interface LogFormat {
  readonly format: Format;
  readonly matches: (header: Header) => boolean;
  readonly reader: (header: Header) => FillRow;
  /** Several sets in one row; the row says the exercise once. */
  readonly setsOf?: (
    header: Header,
  ) => (cells: readonly string[], add: (set: Pick<LogRow, 'reps' | 'weight' | 'time'>) => void) => void;
}
