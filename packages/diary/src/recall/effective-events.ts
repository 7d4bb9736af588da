// The events that count at a moment: in order, each once, without what was taken back, deleted or is still to come.
import { millisOf, type Instant } from '@sinew/kernel';
import type { LogEvent } from '../events/log-event.ts';
import { orderEvents } from '../order-events.ts';

/** An event that says something: not a note about another event. */
export type EffectiveEvent = Exclude<LogEvent, { readonly type: 'retracted' | 'removed' }>;

export interface EffectiveEvents {
  readonly events: readonly EffectiveEvent[];
  /** The first event of any type: there was a log, even if nothing in it counts. */
  readonly first: LogEvent | null;
}

export function effectiveEvents(log: readonly LogEvent[], now: Instant): EffectiveEvents {
  const past = upTo(now, orderEvents(log));
  const takenBack = new Set(past.filter((event) => event.type === 'retracted').map(({ of }) => of));
  const events = past.filter((event): event is EffectiveEvent => saysSomething(event) && !takenBack.has(event.id));
  return { events, first: past[0] ?? null };
}

function saysSomething(event: LogEvent): event is EffectiveEvent {
  return event.type !== 'retracted' && event.type !== 'removed';
}

/** Those of a list in order that are not later than `now`. */
function upTo(now: Instant, ordered: readonly LogEvent[]): readonly LogEvent[] {
  const latest = millisOf(now);
  return ordered.slice(0, ordered.findLastIndex((event) => millisOf(event.at) <= latest) + 1);
}
