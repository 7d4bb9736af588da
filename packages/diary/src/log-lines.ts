// The log from text: JSON Lines, one event a line.
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import type { LogEvent } from './events/log-event.ts';
import { orderEvents } from './order-events.ts';
import { readEvent } from './read-event.ts';
import { readJson } from './read-json.ts';
import type { CatalogueIds } from './shapes/catalogue-ids.ts';

export interface LogContext {
  readonly ids: CatalogueIds;
  readonly file?: string;
}

/** All or nothing: one line that can't be used refuses the whole of it. In order, each id once. */
export function readLog(text: string, context: LogContext): Result<readonly LogEvent[], InputError> {
  const events = readLines(text, context);
  return events.ok ? ok(orderEvents(events.value)) : events;
}

/** The same, each event as it stands in its line. */
export function readLines(text: string, { ids, file }: LogContext): Result<readonly LogEvent[], InputError> {
  const events: LogEvent[] = [];
  const lines = (text.startsWith('\uFEFF') ? text.slice(1) : text).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const place = { line: index + 1, ...(file !== undefined && { file }) };
    const json = readJson(line, place);
    const event = json.ok ? readEvent(json.value, ids, place) : json;
    if (!event.ok) return err(event.error);
    events.push(event.value);
  }
  return ok(events);
}
