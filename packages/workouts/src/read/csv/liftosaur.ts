// Liftosaur’s history. It has no name of its own among the formats: it is given back as text.
import { cell, dateOf, dayName } from './cells.ts';
import { at, has, like, unitIn } from './columns.ts';
import type { LogFormat } from './log-row.ts';

/** Liftosaur's history, which has no name of its own among the formats: it is given back as text. */
export const liftosaur: LogFormat = {
  format: 'text',
  matches: (header) => has(header, 'workout datetime', 'exercise') && has(header, 'completed reps'),
  reader: (header) => {
    const [when, day, exercise] = [at(header, 'workout datetime'), at(header, 'day name'), at(header, 'exercise')];
    const [done, asked] = [at(header, 'completed reps'), at(header, 'required reps')];
    const [weight, unit] = [at(header, 'completed weight value'), at(header, 'completed weight unit')];
    const [warmup, rpe, notes] = [like(header, /^is warmup/), at(header, 'completed rpe'), at(header, 'notes')];
    return (cells, row) => {
      row.workout = `${cell(cells, when)}\n${cell(cells, day)}`;
      row.dayName = dayName(cell(cells, day), dateOf(cell(cells, when)));
      row.exercise = cell(cells, exercise);
      row.reps = cell(cells, done) === '' ? cell(cells, asked) : cell(cells, done);
      row.weight = cell(cells, weight);
      row.unit = unitIn(cell(cells, unit).toLowerCase());
      row.kind = /^(?:1|true|yes)$/i.test(cell(cells, warmup)) ? 'warmup' : 'work';
      row.rpe = cell(cells, rpe);
      row.note = cell(cells, notes);
      return null;
    };
  },
};
