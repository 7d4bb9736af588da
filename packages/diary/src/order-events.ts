// The one order of a log, in whatever order its events arrived: by time, then by id, each id once.
import { millisOf, type Instant } from '@sinew/kernel';
import { canonicalJson } from './canonical-json.ts';
import type { LogEvent } from './events/log-event.ts';

/** A log that is in order already, the usual case, is given back as it is. */
export function orderEvents(events: readonly LogEvent[]): readonly LogEvent[] {
  if (isInOrder(events)) return events;
  const timed = eachIdOnce(events).map((event) => ({ event, millis: millisOf(event.at) }));
  timed.sort((a, b) => a.millis - b.millis || (a.event.id < b.event.id ? -1 : 1));
  return timed.map(({ event }) => event);
}

function isInOrder(events: readonly LogEvent[]): boolean {
  let last: LogEvent | undefined;
  for (const event of events) {
    if (last !== undefined && !isBefore(last, event)) return false;
    last = event;
  }
  return new Set(events.map(({ id }) => id)).size === events.length;
}

function isBefore(a: LogEvent, b: LogEvent): boolean {
  const difference = compareInstants(a.at, b.at);
  return difference < 0 || (difference === 0 && a.id < b.id);
}

/** Whole seconds at the same offset (`…T08:00:00+01:00`, `…T08:00:00Z`) compare as text, which is quicker than reading them. */
function compareInstants(a: Instant, b: Instant): number {
  if (a === b) return 0;
  const alike = (a.length === 25 || a.length === 20) && a.length === b.length && a.slice(19) === b.slice(19);
  return alike ? (a < b ? -1 : 1) : millisOf(a) - millisOf(b);
}

function eachIdOnce(events: readonly LogEvent[]): LogEvent[] {
  const byId = new Map<string, LogEvent>();
  for (const event of events) {
    const earlier = byId.get(event.id);
    byId.set(event.id, earlier === undefined ? event : oneOfTwo(earlier, event));
  }
  return [...byId.values()];
}

/** What was deleted for good stays deleted; of two that differ, which should not be, always the same one. */
function oneOfTwo(a: LogEvent, b: LogEvent): LogEvent {
  if (a === b) return a;
  if ((a.type === 'removed') !== (b.type === 'removed')) return a.type === 'removed' ? a : b;
  return canonicalJson(a) <= canonicalJson(b) ? a : b;
}
