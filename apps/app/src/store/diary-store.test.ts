// The diary: in memory at once, saved when it can be, and honest about it when it can't.
import {
  createMemoryDisk,
  createMemoryStore,
  type EventStore,
  readCopy,
  type StoreFailure,
  type StoreFailureCode,
} from '@sinew/diary';
import { err, type InputError, instantFromMillis, type Instant } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { type Diary, openDiary } from './diary-store.ts';

const ids = { flags: new Set(['RF-A01']), unstoredFlags: new Set<string>(), conditions: new Set<string>() };
const start = Date.parse('2026-11-22T08:00:00Z');

function tickingClock(): () => Instant {
  let seconds = 0;
  return () => instantFromMillis(start + (seconds += 1) * 1000, 60);
}

async function freshDiary(store: EventStore = createMemoryStore()) {
  return openDiary(store, { ids, clock: tickingClock() });
}

/** A store that fails while `failure` is set. */
function brittle(inner: EventStore): EventStore & { failure: StoreFailureCode | null } {
  const store = { ...inner, failure: null as StoreFailureCode | null };
  const guard = <Args extends unknown[], T>(act: (...args: Args) => Promise<T>) =>
    (async (...args: Args) => (store.failure === null ? act(...args) : err({ code: store.failure }))) as (
      ...args: Args
    ) => Promise<T>;
  return Object.assign(store, {
    load: guard(inner.load),
    append: guard(inner.append),
    eraseEverything: guard(inner.eraseEverything),
  });
}

describe('appending', () => {
  it('is in memory at once and on the disk when settled', async () => {
    const disk = createMemoryDisk();
    const diary = await freshDiary(createMemoryStore(disk));
    const event = diary.append('mood', { phq2: 2 });
    expect(diary.events()).toEqual([event]);
    await diary.settled();
    expect([...disk.events.values()]).toEqual([event]);
    expect(diary.status()).toBe('saved');
  });

  it('keeps the order of answers given in the same second', async () => {
    const diary = await freshDiary();
    const at = '2026-11-22T08:00:00+01:00' as Instant;
    const scores = Array.from({ length: 200 }, (_, index) => index % 7);
    for (const phq2 of scores) diary.append('mood', { phq2 }, at);
    expect(diary.events().map((event) => event.type === 'mood' && event.phq2)).toEqual(scores);
  });

  it('tells its listeners, and gives the same list until something changes', async () => {
    const diary = await freshDiary();
    let told = 0;
    const stop = diary.subscribe(() => (told += 1));
    const before = diary.events();
    expect(diary.events()).toBe(before);
    diary.append('mood', { phq2: 2 });
    expect(told).toBe(1);
    expect(diary.events()).not.toBe(before);
    stop();
    diary.append('mood', { phq2: 3 });
    expect(told).toBe(1);
  });

  it('refuses what could never be read again', async () => {
    const diary = await freshDiary();
    expect(() => diary.append('mood', { phq2: 9 })).toThrow(/mood/);
    expect(diary.events()).toEqual([]);
  });
});

describe('taking back', () => {
  it('an edit retracts and tells the same moment differently', async () => {
    const diary = await freshDiary();
    const old = diary.append('mood', { phq2: 2 });
    diary.edit(old.id, 'mood', { phq2: 4 });
    const [, corrected] = diary.events().filter(({ type }) => type === 'mood');
    expect(corrected).toMatchObject({ at: old.at, phq2: 4 });
    expect(diary.events().at(-1)).toMatchObject({ type: 'retracted', of: old.id });
  });

  it('deleted for good: only the id is left, in memory, on the disk and in a copy', async () => {
    const disk = createMemoryDisk();
    const diary = await freshDiary(createMemoryStore(disk));
    const event = diary.append('veto', { move: 'a-secret', always: false });
    const copy = diary.exportText();
    diary.deleteForGood([event.id]);
    await diary.settled();
    expect(JSON.stringify([...disk.events.values()])).not.toContain('a-secret');
    expect(diary.exportText()).not.toContain('a-secret');
    expect(diary.exportText()).toContain(event.id);
    expect(await brought(diary, copy)).toBe(0);
    expect(diary.exportText()).not.toContain('a-secret');
  });

  it('erasing leaves nothing, here or in another tab', async () => {
    const disk = createMemoryDisk();
    const [one, two] = [await freshDiary(createMemoryStore(disk)), await freshDiary(createMemoryStore(disk))];
    one.append('mood', { phq2: 2 });
    await one.settled();
    expect(two.events()).toHaveLength(1);
    expect((await one.eraseEverything()).ok).toBe(true);
    expect([one.events(), two.events(), [...disk.events]]).toEqual([[], [], []]);
  });
});

