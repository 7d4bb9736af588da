// The apps whose exports are one set a row: their columns and their ways.
import { at, has, like, unitIn, type Header } from './columns.ts';
import type { FillRow, LogFormat, LogRow } from './log-row.ts';

const cell = (cells: readonly string[], index: number): string => (index < 0 ? '' : (cells[index] ?? ''));

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

function metresIn(unit: string): number | null {
  switch (unit.trim().toLowerCase().replace(/\.$/, '')) {
    case 'm':
    case 'meter':
    case 'meters':
    case 'metres':
      return 1;
    case 'km':
    case 'kilometers':
      return 1000;
    case 'mi':
    case 'mile':
    case 'miles':
      return 1609.344;
    case 'ft':
    case 'feet':
      return 0.3048;
    case 'yd':
    case 'yards':
      return 0.9144;
    default:
      return null;
  }
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

/** Rows of one session are no further apart, in milliseconds. */
const sessionGap = 3 * 3_600_000;

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

export const stronglifts: LogFormat = {
  format: 'stronglifts-csv',
  matches: (header) => like(header, /^sets ?[×x] ?reps$/) >= 0 && has(header, 'exercise'),
  reader: (header) => {
    const [date, workout, exercise, notes] = [
      like(header, /^date/),
      at(header, 'workout name', 'workout'),
      at(header, 'exercise'),
      at(header, 'notes'),
    ];
    const unit = unitIn(header.folded[like(header, /^(?:top set|set 1 \((?:kg|lb)|body weight)/)]) ?? 'kg';
    return (cells, row) => {
      row.workout = `${cell(cells, date)}\n${cell(cells, workout)}`;
      row.dayName = dayName(cell(cells, workout), cell(cells, date));
      row.exercise = cell(cells, exercise);
      row.unit = unit;
      row.note = cell(cells, notes);
      return null;
    };
  },
  setsOf: (header) => {
    const columns: { readonly reps: number; readonly weight: number }[] = [];
    for (let set = 1; set <= 50; set += 1) {
      const reps = at(header, `set ${set} (reps)`);
      if (reps < 0) break;
      columns.push({ reps, weight: like(header, new RegExp(`^set ${set} \\((?:kg|lb)s?\\)$`)) });
    }
    const [summary, top] = [like(header, /^sets ?[×x] ?reps$/), like(header, /^top set/)];
    return (cells, add) => {
      for (const { reps, weight } of columns) {
        const count = cell(cells, reps);
        if (count !== '' && Number(count) !== 0) add({ reps: count, weight: cell(cells, weight), time: '' });
      }
      if (columns.length > 0) return;
      const said = /^(\d{1,2})\s?[×x]\s?(\d{1,3})$/.exec(cell(cells, summary));
      const weight = /[×x]\s?(\d+(?:[.,]\d+)?)/.exec(cell(cells, top))?.[1] ?? '';
      for (let set = 0; set < Number(said?.[1] ?? 0); set += 1) add({ reps: said?.[2] ?? '', weight, time: '' });
    };
  },
};

/** The first that knows its header reads it. */
export const logFormats: readonly LogFormat[] = [hevy, strong, fitbod, fitnotes, stronglifts, liftlog, liftosaur];

export type { FillRow };

/** A number or null. */
function number(text: string): number | null {
  if (text === '') return null;
  const value = Number(text);
  return Number.isNaN(value) ? null : value;
}

function dateOf(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0] ?? /^(.*?\d{4})\b/.exec(moment)?.[1] ?? moment;
}

function dayName(name: string, date: string): string {
  if (name === '') return date;
  return date === '' ? name : `${name} (${date})`;
}
