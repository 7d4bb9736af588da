// Adds events to a list that is in order, by the rule of the store: an id stays as it was, unless it was deleted for good.
import { orderEvents, type LogEvent } from '@sinew/diary';
import { millisOf } from '@sinew/kernel';

/** The list itself where nothing is new. */
export function withEvents(events: readonly LogEvent[], added: readonly LogEvent[]): readonly LogEvent[] {
  const only = added.length === 1 ? added[0] : undefined;
  if (only !== undefined && isNext(only, events)) return [...events, only];
  const there = new Map(events.map((event) => [event.id, event.type]));
  const fresh = added.filter(({ id, type }) => !there.has(id) || (type === 'removed' && there.get(id) !== 'removed'));
  return fresh.length === 0 ? events : orderEvents([...events, ...fresh]);
}

/** The usual case: she answered something just now. */
function isNext(event: LogEvent, events: readonly LogEvent[]): boolean {
  const last = events.at(-1);
  const later = last === undefined ? 1 : millisOf(event.at) - millisOf(last.at);
  const isLast = later > 0 || (later === 0 && last !== undefined && event.id > last.id);
  return isLast && !events.some(({ id }) => id === event.id);
}
