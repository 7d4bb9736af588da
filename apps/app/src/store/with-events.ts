// Adds events to a list that is in order, by the rule of the store: an id stays as it was, unless it was deleted for good.
import { orderEvents, type LogEvent } from '@sinew/diary';
import { millisOf } from '@sinew/kernel';

/** The list itself where nothing is new. */
export function withEvents(events: readonly LogEvent[], added: readonly LogEvent[]): readonly LogEvent[] {
  const only = added.length === 1 ? added[0] : undefined;
  const last = events.at(-1);
  if (only !== undefined && (last === undefined || follows(only, last)) && !events.some(({ id }) => id === only.id))
    return [...events, only];
  const there = new Map(events.map((event) => [event.id, event.type]));
  const fresh = added.filter(({ id, type }) => !there.has(id) || (type === 'removed' && there.get(id) !== 'removed'));
  return fresh.length === 0 ? events : orderEvents([...events, ...fresh]);
}

/** The usual case: she answered something just now. */
function follows(event: LogEvent, last: LogEvent): boolean {
  const later = millisOf(event.at) - millisOf(last.at);
  return event.type !== 'removed' && (later > 0 || (later === 0 && event.id > last.id));
}
