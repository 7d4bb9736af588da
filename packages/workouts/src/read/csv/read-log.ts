// A training log, row by row, into days and exercises: rows that follow each other and share workout and exercise are one.
import type { LineNote, ReadWorkout, WorkoutSet, WrittenDay, WrittenExercise } from '../shapes.ts';
import type { LineWhy } from '../line-why.ts';
import { saysPain } from '../words/pain.ts';
import { lettersFor } from '../text/letters.ts';
import { headerOf, type Header } from './columns.ts';
import { emptyRow, type FillRow, type LogFormat, type LogRow } from './log-row.ts';

export interface LogReader {
  row(cells: readonly string[], line: number): void;
  readonly rows: number;
  finish(lines: number): ReadWorkout;
}

interface OpenExercise {
  readonly line: number;
  readonly name: string;
  readonly sets: WorkoutSet[];
  painNote: string | null;
  readonly superset: string;
  order: number | null;
}

interface OpenDay {
  readonly name: string;
  readonly key: string;
  readonly exercises: OpenExercise[];
}

interface State {
  readonly format: LogFormat;
  readonly header: Header;
  readonly fill: FillRow;
  readonly setsOf: ReturnType<NonNullable<LogFormat['setsOf']>> | null;
  readonly scratch: LogRow;
  readonly unit: 'kg' | 'lb';
  readonly days: OpenDay[];
  readonly skipped: LineNote[];
  readonly unread: LineNote[];
  /** Sets, names and notes that were met before: a log repeats itself. */
  readonly sets: Map<string, WorkoutSet>;
  readonly texts: Map<string, string>;
  readonly pains: Map<string, boolean>;
  rows: number;
}

/** @param unit where the log does not say it */
export function createLogReader(format: LogFormat, cells: readonly string[], line: number, unit: 'kg' | 'lb'): LogReader {
  const header = headerOf(cells);
  const state: State = {
    format,
    header,
    fill: format.reader(header),
    setsOf: format.setsOf?.(header) ?? null,
    scratch: emptyRow(),
    unit,
    days: [],
    skipped: [{ line, text: shown(cells), why: 'column-names' }],
    unread: [],
    sets: new Map(),
    texts: new Map(),
    pains: new Map(),
    rows: 0,
  };
  return {
    row: (row, at) => readRow(state, row, at),
    get rows() {
      return state.rows;
    },
    finish: (lines) => finish(state, lines),
  };
}

const longestShown = 200;
const mostNotes = 20_000;