describe('two tabs', () => {
  it('see each other and lose nothing', async () => {
    const disk = createMemoryDisk();
    const [one, two] = [await freshDiary(createMemoryStore(disk)), await freshDiary(createMemoryStore(disk))];
    for (let turn = 0; turn < 20; turn += 1) (turn % 2 === 0 ? one : two).append('mood', { phq2: turn % 7 });
    await Promise.all([one.settled(), two.settled()]);
    expect(one.events()).toHaveLength(20);
    expect(two.exportText()).toBe(one.exportText());
    expect((await freshDiary(createMemoryStore(disk))).exportText()).toBe(one.exportText());
  });
});

describe('a store that fails', () => {
  it.each([
    ['store-full', 'full'],
    ['store-blocked', 'blocked'],
    ['store-unavailable', 'memory-only'],
  ] as const)(
    '%s: the answer stays in memory, the status is %s, and it is saved when that is possible again',
    async (failure, status) => {
      const disk = createMemoryDisk();
      const store = brittle(createMemoryStore(disk));
      const diary = await freshDiary(store);
      store.failure = failure;
      const first = diary.append('mood', { phq2: 2 });
      await diary.settled();
      expect([diary.status(), diary.events(), disk.events.size]).toEqual([status, [first], 0]);
      expect(diary.exportText()).toContain(first.id);
      store.failure = null;
      diary.append('mood', { phq2: 3 });
      await diary.settled();
      expect([diary.status(), disk.events.size]).toEqual(['saved', 2]);
    },
  );

  it('that could not be read at first is read later, and nothing is lost', async () => {
    const disk = createMemoryDisk();
    (await freshDiary(createMemoryStore(disk))).append('mood', { phq2: 1 });
    const store = brittle(createMemoryStore(disk));
    store.failure = 'store-blocked';
    const diary = await freshDiary(store);
    expect([diary.status(), diary.events()]).toEqual(['blocked', []]);
    diary.append('mood', { phq2: 2 }, '2026-11-23T08:00:00+01:00' as Instant);
    await diary.settled();
    store.failure = null;
    await diary.refresh();
    expect([diary.status(), diary.events().length, disk.events.size]).toEqual(['saved', 2, 2]);
  });

  it('that could not be read at first is read as soon as it can be written', async () => {
    const disk = createMemoryDisk();
    (await freshDiary(createMemoryStore(disk))).append('mood', { phq2: 1 });
    const store = brittle(createMemoryStore(disk));
    store.failure = 'store-unavailable';
    const diary = await freshDiary(store);
    store.failure = null;
    diary.append('mood', { phq2: 2 }, '2026-11-23T08:00:00+01:00' as Instant);
    await diary.settled();
    expect([diary.status(), diary.events().length]).toEqual(['saved', 2]);
  });
});

describe('importing', () => {
  it('says what is new before it adds it', async () => {
    const source = await freshDiary();
    source.append('mood', { phq2: 1 });
    source.append('mood', { phq2: 2 });
    const target = await freshDiary();
    const copy = readCopy(source.exportText(), target.events(), { ids, file: 'log.jsonl' });
    expect([copy.ok && copy.value.fresh.length, target.events()]).toEqual([2, []]);
    expect(await brought(target, source.exportText())).toBe(2);
    expect(await brought(target, source.exportText())).toBe(0);
    expect(target.exportText()).toBe(source.exportText());
  });

  it('changes nothing where one line is broken, or where nothing can be written', async () => {
    const disk = createMemoryDisk();
    const store = brittle(createMemoryStore(disk));
    const diary = await freshDiary(store);
    const source = await freshDiary();
    source.append('mood', { phq2: 1 });
    const broken = readCopy(`${source.exportText()}{"id":\n`, diary.events(), { ids, file: 'log.jsonl' });
    expect(broken).toMatchObject({ ok: false, error: { code: 'not-json', file: 'log.jsonl', line: 2 } });
    store.failure = 'store-full';
    expect(await brought(diary, source.exportText())).toEqual({ code: 'store-full' });
    expect([diary.events(), disk.events.size]).toEqual([[], 0]);
  });
});

/** How many were new; or why they could not be kept. */
async function brought(diary: Diary, text: string): Promise<number | StoreFailure | InputError> {
  const copy = readCopy(text, diary.events(), { ids, file: 'copy.jsonl' });
  if (!copy.ok) return copy.error;
  const kept = await diary.bringIn(copy.value);
  return kept.ok ? copy.value.fresh.length : kept.error;
}
