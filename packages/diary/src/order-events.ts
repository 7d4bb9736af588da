// The one order of a log, in whatever order its events arrived: by time, then by id, each id once.
import { millisOf } from '@sinew/kernel';
import { canonicalJson } from './canonical-json.ts';
import type { LogEvent } from './events/log-event.ts';

export function orderEvents(events: readonly LogEvent[]): LogEvent[] {
  const byId = new Map<string, LogEvent>();
  for (const event of events) {
    const earlier = byId.get(event.id);
    byId.set(event.id, earlier === undefined ? event : oneOfTwo(earlier, event));
  }
  const timed = Array.from(byId.values(), (event) => ({ event, millis: millisOf(event.at) }));
  timed.sort((a, b) => a.millis - b.millis || (a.event.id < b.event.id ? -1 : 1));
  return timed.map(({ event }) => event);
}

/** What was deleted for good stays deleted; of two that differ, which should not be, always the same one. */
function oneOfTwo(a: LogEvent, b: LogEvent): LogEvent {
  if (a === b) return a;
  if ((a.type === 'removed') !== (b.type === 'removed')) return a.type === 'removed' ? a : b;
  return canonicalJson(a) <= canonicalJson(b) ? a : b;
}