function shown(cells: readonly string[]): string {
  const text = cells.slice(0, 40).join(',').replace(/\s+/g, ' ');
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function readRow(state: State, cells: readonly string[], line: number): void {
  state.rows += 1;
  if (cells.length === 1 && (cells[0] ?? '').trim() === '') return;
  const { scratch } = state;
  const why = state.fill(cells, scratch);
  if (why !== null) return note(state, state.skipped, cells, line, why);
  if (scratch.exercise.trim() === '') return note(state, state.unread, cells, line, cells.length < 3 ? 'broken-row' : 'no-name');
  if (state.setsOf !== null) return manySets(state, cells, line);
  const set = setOf(state, scratch);
  const exercise = exerciseFor(state, line, set !== null);
  if (exercise === null) return note(state, state.skipped, cells, line, 'no-set');
  if (set === null) note(state, state.skipped, cells, line, 'no-set');
  else exercise.sets.push(set);
  exercise.order = scratch.order ?? exercise.order;
  addPain(state, exercise, scratch.note);
}

function note(state: State, list: LineNote[], cells: readonly string[], line: number, why: LineWhy): void {
  // A hostile file could have half a million; what was cut is said in the last one.
  if (list.length < mostNotes) list.push({ line, text: shown(cells), why });
}

function manySets(state: State, cells: readonly string[], line: number): void {
  const { scratch } = state;
  const sets: WorkoutSet[] = [];
  state.setsOf?.(cells, (each) => {
    Object.assign(scratch, each);
    const set = setOf(state, scratch);
    if (set !== null) sets.push(set);
  });
  const day = dayFor(state);
  if (sets.length === 0) return note(state, state.skipped, cells, line, 'no-set');
  const exercise = begin(state, day, line);
  exercise.sets.push(...sets);
  addPain(state, exercise, scratch.note);
}

function dayFor({ days, scratch, texts }: State): OpenDay {
  const last = days.at(-1);
  if (last !== undefined && last.key === scratch.workout) return last;
  const day: OpenDay = { name: kept(texts, scratch.dayName), key: scratch.workout, exercises: [] };
  days.push(day);
  return day;
}

/** The exercise this row goes on with, or a new one; null: a row without a set begins none. */
function exerciseFor(state: State, line: number, hasSet: boolean): OpenExercise | null {
  const { scratch } = state;
  const day = dayFor(state);
  const last = day.exercises.at(-1);
  const order = last?.order ?? null;
  const again = scratch.order !== null && order !== null && scratch.order <= order;
  if (last !== undefined && last.name === scratch.exercise && last.superset === scratch.superset && !again) return last;
  return hasSet ? begin(state, day, line) : null;
}

function begin({ scratch, texts }: State, day: OpenDay, line: number): OpenExercise {
  const exercise: OpenExercise = {
    line,
    name: kept(texts, scratch.exercise),
    sets: [],
    painNote: null,
    superset: kept(texts, scratch.superset),
    order: null,
  };
  day.exercises.push(exercise);
  return exercise;
}

/** A copy of its own, once: a slice would keep the whole piece of the file alive. */
function kept(texts: Map<string, string>, text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const copy = text === '' ? '' : ` ${text}`.slice(1);
  texts.set(copy, copy);
  return copy;
}

function addPain({ pains, texts }: State, exercise: OpenExercise, said: string): void {
  if (said === '') return;
  let pain = pains.get(said);
  if (pain === undefined) {
    pain = saysPain(said.slice(0, 2000));
    pains.set(kept(texts, said), pain);
  }
  if (!pain) return;
  const text = kept(texts, said.replace(/\\n/g, '\n').trim());
  if (exercise.painNote === null) exercise.painNote = text;
  else if (!exercise.painNote.includes(text)) exercise.painNote = `${exercise.painNote}; ${text}`;
}

function setOf(state: State, row: LogRow): WorkoutSet | null {
  const unit = row.unit ?? state.unit;
  const key = `${row.kind}|${row.weight}|${unit}|${row.reps}|${row.distance}|${row.metres}|${row.time}|${row.rpe}`;
  const known = state.sets.get(key);
  if (known !== undefined) return known.reps === null && known.seconds === null && known.distance === null ? null : known;
  const reps = countIn(row.reps);
  const distance = numberIn(row.distance);
  const weight = numberIn(row.weight);
  const seconds = secondsIn(row.time);
  const rpe = numberIn(row.rpe);
  const set: WorkoutSet = {
    kind: row.kind,
    reps: reps === null ? null : { min: reps, max: reps },
    seconds,
    distance: distance === null || distance <= 0 ? null : round(distance * row.metres),
    load: weight === null || weight === 0 ? null : { value: round(weight), unit },
    rpe: rpe !== null && rpe > 0 && rpe <= 10 ? rpe : null,
    perSide: false,
  };
  state.sets.set(key, set);
  return set.reps === null && set.seconds === null && set.distance === null ? null : set;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** 102,5 and 102.5; null: no number. */
export function numberIn(text: string): number | null {
  if (text === '') return null;
  const value = Number(text.includes(',') ? text.replace(/\.(?=\d{3},)/g, '').replace(',', '.') : text);
  return Number.isFinite(value) ? value : null;
}

function countIn(text: string): number | null {
  const value = numberIn(text);
  return value === null || value <= 0 || value > 100_000 ? null : Math.round(value);
}

/** 90, 90.0, 1:30, 0:01:30 */
export function secondsIn(text: string): number | null {
  if (text === '') return null;
  const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(text.trim());
  const value = clock === null ? numberIn(text) : Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  return value === null || value <= 0 ? null : Math.round(value);
}

function finish(state: State, lines: number): ReadWorkout {
  const days = state.days
    .filter(({ exercises }) => exercises.length > 0)
    .map(({ name, exercises }): WrittenDay => {
      const letters = lettersFor(exercises.map(({ superset }) => (superset === '' ? null : `#${superset}`)));
      return {
        name,
        exercises: exercises.map(
          (exercise, index): WrittenExercise => ({
            line: exercise.line,
            text: exercise.name,
            name: exercise.name.trim(),
            sets: exercise.sets,
            painNote: exercise.painNote,
            group: letters[index] ?? null,
          }),
        ),
      };
    })
    .filter(({ exercises }) => exercises.length > 0);
  const unread: LineNote[] =
    days.length === 0 && state.unread.length === 0 ? [{ line: 1, text: '', why: 'no-exercise' }] : state.unread;
  return { format: state.format.format, lines, days, skipped: state.skipped, unread };
}
