// LiftLog’s export of what was done.
import { cell, dateOf } from './cells.ts';
import { at, has, unitIn } from './columns.ts';
import type { LogFormat } from './log-row.ts';

export const liftlog: LogFormat = {
  format: 'liftlog-csv',
  matches: (header) => has(header, 'sessionid', 'exercise') && has(header, 'reps'),
  reader: (header) => {
    const [session, when, exercise] = [at(header, 'sessionid'), at(header, 'timestamp'), at(header, 'exercise')];
    const [weight, unit, reps, notes] = [at(header, 'weight'), at(header, 'weightunit'), at(header, 'reps'), at(header, 'notes')];
    return (cells, row) => {
      row.workout = cell(cells, session);
      row.dayName = dateOf(cell(cells, when));
      row.exercise = cell(cells, exercise);
      row.weight = cell(cells, weight);
      row.unit = unitIn(liftlogUnit(cell(cells, unit)));
      row.reps = cell(cells, reps);
      row.note = cell(cells, notes);
      return null;
    };
  },
};

function liftlogUnit(unit: string): string {
  const folded = unit.toLowerCase();
  return folded.startsWith('kilo') ? 'kg' : folded.startsWith('pound') ? 'lb' : folded;
}
