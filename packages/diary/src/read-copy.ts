// A copy of a diary beside the diary that is here: what it would bring, before anything is changed.
import { ok, type InputError, type Result } from '@sinew/kernel';
import { eventsToWrite } from './event-store.ts';
import type { LogEvent } from './events/log-event.ts';
import { readLines, type LogContext } from './log-lines.ts';
import { clashingIds, orderEvents } from './order-events.ts';

export interface Copy {
  /** All that it holds, in order, each id once. */
  readonly events: readonly LogEvent[];
  /** Those that are new here, in order. */
  readonly fresh: readonly LogEvent[];
  /** How many entries of the diary were deleted for good in the copy, and go with it. */
  readonly gone: number;
  /** How many are there with two contents, in the copy or between it and the diary. One of the two is kept: that of the diary. */
  readonly clashing: number;
}

export function readCopy(text: string, here: readonly LogEvent[], context: LogContext): Result<Copy, InputError> {
  const lines = readLines(text, context);
  if (!lines.ok) return lines;
  const events = orderEvents(lines.value);
  const types = new Map(here.map(({ id, type }) => [id, type]));
  const coming = eventsToWrite(events, (id) => types.has(id)).filter(({ id }) => types.get(id) !== 'removed');
  const fresh = coming.filter(({ id }) => !types.has(id));
  return ok({ events, fresh, gone: coming.length - fresh.length, clashing: clashingIds([...here, ...lines.value]).size });
}
