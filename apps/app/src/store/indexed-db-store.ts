// Keeps the log in the browser's own database, one row an event, and tells her other tabs what is new.
import { eventsToWrite, orderEvents, type EventStore, type LogEvent, type StoreFailure, type StoreNews } from '@sinew/diary';
import { ok, type Result } from '@sinew/kernel';
import { openDatabase, type Database, type OpenDatabase } from './open-database.ts';
import { attempt } from './store-failure.ts';

export function createIndexedDbStore(name = 'sinew'): EventStore {
  const database = openDatabase(name);
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const run = <T>(work: (db: Database) => Promise<T>) => attempt(() => withDatabase(database, work));
  const tell = (news: StoreNews) => channel?.postMessage(news);
  return {
    load: () => run((db) => db.getAll('events')),
    append: async (events) => {
      const result = await run((db) => putIfAbsent(db, events));
      if (result.ok && result.value.length > 0) tell({ kind: 'appended', events: result.value });
      return withoutValue(result);
    },
    eraseEverything: async () => {
      const result = await run(clear);
      if (result.ok) tell({ kind: 'erased' });
      return withoutValue(result);
    },
    subscribe: (listener) => {
      const hear = (message: MessageEvent<StoreNews>) => listener(message.data);
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
  };
}

/** One transaction: all of them or none, on the disk before it is called done. */
async function putIfAbsent(db: Database, events: readonly LogEvent[]): Promise<LogEvent[]> {
  const batch = orderEvents(events);
  const { store, done } = begin(db);
  const there = new Set(await Promise.all(batch.map(({ id }) => store.getKey(id))));
  const written = eventsToWrite(batch, (id) => there.has(id));
  await Promise.all([...written.map((event) => store.put(event)), done]);
  return written;
}

async function clear(db: Database): Promise<void> {
  const { store, done } = begin(db);
  await Promise.all([store.clear(), done]);
}

function begin(db: Database) {
  const { store, done } = db.transaction('events', 'readwrite', { durability: 'strict' });
  // Whoever awaits `done` still hears of it; without this a request that fails first would leave it unheard.
  done.catch(() => undefined);
  return { store, done };
}

/** A connection can die under a page that was asleep: then it is opened once more. */
async function withDatabase<T>(database: OpenDatabase, work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await database.connect());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
    database.forget();
    return work(await database.connect());
  }
}

function withoutValue(result: Result<unknown, StoreFailure>): Result<void, StoreFailure> {
  return result.ok ? ok(undefined) : result;
}
