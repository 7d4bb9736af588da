// Hevy's and Strong's CSV: rows of exercises that stay come back as they were; those that changed, set by set. From any other format, rows anew.
import { tellReason, type WorkoutWords } from '@sinew/catalog';
import { addDays, isLocalDate, type LocalDate } from '@sinew/kernel';
import { createRowReader } from '../read/csv/rows.ts';
import { logIn } from '../read/find-format.ts';
import type { AdaptedExercise, LineNote, ReadWorkout, WorkoutSet } from '../model.ts';
import type { AdaptedDay } from '../rewrite/adapt.ts';
import { csvRow, isFormula } from './csv-cell.ts';
import { loadAs, logColumns, type LogColumns } from './log-columns.ts';
import { omitted, outcomeOf, sameSet, type OmittedWhy, type Outcome, type Written } from './outcome.ts';
import { loadInWords } from './sets-in-words.ts';

type CsvFormat = 'hevy-csv' | 'strong-csv';

/** @param today days of a workout without dates begin here */
export function writeCsv(
  read: ReadWorkout,
  days: readonly AdaptedDay[],
  format: CsvFormat,
  words: WorkoutWords,
  today: LocalDate | null,
): Written {
  const { source } = read;
  return read.format === format && source !== undefined
    ? rowsInPlace(source, days, words)
    : rowsAnew(read, days, format, words, today);
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly raw: string;
}

interface Editing {
  readonly delimiter: string;
  readonly columns: LogColumns;
  readonly words: WorkoutWords;
  readonly out: string[];
}

function rowsInPlace(source: string, days: readonly AdaptedDay[], words: WorkoutWords): Written {
  const log = logIn(source);
  if (log === null) return { text: source, omissions: [] };
  const rows: Row[] = [];
  const reader = createRowReader(log.delimiter, (cells, line, from, to) =>
    rows.push({ cells, line, raw: source.slice(from, to) }),
  );
  reader.push(source);
  reader.end();
  const byLine = new Map(days.flatMap(({ exercises }) => exercises).map((exercise) => [exercise.line, exercise]));
  const [header, ...body] = rows;
  if (header === undefined || log.wrapped) return { text: source, omissions: [] };
  const editing: Editing = { delimiter: log.delimiter, columns: logColumns(header.cells), words, out: [header.raw] };
  const omissions: LineNote[] = [];
  for (let at = 0; at < body.length; ) {
    const row = body[at];
    if (row === undefined) break;
    const exercise = byLine.get(row.line);
    const count = exercise === undefined ? 1 : rowsOf(body, at, byLine, editing.columns);
    const own = body.slice(at, at + count);
    if (exercise === undefined) for (const each of own) keep(editing, each);
    else omissions.push(...edit(editing, own, exercise));
    at += count;
  }
  return { text: editing.out.join(''), omissions };
}

/** The rows that go with an exercise: same name, until another exercise begins. */
function rowsOf(rows: readonly Row[], at: number, byLine: ReadonlyMap<number, AdaptedExercise>, { name }: LogColumns): number {
  const first = rows[at]?.cells[name];
  let count = 1;
  while (at + count < rows.length && !byLine.has(rows[at + count]?.line ?? 0) && rows[at + count]?.cells[name] === first)
    count += 1;
  return count;
}

function keep({ delimiter, out }: Editing, { cells, raw }: Row): void {
  out.push(cells.some(isFormula) ? csvRow(cells, delimiter) + lineEnd(raw) : raw);
}

function lineEnd(raw: string): string {
  return /\r\n$|\n$|\r$/.exec(raw)?.[0] ?? '';
}

function edit(editing: Editing, rows: readonly Row[], exercise: AdaptedExercise): readonly LineNote[] {
  const { columns, delimiter, out, words } = editing;
  const outcome = outcomeOf(exercise, words);
  if (outcome.verdict === 'as-it-is') {
    for (const row of rows) keep(editing, row);
    return [];
  }
  if (outcome.verdict === 'left-out') return exercise.reasons.length > 0 ? [omitted(exercise, 'reasons')] : [];
  const isSet = (row: Row): boolean => !/^(?:note|rest ?timer)$/i.test(row.cells[columns.order]?.trim() ?? '');
  const [template] = rows.filter(isSet);
  const end = lineEnd(rows[0]?.raw ?? '') || '\n';
  let next = 0;
  for (const row of rows) {
    const before = exercise.sets[next];
    const set = isSet(row) ? outcome.sets[next] : undefined;
    if (isSet(row)) {
      next += 1;
      if (set === undefined) continue;
    }
    out.push(csvRow(cellsFor(row.cells, set, before, exercise, outcome, columns, words), delimiter) + (lineEnd(row.raw) || end));
  }
  for (; template !== undefined && next < outcome.sets.length; next += 1) {
    const cells = [...template.cells];
    if (columns.order >= 0) cells[columns.order] = String(next + (Number(template.cells[columns.order]) || 0));
    out.push(csvRow(cellsFor(cells, outcome.sets[next], undefined, exercise, outcome, columns, words), delimiter) + end);
  }
  return lossesOf(exercise, outcome);
}

