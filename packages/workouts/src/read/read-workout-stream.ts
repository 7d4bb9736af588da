// A large file, piece by piece: it can be watched, and stopped. A log is never held whole.
import { err, type InputError, type Result } from '@sinew/kernel';
import type { ReadWorkout } from '../model.ts';
import { createDecoder, encodingOf, type Decoder } from './decode-workout.ts';
import { logIn } from './find-format.ts';
import { binaryKind, megabyte, mostBytes, tooLarge, tooManyRows } from './limits.ts';
import { createLogRows, readWorkout, type LogRows, type ReadOptions } from './read-workout.ts';

export interface StreamOptions extends ReadOptions {
  /** Bytes read so far, and rows where it is a log. */
  readonly onProgress?: (done: { readonly bytes: number; readonly rows: number }) => void;
  /** Asked before every piece. */
  readonly isCancelled?: () => boolean;
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
    if (rows.isFull) return err(tooManyRows(rows.count));
    options.onProgress?.({ bytes, rows: rows.count });
  }
  if (options.isCancelled?.() === true) return null;
  take(decoder?.end() ?? '');
  const read = finished(log, text, options);
  return read.ok && kept.length > 0 ? { ok: true, value: { ...read.value, source: kept.join('') } } : read;
}

/** Characters after which a log has shown its header. */
const enoughToTell = 20_000;

function rowsOf(log: LogRows | null): { readonly count: number; readonly isFull: boolean } {
  return { count: log?.rows() ?? 0, isFull: log?.isFull() ?? false };
}

function logRowsOf(text: string, { format, unit }: ReadOptions): LogRows | null {
  const found = logIn(text);
  if (found === null || (format !== undefined && found.format.format !== format)) return null;
  return createLogRows(found, unit ?? 'kg');
}

function finished(log: LogRows | null, text: string, options: StreamOptions): Result<ReadWorkout, InputError> {
  if (log === null) return readWorkout(text, options);
  const read = log.finish();
  return read === null ? err(tooManyRows(log.rows())) : { ok: true, value: read };
}
