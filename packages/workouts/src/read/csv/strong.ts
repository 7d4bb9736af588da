// Strong’s export, in five dialects.
import { cell, dateOf, dayName, metresIn, number } from './cells.ts';
import { type Header, at, has, like, unitIn } from './columns.ts';
import type { LogFormat, LogRow } from './log-row.ts';

export const strong: LogFormat = {
  format: 'strong-csv',
  matches: (header) =>
    has(header, 'exercise name', 'set order') || (has(header, 'exercise name', 'workout name') && has(header, 'reps')),
  reader: (header) => {
    const [date, workout, exercise, order] = [
      at(header, 'date'),
      at(header, 'workout name'),
      at(header, 'exercise name'),
      at(header, 'set order'),
    ];
    const { weight, unitColumn, headUnit } = strongWeight(header);
    const { distance, distanceUnit, metres } = strongDistance(header);
    const [reps, seconds, notes, rpe] = [at(header, 'reps'), at(header, 'seconds'), at(header, 'notes'), at(header, 'rpe')];
    return (cells, row) => {
      const kind = cell(cells, order).trim();
      if (/^note$/i.test(kind)) return 'note-row';
      if (/^rest ?timer$/i.test(kind)) return 'rest-timer';
      row.workout = `${cell(cells, date)}\n${cell(cells, workout)}`;
      row.dayName = dayName(cell(cells, workout), dateOf(cell(cells, date)));
      row.exercise = cell(cells, exercise);
      row.order = number(kind);
      row.kind = strongKind(kind);
      row.weight = cell(cells, weight);
      row.unit = unitIn(cell(cells, unitColumn).toLowerCase()) ?? headUnit;
      row.reps = cell(cells, reps);
      row.distance = cell(cells, distance);
      row.metres = metresIn(cell(cells, distanceUnit)) ?? metres;
      row.time = cell(cells, seconds);
      row.rpe = cell(cells, rpe);
      row.note = cell(cells, notes);
      return null;
    };
  },
};

/** `Weight (kg)`, `Weight` with `Weight Unit`, or the oldest: a column that is called `lbs`. */
function strongWeight(header: Header): {
  readonly weight: number;
  readonly unitColumn: number;
  readonly headUnit: 'kg' | 'lb' | null;
} {
  const named = like(header, /^weight(?: ?\(.*\))?$/);
  const unitColumn = at(header, 'weight unit');
  const bare = like(header, /^(?:kgs?|lbs?)\.?$/);
  if (named < 0) return { weight: bare, unitColumn, headUnit: unitIn(header.folded[bare]) };
  return {
    weight: named,
    unitColumn: unitColumn < 0 ? bare : unitColumn,
    headUnit: unitIn(header.folded[named]) ?? unitIn(header.folded[bare]),
  };
}

function strongDistance(header: Header): { readonly distance: number; readonly distanceUnit: number; readonly metres: number } {
  const named = like(header, /^distance(?: ?\(.*\))?$/);
  const bare = like(header, /^(?:mi|km|m)\.?$/);
  const distance = named < 0 ? bare : named;
  return {
    distance,
    distanceUnit: at(header, 'distance unit'),
    metres: metresIn(/\((.*)\)/.exec(header.folded[distance] ?? '')?.[1] ?? header.folded[bare] ?? '') ?? 1000,
  };
}

function strongKind(order: string): LogRow['kind'] {
  switch (order.toUpperCase()) {
    case 'W':
      return 'warmup';
    case 'D':
      return 'drop';
    case 'F':
      return 'failure';
    default:
      return 'work';
  }
}