function cellsFor(
  cells: readonly string[],
  set: WorkoutSet | undefined,
  before: WorkoutSet | undefined,
  exercise: AdaptedExercise,
  outcome: Outcome,
  columns: LogColumns,
  words: WorkoutWords,
): readonly string[] {
  const edited = [...cells];
  const put = (at: number, value: string | number): void => {
    if (at >= 0) edited[at] = String(value);
  };
  put(columns.name, outcome.name);
  if (columns.note >= 0) put(columns.note, noteFor(cells[columns.note] ?? '', exercise, outcome, words));
  if (set === undefined || (before !== undefined && sameSet(set, before))) return edited;
  const rowUnit = /lb/i.test(cells[columns.unit] ?? '') ? 'lb' : /kg/i.test(cells[columns.unit] ?? '') ? 'kg' : null;
  const unit = rowUnit ?? columns.headUnit ?? unitOf(exercise.sets);
  put(columns.weight, loadAs(set.load, unit) ?? '');
  put(columns.reps, set.reps?.min ?? '');
  if (before === undefined || before.kind !== set.kind) putKind(edited, columns, set.kind);
  put(columns.rpe, set.rpe ?? '');
  put(columns.seconds, set.seconds ?? '');
  put(columns.distance, set.distance === null ? '' : Math.round((set.distance / columns.metres) * 1000) / 1000);
  return edited;
}

/** Hevy has a column for it, Strong writes it in place of the set's number. */
function putKind(cells: string[], { kind, order }: LogColumns, of: WorkoutSet['kind']): void {
  if (kind >= 0) cells[kind] = hevyKinds[of];
  else if (order >= 0) cells[order] = strongKinds[of] || cells[order]?.replace(/^\D*$/, '1') || '1';
}

const hevyKinds = { work: 'normal', warmup: 'warmup', drop: 'dropset', failure: 'failure', amrap: 'failure' } as const;
const strongKinds = { work: '', warmup: 'W', drop: 'D', failure: 'F', amrap: '' } as const;

/** Of the sets as they were read: a column without a unit goes on in the unit it had. */
function unitOf(sets: readonly WorkoutSet[]): 'kg' | 'lb' {
  return sets.some(({ load }) => load?.unit === 'lb') ? 'lb' : 'kg';
}

function noteFor(note: string, exercise: AdaptedExercise, outcome: Outcome, words: WorkoutWords): string {
  const { workoutWriting } = words;
  const said = [
    ...outcome.remarks,
    outcome.renamed ? workoutWriting.insteadOf(exercise.name) : '',
    ...exercise.reasons.map((reason) => tellReason(reason, words).because),
  ].filter((part) => part !== '' && !note.includes(part));
  return [note, ...said].filter((part) => part !== '').join('; ');
}

/** What a row of sets cannot say. */
function lossesOf(exercise: AdaptedExercise, { sets, remarks }: Outcome): readonly LineNote[] {
  const losses: OmittedWhy[] = [];
  if (remarks.length > 0) losses.push('band');
  if (sets.some(({ reps }) => reps !== null && reps.min !== reps.max)) losses.push('rep-range');
  if (sets.some(({ perSide }) => perSide)) losses.push('side');
  if (sets.some(({ load }) => load?.unit === '%1rm')) losses.push('percent-load');
  if (sets.some(({ load }) => load?.unit === 'bodyweight')) losses.push('bodyweight-load');
  return losses.map((why) => omitted(exercise, why));
}

const hevyHeader = [
  ...['title', 'start_time', 'end_time', 'description', 'exercise_title', 'superset_id', 'exercise_notes'],
  ...['set_index', 'set_type', 'weight_kg', 'reps', 'distance_km', 'duration_seconds', 'rpe'],
];

