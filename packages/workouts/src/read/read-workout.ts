// The reader's door: text in, a workout out, whatever wrote it; or one reason why not.
import { readText, readingText } from './text/read-text.ts';
import type { TextRead } from './text/finish-draft.ts';
import { readJefit } from './jefit.ts';
import { assertNever, err, ok, type InputError, type Result } from '@sinew/kernel';
import type { Format, ReadWorkout } from '../model.ts';
import { createLogReader, type LogReader } from './csv/read-log.ts';
import { createRowReader, type RowReader } from './csv/rows.ts';
import { isDiary, diaryFound } from './is-diary.ts';
import { findFormat, firstRow, foundAs, type Found } from './find-format.ts';
import { isObject } from './json.ts';
import { isBinaryText, mostBytes, mostRows, megabyte, tooLarge, tooManyRows } from './limits.ts';
import { readLiftlogPlan } from './liftlog-plan.ts';
import { readLiftoscript } from './liftoscript/read-liftoscript.ts';
import { readWger } from './wger.ts';

export interface ReadOptions {
  /** Found by what stands in it where it is not said. */
  readonly format?: Format;
  /** Knows names that are exercises; without it, a list of common words has to do. */
  readonly isExercise?: (name: string) => boolean;
  /** Of weights whose unit is not written; without it the one most used in the text, or kg. */
  readonly unit?: 'kg' | 'lb';
}

export function readWorkout(text: string, options: ReadOptions = {}): Result<ReadWorkout, InputError> {
  const found = foundIn(text, options);
  return found.ok ? readAs(found.value, text, options) : found;
}

/** The same; where it is free text, between its lines it gives how far it is, 0–1. */
export function* readingWorkout(text: string, options: ReadOptions): Generator<number, Result<ReadWorkout, InputError>> {
  const found = foundIn(text, options);
  if (!found.ok) return found;
  if (found.value.kind !== 'text') return readAs(found.value, text, options);
  const fits = fewLines(text);
  return fits.ok ? asText(text, yield* readingText(text, options)) : fits;
}

function foundIn(text: string, { format }: ReadOptions): Result<Found, InputError> {
  if (text.length > mostBytes) return err(tooLarge(text.length / megabyte));
  if (isBinaryText(text)) return err({ code: 'unreadable', path: '', found: '"binary"', expected: { kind: 'workout' } });
  if (isDiary(text)) return err({ code: 'unreadable', path: '', found: diaryFound, expected: { kind: 'workout' } });
  const found = format === undefined ? findFormat(text) : foundAs(format, text);
  if (found !== null) return ok(found);
  const other = findFormat(text);
  return err({
    code: 'wrong',
    path: '',
    found: nameOf(other),
    expected: { kind: 'one-of', options: format === undefined ? [] : [format] },
  });
}

function nameOf(found: Found): Format {
  return found.kind === 'log' ? found.format.format : found.kind === 'json' ? found.format : found.kind;
}

function readAs(found: Found, text: string, options: ReadOptions): Result<ReadWorkout, InputError> {
  const unit = options.unit ?? 'kg';
  switch (found.kind) {
    case 'log':
      return readLog(found, text, unit);
    case 'json':
      return ok({
        ...(found.format === 'wger-json'
          ? readWger(text, found.root)
          : readLiftlogPlan(text, isObject(found.root) ? found.root : {})),
        source: text,
      });
    case 'jefit':
      return ok({ ...readJefit(text, unit), source: text });
    case 'liftoscript':
      return ok(readLiftoscript(text));
    case 'text':
      return readPlain(text, options);
    default:
      return assertNever(found);
  }
}

/** More lines than anyone writes; each is looked at closely. */
const mostLines = 50_000;

function readPlain(text: string, options: ReadOptions): Result<ReadWorkout, InputError> {
  const fits = fewLines(text);
  return fits.ok ? asText(text, readText(text, options)) : fits;
}

function asText(text: string, read: TextRead): Result<ReadWorkout, InputError> {
  return ok({ format: 'text', ...read, source: text });
}

function fewLines(text: string): Result<void, InputError> {
  const lines = countLines(text);
  if (lines <= mostLines) return ok(undefined);
  const found = JSON.stringify(`${lines} rows`);
  return err({ code: 'out-of-range', path: '', found, expected: { kind: 'rows-up-to', rows: mostLines } });
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

type Log = Extract<Found, { readonly kind: 'log' }>;

function readLog(log: Log, text: string, unit: 'kg' | 'lb'): Result<ReadWorkout, InputError> {
  const rows = createLogRows(log, unit);
  // In pieces, so that a text of 20 MB is not copied as a whole for every row.
  for (let from = 0; from < text.length && !rows.isFull(); from += pieceLength) rows.push(text.slice(from, from + pieceLength));
  const read = rows.finish();
  return read === null ? err(tooManyRows(rows.rows())) : ok({ ...read, source: text });
}

const pieceLength = 65_536;

export interface LogRows {
  push(piece: string): void;
  /** More rows came than are read. */
  isFull(): boolean;
  rows(): number;
  finish(): ReadWorkout | null;
}

/** The first row is the header; the rest are sets. */
export function createLogRows({ format, delimiter, wrapped }: Log, unit: 'kg' | 'lb'): LogRows {
  let log: LogReader | null = null;
  let lines = 0;
  let rows = 0;
  const reader: RowReader = createRowReader(delimiter, (given, line) => {
    lines = line;
    if (rows > mostRows) return;
    const cells = wrapped && given.length === 1 ? firstRow(given[0] ?? '', delimiter) : given;
    if (log === null) {
      if (cells.some((cell) => cell.trim() !== '')) log = createLogReader(format, cells, line, unit);
      return;
    }
    rows += 1;
    log.row(cells, line);
  });
  return {
    push: (piece) => reader.push(piece),
    isFull: () => rows > mostRows,
    rows: () => rows,
    finish: () => {
      reader.end();
      return rows > mostRows
        ? null
        : (log?.finish(lines) ?? {
            format: format.format,
            lines,
            days: [],
            skipped: [],
            unread: [{ line: 1, text: '', why: 'empty' }],
          });
    },
  };
}
