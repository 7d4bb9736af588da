// The store in the browser's database passes what every store must pass, and says clearly what went wrong.
import 'fake-indexeddb/auto';
import { eventStoreTrials } from '@sinew/diary/acceptance';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIndexedDbStore } from './indexed-db-store.ts';

let names = 0;
const freshName = () => `trial-${(names += 1)}`;
const mood = { id: '019300aa-0000-7000-8000-000000000001', at: '2026-11-22T08:00:00+01:00', type: 'mood', phq2: 1 } as never;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the store in the browser’s database', () => {
  for (const trial of eventStoreTrials) {
    it(trial.name, () => {
      const name = freshName();
      return trial.run(async () => createIndexedDbStore(name));
    });
  }
});

describe('when the browser refuses', () => {
  it('a full disk is store-full, and nothing of the batch is kept', async () => {
    const name = freshName();
    const store = createIndexedDbStore(name);
    await store.load();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await store.append([mood])).toEqual({ ok: false, error: { code: 'store-full' } });
    vi.restoreAllMocks();
    expect(await createIndexedDbStore(name).load()).toEqual({ ok: true, value: [] });
  });

  it('a browser without a database is store-unavailable', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not here', 'SecurityError');
    });
    expect(await createIndexedDbStore(freshName()).load()).toEqual({ ok: false, error: { code: 'store-unavailable' } });
  });

  it('a database that a newer version has changed is store-blocked', async () => {
    const name = freshName();
    await new Promise((resolve) => {
      indexedDB.open(name, 9).onsuccess = resolve;
    });
    expect(await createIndexedDbStore(name).load()).toEqual({ ok: false, error: { code: 'store-blocked' } });
  });

  it('a database that never answers is store-blocked', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const loading = createIndexedDbStore(freshName()).load();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await loading).toEqual({ ok: false, error: { code: 'store-blocked' } });
  });

  it('a disk that is slow is not a disk that is held: while it answers, she waits', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = createIndexedDbStore(freshName());
    await untilDone(store.load());
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      request.addEventListener('success', () => void vi.advanceTimersByTime(5000));
      return request;
    });
    const several = [1, 2, 3, 4].map((last) => ({ ...(mood as object), id: `019300aa-0000-7000-8000-00000000000${last}` }));
    expect(await untilDone(store.append(several as never))).toEqual({ ok: true, value: undefined });
  });

  it('what she was told is not written is not written later either', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const name = freshName();
    const store = createIndexedDbStore(name);
    await untilDone(store.load());
    const getKey = IDBObjectStore.prototype.getKey;
    vi.spyOn(IDBObjectStore.prototype, 'getKey').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = getKey.apply(this, args);
      request.addEventListener('success', () => void vi.advanceTimersByTime(9000));
      return request;
    });
    expect(await untilDone(store.append([mood]))).toEqual({ ok: false, error: { code: 'store-blocked' } });
    vi.restoreAllMocks();
    expect(await untilDone(createIndexedDbStore(name).load())).toEqual({ ok: true, value: [] });
  });

  it('lets go for a newer version, and writes again afterwards', async () => {
    const name = freshName();
    const store = createIndexedDbStore(name);
    await store.append([mood]);
    await new Promise((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(name);
      deletion.onsuccess = resolve;
      deletion.onblocked = reject;
    });
    expect(await store.append([mood])).toEqual({ ok: true, value: undefined });
    expect(await store.load()).toEqual({ ok: true, value: [mood] });
  });

  it('opens a connection again that died', async () => {
    const store = createIndexedDbStore(freshName());
    await store.append([mood]);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    transaction.mockImplementationOnce(() => {
      throw new DOMException('The connection is closing', 'InvalidStateError');
    });
    expect(await store.load()).toEqual({ ok: true, value: [mood] });
  });
});

/** The database of these tests moves on by immediate tasks and by short timers: both are let run. */
async function untilDone<T>(promise: Promise<T>): Promise<T> {
  let done = false;
  void promise.finally(() => {
    done = true;
  });
  for (let turn = 0; turn < 1000 && !done; turn += 1) {
    await nextTask();
    vi.advanceTimersByTime(0);
  }
  return promise;
}

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
