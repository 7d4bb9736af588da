// What any event store must pass. Each trial gets a way to open the same storage again, as another page would; it throws where it fails.
import type { Instant } from '@sinew/kernel';
import { canonicalJson } from './canonical-json.ts';
import type { EventStore, StoreNews } from './event-store.ts';
import type { LogEvent } from './events/log-event.ts';
import { orderEvents } from './order-events.ts';

export interface StoreTrial {
  readonly name: string;
  /** @param open opens the storage, which is empty at first, once more */
  readonly run: (open: () => Promise<EventStore>) => Promise<void>;
}

export const eventStoreTrials: readonly StoreTrial[] = [
  {
    name: 'an empty store loads nothing',
    run: async (open) => expectEvents(await open(), []),
  },
  {
    name: 'what was written is there for the next page, extra fields and all',
    run: async (open) => {
      const extras = { note: 'né à 3 h ☕', nested: { list: [1, null, 'x'] } };
      const event: LogEvent = { ...mood(1, 2), ...extras };
      await write(await open(), [event, mood(2, 3)]);
      await expectEvents(await open(), [event, mood(2, 3)]);
    },
  },
  {
    name: 'writing twice changes nothing',
    run: async (open) => {
      const store = await open();
      await write(store, [mood(1, 2)]);
      await write(store, [mood(1, 2), mood(2, 3)]);
      await expectEvents(store, [mood(1, 2), mood(2, 3)]);
    },
  },
  {
    name: 'an id keeps what was written under it first',
    run: async (open) => {
      const store = await open();
      await write(store, [mood(1, 2)]);
      await write(store, [mood(1, 6)]);
      await expectEvents(store, [mood(1, 2)]);
    },
  },
  {
    name: 'deleted for good: the content is gone, the id stays, and an old copy does not bring it back',
    run: async (open) => {
      const store = await open();
      await write(store, [mood(1, 2), mood(2, 3)]);
      await write(store, [tombstone(1)]);
      await expectEvents(store, [tombstone(1), mood(2, 3)]);
      await write(store, [mood(1, 2)]);
      await expectEvents(await open(), [tombstone(1), mood(2, 3)]);
    },
  },
  {
    name: 'a batch that holds an event and its tombstone keeps the tombstone',
    run: async (open) => {
      const store = await open();
      await write(store, [tombstone(1), mood(1, 2)]);
      await expectEvents(store, [tombstone(1)]);
    },
  },
  {
    name: 'erasing leaves nothing, and writing goes on afterwards',
    run: async (open) => {
      const store = await open();
      await write(store, [mood(1, 2)]);
      const erased = await store.eraseEverything();
      check(erased.ok, 'erasing failed');
      await expectEvents(await open(), []);
      await write(store, [mood(2, 3)]);
      await expectEvents(store, [mood(2, 3)]);
    },
  },
  {
    name: 'two pages that write at once lose nothing',
    run: async (open) => {
      const pages = [await open(), await open()] as const;
      const numbers = Array.from({ length: 40 }, (_, index) => index);
      await Promise.all(numbers.map((number) => write(pages[number % 2 === 0 ? 0 : 1], [mood(number, number % 7)])));
      await expectEvents(
        await open(),
        numbers.map((number) => mood(number, number % 7)),
      );
    },
  },
  {
    name: 'a page hears what another wrote and erased, and never itself',
    run: async (open) => {
      const [one, two] = [await open(), await open()];
      const heard: { by: string; news: StoreNews }[] = [];
      const stops = [
        one.subscribe((news) => heard.push({ by: 'one', news })),
        two.subscribe((news) => heard.push({ by: 'two', news })),
      ];
      await write(one, [mood(1, 2)]);
      await two.eraseEverything();
      await until(() => heard.length >= 2);
      for (const stop of stops) stop();
      const told = heard.map(({ by, news }) => `${by} ${news.kind} ${news.kind === 'appended' ? lines(news.events) : ''}`.trim());
      check(told.sort().join('; ') === `one erased; two appended ${lines([mood(1, 2)])}`, `heard ${told.join('; ')}`);
    },
  },
  {
    name: 'a page that stopped listening hears nothing',
    run: async (open) => {
      const [one, two, three] = [await open(), await open(), await open()];
      let unwanted = 0;
      let wanted = 0;
      two.subscribe(() => (unwanted += 1))();
      three.subscribe(() => (wanted += 1));
      await write(one, [mood(1, 2)]);
      await until(() => wanted === 1);
      check(unwanted === 0, 'heard after it had stopped listening');
    },
  },
];

async function write(store: EventStore, events: readonly LogEvent[]): Promise<void> {
  const result = await store.append(events);
  check(result.ok, `writing failed: ${JSON.stringify(result)}`);
}

async function expectEvents(store: EventStore, expected: readonly LogEvent[]): Promise<void> {
  const loaded = await store.load();
  check(loaded.ok, `loading failed: ${JSON.stringify(loaded)}`);
  const found = loaded.ok ? lines(loaded.value) : '';
  check(found === lines(expected), `expected ${lines(expected)} but found ${found}`);
}

/** Waits for news, which may take a moment to arrive; gives up after two seconds. */
async function until(happened: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !happened(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  check(happened(), 'the news never arrived');
}

/** Sorted by id: a store has no order. */
function lines(events: readonly LogEvent[]): string {
  return orderEvents(events).map(canonicalJson).sort().join(' ');
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}

const at = '2026-11-22T08:00:00+01:00' as Instant;

function mood(number: number, phq2: number): LogEvent {
  return { id: idOf(number), at, type: 'mood', phq2 };
}

function tombstone(number: number): LogEvent {
  return { id: idOf(number), at, type: 'removed' };
}

function idOf(number: number): string {
  return `019300aa-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
