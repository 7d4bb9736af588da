// The one order of a log, in whatever order its events arrived: by time, then by id, each id once.
import { millisOf, type Instant } from '@sinew/kernel';
import { canonicalJson } from './canonical-json.ts';
import type { LogEvent } from './events/log-event.ts';

/** A log that is in order already, the usual case, is given back as it is. */
export function orderEvents(events: readonly LogEvent[]): readonly LogEvent[] {
  const once = eachIdOnce(events);
  return isInOrder(once) ? once : [...once].sort(byTime);
}

function isInOrder(events: readonly LogEvent[]): boolean {
  return events.every((event, index) => index === 0 || byTime(events[index - 1] ?? event, event) <= 0);
}

function byTime(a: LogEvent, b: LogEvent): number {
  return compareInstants(a.at, b.at) || (a.id < b.id ? -1 : 1);
}

/** Whole seconds at the same offset (`…T08:00:00+01:00`, `…T08:00:00Z`) compare as text, which is quicker than reading them. */
function compareInstants(a: Instant, b: Instant): number {
  if (a === b) return 0;
  const alike = (a.length === 25 || a.length === 20) && a.length === b.length && a.slice(19) === b.slice(19);
  return alike ? (a < b ? -1 : 1) : millisOf(a) - millisOf(b);
}

function eachIdOnce(events: readonly LogEvent[]): readonly LogEvent[] {
  if (new Set(events.map(({ id }) => id)).size === events.length) return events;
  const byId = new Map<string, LogEvent>();
  for (const event of events) {
    const earlier = byId.get(event.id);
    byId.set(event.id, earlier === undefined ? event : oneOfTwo(earlier, event));
  }
  return [...byId.values()];
}

/** Ids that come with more than one content, which should not be: whoever folds them keeps one and loses the others. */
export function clashingIds(events: readonly LogEvent[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const clashing = new Set<string>();
  for (const event of events) {
    if (event.type === 'removed') continue;
    const content = canonicalJson(event);
    const earlier = first.get(event.id);
    if (earlier === undefined) first.set(event.id, content);
    else if (earlier !== content) clashing.add(event.id);
  }
  return clashing;
}

/** What was deleted for good stays deleted; of two that differ, which should not be, always the same one. */
function oneOfTwo(a: LogEvent, b: LogEvent): LogEvent {
  if (a === b) return a;
  if ((a.type === 'removed') !== (b.type === 'removed')) return a.type === 'removed' ? a : b;
  return canonicalJson(a) <= canonicalJson(b) ? a : b;
}
