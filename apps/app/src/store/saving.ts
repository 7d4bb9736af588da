// Carries what is new from memory to the store, and keeps what could not be written until it can be.
import type { EventStore, LogEvent, StoreFailure, StoreFailureCode } from '@sinew/diary';
import type { Result } from '@sinew/kernel';
import type { DiaryStatus, LiveLog } from './live-log.ts';

export interface Saving {
  load(): Promise<void>;
  /** In memory at once, and on its way to the disk. */
  put(events: readonly LogEvent[]): void;
  /** On the disk first; in memory only if that went well. */
  putAllOrNone(events: readonly LogEvent[]): Promise<Result<void, StoreFailure>>;
  /** Tries again to write what could not be written. */
  retry(): Promise<void>;
  /** When everything so far has been written, or could not be. */
  settled(): Promise<void>;
  erase(): Promise<Result<void, StoreFailure>>;
}

export function createSaving(store: EventStore, log: LiveLog): Saving {
  const unsaved = new Map<string, LogEvent>();
  let loaded = false;
  let writing: Promise<unknown> = Promise.resolve();

  const tell = (result: Result<unknown, StoreFailure>) => {
    if (!result.ok) log.say(statusOf[result.error.code]);
    else if (loaded && unsaved.size === 0) log.say('saved');
  };
  const load = async () => {
    const result = await store.load();
    loaded ||= result.ok;
    if (result.ok) log.add(result.value);
    tell(result);
  };
  const save = async () => {
    const batch = [...unsaved.values()];
    const result = await store.append(batch);
    if (result.ok) for (const event of batch) if (unsaved.get(event.id) === event) unsaved.delete(event.id);
    tell(result);
    if (result.ok && !loaded) await load();
  };
  const forget = () => {
    unsaved.clear();
    log.forget();
  };
  store.subscribe((news) => (news.kind === 'erased' ? forget() : log.add(news.events)));

  return {
    load,
    put: (events) => {
      for (const event of events) unsaved.set(event.id, event);
      log.add(events);
      writing = Promise.all([writing, save()]);
    },
    putAllOrNone: async (events) => {
      const result = await store.append(events);
      if (result.ok) log.add(events);
      return result;
    },
    retry: async () => (unsaved.size > 0 ? save() : undefined),
    settled: async () => {
      await writing;
    },
    erase: async () => {
      await writing;
      const result = await store.eraseEverything();
      if (result.ok) forget();
      tell(result);
      return result;
    },
  };
}

const statusOf: Readonly<Record<StoreFailureCode, DiaryStatus>> = {
  'store-full': 'full',
  'store-blocked': 'blocked',
  'store-unavailable': 'memory-only',
};