/** The dialect that Strong and Hevy both take in. */
const strongHeader = [
  ...['Date', 'Workout Name', 'Duration', 'Exercise Name', 'Set Order', 'Weight', 'Reps', 'Distance', 'Seconds', 'Notes'],
  ...['Workout Notes', 'RPE'],
];

function rowsAnew(
  read: ReadWorkout,
  days: readonly AdaptedDay[],
  format: CsvFormat,
  words: WorkoutWords,
  today: LocalDate | null,
): Written {
  const omissions: LineNote[] = read.unread.map((note) => omitted(note, 'not-read'));
  const rows: string[] = [format === 'hevy-csv' ? hevyHeader.map((name) => `"${name}"`).join(',') : strongHeader.join(',')];
  const unit = unitOf(days.flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets)));
  days.forEach((day, index) => {
    const date = dateIn(day.name) ?? addDays(today ?? ('1970-01-01' as LocalDate), index);
    if (dateIn(day.name) === null)
      omissions.push({ line: day.exercises[0]?.line ?? 1, text: day.name, why: 'date' satisfies OmittedWhy });
    const name = day.name === '' ? words.workoutWriting.untitledDay(index + 1) : day.name;
    for (const exercise of day.exercises) {
      const outcome = outcomeOf(exercise, words);
      if (outcome.verdict === 'left-out') continue;
      omissions.push(
        ...lossesOf(exercise, outcome),
        ...(format === 'strong-csv' && exercise.group !== null ? [omitted(exercise, 'groups')] : []),
      );
      rows.push(
        ...outcome.sets.map((set, order) =>
          csvRow(
            format === 'hevy-csv'
              ? hevyRow(name, date, exercise, outcome, set, order, words)
              : strongRow(name, date, exercise, outcome, set, order, unit, words),
            ',',
          ),
        ),
      );
    }
  });
  if (format === 'strong-csv') omissions.push({ line: 1, text: unit, why: 'unit' satisfies OmittedWhy });
  return { text: `${rows.join('\n')}\n`, omissions };
}

function dateIn(name: string): LocalDate | null {
  const found = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '';
  return isLocalDate(found) ? found : null;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Hevy's own way: 30 Jun 2025, 08:00 */
function hevyMoment(date: LocalDate, hour: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}, ${hour}:00`;
}

function hevyRow(
  name: string,
  date: LocalDate,
  exercise: AdaptedExercise,
  outcome: Outcome,
  set: WorkoutSet,
  order: number,
  words: WorkoutWords,
): readonly (string | number)[] {
  const kind = hevyKinds[set.kind];
  return [
    ...[name, hevyMoment(date, '08'), hevyMoment(date, '09'), '', outcome.name],
    ...[exercise.group === null ? '' : exercise.group.charCodeAt(0) - 65, fullNote(exercise, outcome, set, words), order, kind],
    ...[
      loadAs(set.load, 'kg') ?? '',
      set.reps?.min ?? '',
      set.distance === null ? '' : set.distance / 1000,
      set.seconds ?? '',
      set.rpe ?? '',
    ],
  ];
}

function strongRow(
  name: string,
  date: LocalDate,
  exercise: AdaptedExercise,
  outcome: Outcome,
  set: WorkoutSet,
  order: number,
  unit: 'kg' | 'lb',
  words: WorkoutWords,
): readonly (string | number)[] {
  const kind = strongKinds[set.kind];
  return [
    ...[`${date} 08:00:00`, name, '1h', outcome.name, kind === '' ? order + 1 : kind],
    ...[loadAs(set.load, unit) ?? 0, set.reps?.min ?? 0, set.distance === null ? 0 : set.distance / 1000, set.seconds ?? 0],
    ...[order === 0 ? fullNote(exercise, outcome, set, words) : '', '', set.rpe ?? ''],
  ];
}

/** Everything that has no column, in words. */
function fullNote(exercise: AdaptedExercise, outcome: Outcome, set: WorkoutSet, words: WorkoutWords): string {
  const { workoutWriting } = words;
  const loads = set.load?.unit === '%1rm' || set.load?.unit === 'bodyweight' ? loadInWords(set, words) : '';
  const range = set.reps !== null && set.reps.min !== set.reps.max ? `${set.reps.min}-${set.reps.max}` : '';
  const own = [exercise.painNote ?? '', loads, range, set.perSide ? workoutWriting.eachSide : '']
    .filter((part) => part !== '')
    .join('; ');
  return outcome.verdict === 'as-it-is' ? own : noteFor(own, exercise, outcome, words);
}
