// The log in memory, for the screens to look at: a list and a status that tell when they change.
import type { LogEvent } from '@sinew/diary';
import { withEvents } from './with-events.ts';

/** Anything but `saved`: what she answered since is only in memory, and she is offered a copy of it. */
export type DiaryStatus = 'saved' | 'full' | 'blocked' | 'memory-only';

export interface LiveLog {
  /** By time and id; the same list until something changes. */
  events(): readonly LogEvent[];
  status(): DiaryStatus;
  /** Called after each change. Gives the way to stop. */
  subscribe(listener: () => void): () => void;
  add(added: readonly LogEvent[]): void;
  forget(): void;
  say(status: DiaryStatus): void;
}

export function createLiveLog(): LiveLog {
  let events: readonly LogEvent[] = [];
  let status: DiaryStatus = 'saved';
  const listeners = new Set<() => void>();
  const change = (nextEvents: readonly LogEvent[], nextStatus: DiaryStatus) => {
    if (nextEvents === events && nextStatus === status) return;
    events = nextEvents;
    status = nextStatus;
    for (const listener of listeners) listener();
  };
  return {
    events: () => events,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (added) => change(withEvents(events, added), status),
    forget: () => change([], status),
    say: (next) => change(events, next),
  };
}
