// Hevy’s export of workouts, in kilos or pounds.
import { cell, dateOf, dayName, number } from './cells.ts';
import { at, has } from './columns.ts';
import type { LogFormat, LogRow } from './log-row.ts';

export const hevy: LogFormat = {
  format: 'hevy-csv',
  matches: (header) =>
    has(header, 'exercise_title') && (has(header, 'set_index') || has(header, 'set_type') || has(header, 'start_time')),
  reader: (header) => {
    const [title, start, exercise] = [at(header, 'title'), at(header, 'start_time'), at(header, 'exercise_title')];
    const [superset, notes, order, type] = [
      at(header, 'superset_id'),
      at(header, 'exercise_notes'),
      at(header, 'set_index'),
      at(header, 'set_type'),
    ];
    const [kg, lb, reps] = [at(header, 'weight_kg'), at(header, 'weight_lbs', 'weight_lb'), at(header, 'reps')];
    const [km, miles, seconds, rpe] = [
      at(header, 'distance_km'),
      at(header, 'distance_miles'),
      at(header, 'duration_seconds'),
      at(header, 'rpe'),
    ];
    return (cells, row) => {
      const began = cell(cells, start);
      row.workout = `${cell(cells, title)}\n${began}`;
      row.dayName = dayName(cell(cells, title), dateOf(began));
      row.exercise = cell(cells, exercise);
      row.order = number(cell(cells, order));
      row.superset = cell(cells, superset);
      row.kind = hevyKind(cell(cells, type));
      const inKg = cell(cells, kg);
      row.unit = inKg === '' && lb >= 0 ? 'lb' : 'kg';
      row.weight = inKg === '' ? cell(cells, lb) : inKg;
      row.reps = cell(cells, reps);
      const inKm = cell(cells, km);
      row.metres = inKm === '' ? 1609.344 : 1000;
      row.distance = inKm === '' ? cell(cells, miles) : inKm;
      row.time = cell(cells, seconds);
      row.rpe = cell(cells, rpe);
      row.note = cell(cells, notes);
      return null;
    };
  },
};

function hevyKind(type: string): LogRow['kind'] {
  switch (type) {
    case 'warmup':
      return 'warmup';
    case 'dropset':
    case 'drop':
      return 'drop';
    case 'failure':
      return 'failure';
    default:
      return 'work';
  }
}
