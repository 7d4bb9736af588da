// Fitbod’s export: sessions are told apart by the hours between them.
import { cell, dateOf } from './cells.ts';
import { at, has, like, unitIn } from './columns.ts';
import type { LogFormat } from './log-row.ts';

export const fitbod: LogFormat = {
  format: 'fitbod-csv',
  matches: (header) => has(header, 'date', 'exercise', 'reps') && (has(header, 'iswarmup') || has(header, 'multiplier')),
  reader: (header) => {
    const [date, exercise, reps] = [at(header, 'date'), at(header, 'exercise'), at(header, 'reps')];
    const weight = like(header, /^weight/);
    const [time, distance] = [like(header, /^duration/), like(header, /^distance/)];
    const [warmup, note] = [at(header, 'iswarmup'), at(header, 'note')];
    const unit = unitIn(header.folded[weight]);
    let last = Number.NEGATIVE_INFINITY;
    let session = '';
    return (cells, row) => {
      const when = cell(cells, date);
      const millis = Date.parse(when.replace(' ', 'T').replace(/ ?([+-]\d{2}):?(\d{2})$/, '$1:$2'));
      if (session === '' || Math.abs(millis - last) > sessionGap || Number.isNaN(millis)) session = dateOf(when);
      last = millis;
      row.workout = session;
      row.dayName = session;
      row.exercise = cell(cells, exercise);
      row.reps = cell(cells, reps);
      row.weight = cell(cells, weight);
      row.unit = unit;
      row.time = cell(cells, time);
      row.distance = cell(cells, distance);
      row.metres = /\(mi/.test(header.folded[distance] ?? '') ? 1609.344 : 1;
      row.kind = cell(cells, warmup).toLowerCase() === 'true' ? 'warmup' : 'work';
      row.note = cell(cells, note);
      return null;
    };
  },
};

/** Rows of one session are no further apart, in milliseconds. */
const sessionGap = 3 * 3_600_000;
