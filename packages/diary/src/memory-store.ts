// A store that lasts as long as the program: for tests, and where a browser keeps nothing.
import { ok } from '@sinew/kernel';
import { eventsToWrite, type EventStore, type StoreNews } from './event-store.ts';
import type { LogEvent } from './events/log-event.ts';
import { orderEvents } from './order-events.ts';

/** What several stores may share, as the pages of one browser share its database. */
export interface MemoryDisk {
  readonly events: Map<string, LogEvent>;
  readonly listeners: Set<{ readonly of: EventStore; readonly listen: (news: StoreNews) => void }>;
}

export function createMemoryDisk(): MemoryDisk {
  return { events: new Map(), listeners: new Set() };
}

export function createMemoryStore({ events, listeners }: MemoryDisk = createMemoryDisk()): EventStore {
  const tellOthers = (news: StoreNews) => {
    for (const listener of listeners) if (listener.of !== store) listener.listen(news);
  };
  const store: EventStore = {
    load: async () => ok([...events.values()]),
    append: async (batch) => {
      const written = eventsToWrite(orderEvents(batch), (id) => events.has(id));
      for (const event of written) events.set(event.id, event);
      if (written.length > 0) tellOthers({ kind: 'appended', events: written });
      return ok(undefined);
    },
    eraseEverything: async () => {
      events.clear();
      tellOthers({ kind: 'erased' });
      return ok(undefined);
    },
    subscribe: (listen) => {
      const listener = { of: store, listen };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}
