// FitNotes’ export, of Android and iOS.
import { cell, metresIn } from './cells.ts';
import { at, has, like, unitIn } from './columns.ts';
import type { LogFormat } from './log-row.ts';

export const fitnotes: LogFormat = {
  format: 'fitnotes-csv',
  matches: (header) => has(header, 'date', 'exercise', 'category') && has(header, 'reps'),
  reader: (header) => {
    const [date, exercise, reps] = [at(header, 'date'), at(header, 'exercise'), at(header, 'reps')];
    const [kg, lb] = [like(header, /^weight ?\(kgs?\)$/), like(header, /^weight ?\(lbs?\)$/)];
    const [plain, unitColumn] = [at(header, 'weight'), at(header, 'weight unit')];
    const [distance, distanceUnit, time] = [at(header, 'distance'), at(header, 'distance unit'), at(header, 'time')];
    const [notes, kind] = [at(header, 'comment', 'notes'), at(header, 'kind')];
    return (cells, row) => {
      row.workout = cell(cells, date);
      row.dayName = cell(cells, date);
      row.exercise = cell(cells, exercise);
      const inKg = cell(cells, kg);
      const inLb = cell(cells, lb);
      row.unit = plain >= 0 ? unitIn(cell(cells, unitColumn).toLowerCase()) : inKg === '' && lb >= 0 ? 'lb' : 'kg';
      row.weight = plain >= 0 ? cell(cells, plain) : inKg === '' ? inLb : inKg;
      row.reps = cell(cells, reps);
      row.distance = cell(cells, distance);
      row.metres = metresIn(cell(cells, distanceUnit)) ?? 1000;
      row.time = cell(cells, time);
      row.note = cell(cells, notes);
      row.kind = /warm/i.test(cell(cells, kind))
        ? 'warmup'
        : /drop/i.test(cell(cells, kind))
          ? 'drop'
          : /fail/i.test(cell(cells, kind))
            ? 'failure'
            : 'work';
      return null;
    };
  },
};
