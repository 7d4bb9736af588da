// The log as text: JSON Lines, one event a line. What is written can be read again, to the byte.
import { canonicalJson } from './canonical-json.ts';
import type { LogEvent } from './events/log-event.ts';
import { orderEvents } from './order-events.ts';

/** Sorted by time and id, so that the same events always give the same text. */
export function writeLog(events: readonly LogEvent[]): string {
  return orderEvents(events)
    .map((event) => `${canonicalJson(event)}\n`)
    .join('');
}
