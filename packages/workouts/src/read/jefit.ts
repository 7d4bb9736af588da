// Jefit's backup: one text with many sections. The logs hold what was done; the rest is passed over, and said so.
import type { LineNote, ReadWorkout, WorkoutSet, WrittenDay, WrittenExercise } from '../model.ts';
import type { LineWhy } from './line-why.ts';
import { at, headerOf, type Header } from './csv/columns.ts';
import { createRowReader } from './csv/rows.ts';
import { numberIn } from './csv/read-log.ts';

export function looksLikeJefit(text: string): boolean {
  return /^#{3} (?:ROUTINES|WORKOUT SESSIONS|EXERCISE LOGS|SETTING|EXERCISE SET LOGS|CARDIO LOGS)\s*$/m.test(
    text.slice(0, 200_000),
  );
}

interface State {
  section: string;
  header: Header | null;
  unit: 'kg' | 'lb' | null;
  readonly days: {
    readonly name: string;
    readonly key: string;
    readonly exercises: { readonly line: number; readonly name: string; readonly logs: string }[];
  }[];
  readonly skipped: LineNote[];
  readonly unread: LineNote[];
}

export function readJefit(text: string, unit: 'kg' | 'lb'): ReadWorkout {
  const state: State = { section: '', header: null, unit: null, days: [], skipped: [], unread: [] };
  let lines = 0;
  const reader = createRowReader(',', (cells, line) => {
    lines = line;
    readRow(state, cells, line);
  });
  reader.push(text);
  reader.end();
  const used = state.unit ?? unit;
  const days = state.days.map(
    ({ name, exercises }): WrittenDay => ({ name, exercises: exercises.map((exercise) => written(exercise, used)) }),
  );
  const nothing: LineNote[] = days.length === 0 && state.unread.length === 0 ? [{ line: 1, text: '', why: 'no-exercise' }] : [];
  return { format: 'jefit', lines, days, skipped: state.skipped, unread: [...state.unread, ...nothing] };
}

function readRow(state: State, cells: readonly string[], line: number): void {
  const [first = ''] = cells;
  const skip = (why: LineWhy): void => void state.skipped.push({ line, text: cells.join(',').slice(0, 200), why });
  if (cells.every((cell) => cell.trim() === '')) return;
  const section = /^#{3}\s*([A-Z][A-Z ]+?)\s*$/.exec(first)?.[1];
  if (section !== undefined) {
    state.section = section;
    state.header = null;
    return skip('heading');
  }
  if (/^#+\s*$/.test(first)) return skip('layout');
  if (state.header === null) {
    state.header = headerOf(cells);
    return skip('column-names');
  }
  if (state.section === 'SETTING') state.unit = unitOf(state.header, cells) ?? state.unit;
  if (state.section !== 'EXERCISE LOGS') return skip('other-section');
  readLog(state, state.header, cells, line, skip);
}

function unitOf(header: Header, cells: readonly string[]): 'kg' | 'lb' | null {
  const mass = cells[at(header, 'mass')] ?? '';
  return /kg/i.test(mass) ? 'kg' : /lb/i.test(mass) ? 'lb' : null;
}

function readLog(state: State, header: Header, cells: readonly string[], line: number, skip: (why: LineWhy) => void): void {
  const cell = (name: string): string => cells[at(header, name)] ?? '';
  const [name, logs] = [cell('ename').trim(), cell('logs')];
  if (name === '' || logs === '') {
    if (name === '') state.unread.push({ line, text: cells.join(',').slice(0, 200), why: 'no-name' });
    else skip('no-set');
    return;
  }
  const date = cell('mydate');
  const session = cell('belongsession');
  const key = `${date}|${session}`;
  const last = state.days.at(-1);
  const day = last?.key === key ? last : { name: date === '' ? session : date, key, exercises: [] };
  if (day !== last) state.days.push(day);
  day.exercises.push({ line, name, logs });
}

function written(
  { line, name, logs }: { readonly line: number; readonly name: string; readonly logs: string },
  unit: 'kg' | 'lb',
): WrittenExercise {
  const sets = logs.split(',').flatMap((log): WorkoutSet[] => {
    const [weight = '', count = ''] = log.trim().split('x');
    const reps = numberIn(count);
    if (reps === null || reps <= 0) return [];
    const load = numberIn(weight);
    return [
      {
        kind: 'work',
        reps: { min: reps, max: reps },
        seconds: null,
        distance: null,
        load: load === null || load === 0 ? null : { value: load, unit },
        rpe: null,
        perSide: false,
      },
    ];
  });
  return { line, text: name, name, sets, painNote: null, group: null };
}
