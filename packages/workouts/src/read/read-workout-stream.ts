// A large file, piece by piece: it can be watched, and stopped. A log is never held whole.
import { err, type InputError, type Result } from '@sinew/kernel';
import type { ReadWorkout } from '../model.ts';
import { createDecoder, encodingOf, type Decoder } from './decode-workout.ts';
import { logIn } from './find-format.ts';
import { binaryKind, megabyte, mostBytes, tooLarge, tooManyRows } from './limits.ts';
import { createLogRows, readingWorkout, type LogRows, type ReadOptions } from './read-workout.ts';

export interface StreamOptions extends ReadOptions {
  /** Bytes read so far, and rows where it is a log; free text counts as read once its lines have been looked at. */
  readonly onProgress?: (done: { readonly bytes: number; readonly rows: number }) => void;
  /** Asked before every piece. */
  readonly isCancelled?: () => boolean;
  /** Asked between the lines of free text; a promise is waited for. */
  readonly breathe?: () => Promise<void> | null;
  /** The text is held whole, so that it can be written back. */
  readonly keepSource?: boolean;
}

/** Null: it was stopped. A log read so has no `source`, unless it is asked for. */
export async function readWorkoutStream(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: StreamOptions = {},
): Promise<Result<ReadWorkout, InputError> | null> {
  let bytes = 0;
  let decoder: Decoder | null = null;
  let log: LogRows | null = null;
  let text = '';
  let isLog: boolean | null = null;
  const kept: string[] = [];
  const take = (part: string): void => {
    if (options.keepSource === true) kept.push(part);
    if (log !== null) return log.push(part);
    text += part;
    if (isLog !== null || text.length < enoughToTell) return;
    log = logRowsOf(text, options);
    isLog = log !== null;
    if (log === null) return;
    log.push(text);
    text = '';
  };
  for await (const piece of pieces) {
    if (options.isCancelled?.() === true) return null;
    bytes += piece.length;
    if (bytes > mostBytes) return err(tooLarge(bytes / megabyte));
    if (decoder === null) {
      const kind = binaryKind(piece);
      if (kind !== null) return err({ code: 'unreadable', path: '', found: JSON.stringify(kind), expected: { kind: 'workout' } });
      decoder = createDecoder(encodingOf(piece));
    }
    take(decoder.push(piece));
    const rows = rowsOf(log);
    if (rows === null) continue;
    if (rows.isFull) return err(tooManyRows(rows.count));
    options.onProgress?.({ bytes, rows: rows.count });
  }
  if (options.isCancelled?.() === true) return null;
  take(decoder?.end() ?? '');
  const read = await finished(log, text, { ...options, bytes });
  if (read === null) return null;
  return read.ok && kept.length > 0 ? { ok: true, value: { ...read.value, source: kept.join('') } } : read;
}

/** Characters after which a log has shown its header. */
const enoughToTell = 20_000;

function rowsOf(log: LogRows | null): { readonly count: number; readonly isFull: boolean } | null {
  return log === null ? null : { count: log.rows(), isFull: log.isFull() };
}

function logRowsOf(text: string, { format, unit }: ReadOptions): LogRows | null {
  const found = logIn(text);
  if (found === null || (format !== undefined && found.format.format !== format)) return null;
  return createLogRows(found, unit ?? 'kg');
}

type Ending = StreamOptions & { readonly bytes: number };

async function finished(log: LogRows | null, text: string, options: Ending): Promise<Result<ReadWorkout, InputError> | null> {
  if (log === null) return watched(readingWorkout(text, options), options);
  const read = log.finish();
  return read === null ? err(tooManyRows(log.rows())) : { ok: true, value: read };
}

async function watched<Read>(reading: Generator<number, Read>, { bytes, ...watch }: Ending): Promise<Read | null> {
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done === true) return step.value;
    const breath = watch.breathe?.() ?? null;
    if (breath === null) continue;
    watch.onProgress?.({ bytes: Math.floor(bytes * step.value), rows: 0 });
    await breath;
    if (watch.isCancelled?.() === true) return null;
  }
}
