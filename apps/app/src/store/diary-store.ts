// Her diary as the screens use it: what she answers is there at once, and the status says whether it is kept.
import {
  newEvent,
  writeLog,
  type CatalogueIds,
  type Copy,
  type EventFields,
  type EventOf,
  type EventStore,
  type EventType,
  type StoreFailure,
} from '@sinew/diary';
import type { Instant, Result } from '@sinew/kernel';
import { createLiveLog, type LiveLog } from './live-log.ts';
import { requestPersist } from './request-persist.ts';
import { createSaving, type Saving } from './saving.ts';

export type { DiaryStatus } from './live-log.ts';

export interface Diary extends Pick<LiveLog, 'events' | 'status' | 'subscribe'>, Pick<Saving, 'settled'> {
  /** In memory at once; `settled` tells when it is on the disk. `at` is now, unless she tells of an earlier moment. */
  append<Type extends EventType>(type: Type, fields: EventFields<Type>, at?: Instant): EventOf<Type>;
  /** Takes events back; they stay in the log and no longer count. */
  retract(ids: readonly string[]): void;
  /** Takes an event back and tells the same moment differently. */
  edit<Type extends EventType>(id: string, type: Type, fields: EventFields<Type>): void;
  /** The content is gone; the ids stay, so that an old copy can't bring it back. */
  deleteForGood(ids: readonly string[]): void;
  /** Reads what other pages wrote, and tries again to write what could not be written. */
  refresh(): Promise<void>;
  /** Asks the browser never to clear the diary by itself. */
  requestPersist(): Promise<boolean>;
  exportText(): string;
  /** Adds what is new in a copy, all or none. */
  bringIn(copy: Pick<Copy, 'events'>): Promise<Result<void, StoreFailure>>;
  eraseEverything(): Promise<Result<void, StoreFailure>>;
}

export interface DiaryContext {
  readonly ids: CatalogueIds;
  readonly clock: () => Instant;
}

/** Never fails: a store that can't be read gives an empty diary, and its status says why. */
export async function openDiary(store: EventStore, { ids, clock }: DiaryContext): Promise<Diary> {
  const log = createLiveLog();
  const saving = createSaving(store, log);
  await saving.load();
  const make = <Type extends EventType>(type: Type, fields: EventFields<Type>, at: Instant) =>
    newEvent(type, fields, { at, ids, after: log.events().at(-1)?.id });
  return {
    events: log.events,
    status: log.status,
    subscribe: log.subscribe,
    settled: saving.settled,
    requestPersist,
    append: (type, fields, at = clock()) => {
      const event = make(type, fields, at);
      saving.put([event]);
      return event;
    },
    retract: (taken) => saving.put(taken.map((id) => make('retracted', { of: id }, clock()))),
    edit: (id, type, fields) => {
      const old = log.events().find((event) => event.id === id);
      if (old !== undefined) saving.put([make('retracted', { of: id }, clock()), make(type, fields, old.at)]);
    },
    deleteForGood: (gone) => saving.put(gone.map((id) => ({ id, at: clock(), type: 'removed' }))),
    refresh: async () => {
      await saving.load();
      await saving.retry();
    },
    exportText: () => writeLog(log.events()),
    bringIn: ({ events }) => saving.putAllOrNone(events),
    eraseEverything: saving.erase,
  };
}
