// Keeps the log in the browser's own database, one row an event, and tells her other tabs what is new.
import { eventsToWrite, orderEvents, type EventStore, type LogEvent, type StoreFailure, type StoreNews } from '@sinew/diary';
import { ok, type Result } from '@sinew/kernel';
import { openDatabase, type Database, type OpenDatabase } from './open-database.ts';
import { attempt, type Patience } from './store-failure.ts';

export function createIndexedDbStore(name = 'sinew'): EventStore {
  const database = openDatabase(name);
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const run = <T>(work: (db: Database, patience: Patience) => Promise<T>) =>
    attempt((patience) => withDatabase(database, (db) => work(db, patience)));
  const tell = (news: StoreNews) => channel?.postMessage(news);
  return {
    load: () => run((db) => db.getAll('events')),
    append: async (events) => {
      const result = await run((db, patience) => putIfAbsent(db, events, patience));
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
async function putIfAbsent(db: Database, events: readonly LogEvent[], { heard, givenUp }: Patience): Promise<LogEvent[]> {
  const batch = orderEvents(events);
  givenUp.throwIfAborted();
  const { store, done, abort } = begin(db);
  givenUp.addEventListener('abort', abort);
  const keys = batch.length > manyEvents ? store.getAllKeys() : Promise.all(batch.map(({ id }) => store.getKey(id)));
  const there = new Set(await keys);
  const written = eventsToWrite(batch, (id) => there.has(id));
  await Promise.all([...written.map((event) => store.put(event).then(heard)), done]);
  return written;
}

/** Above this it is quicker to ask for every key at once. */
const manyEvents = 200;

async function clear(db: Database): Promise<void> {
  const { store, done } = begin(db);
  await Promise.all([store.clear(), done]);
}

function begin(db: Database) {
  const transaction = db.transaction('events', 'readwrite', { durability: 'strict' });
  const { store, done } = transaction;
  // Whoever awaits `done` still hears of it; without this a request that fails first would leave it unheard.
  done.catch(() => undefined);
  const abort = () => {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
  };
  return { store, done, abort };
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
