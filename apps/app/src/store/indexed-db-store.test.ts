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
