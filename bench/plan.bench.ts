// How long she waits: the log recalled and today planned, against the limit and against merely parsing the same log.
import { catalog } from '@sinew/catalog';
import { recall, writeLog } from '@sinew/diary';
import { learn, planDay, type CheckIn } from '@sinew/engine';
import type { Instant } from '@sinew/kernel';
import { afterAll, bench, describe } from 'vitest';
import { eighteenMonths, lastDay } from './eighteen-months.ts';

const log = eighteenMonths();
const now = `${lastDay}T09:00:00+01:00` as Instant;
const checkIn: CheckIn = {
  at: now,
  pain: { now: 3, worst24h: 4, morning: 3 },
  sites: [{ region: 'si', side: 'left' }],
  provokedBy: ['walking'],
  settles: 'within-day',
  flags: [],
  minutes: 20,
  place: 'home',
};
const text = writeLog(log);
const { person } = recall(log, { now, catalog });
if (person === null) throw new Error('The log has no profile');

const limits = { 'recall + planDay': 50, planDay: 5 } as const;
const medians = new Map<string, number[]>(Object.keys(limits).map((name) => [name, []]));

function timed(name: keyof typeof limits, act: () => unknown): () => void {
  return () => {
    const start = performance.now();
    act();
    medians.get(name)?.push(performance.now() - start);
  };
}

describe(`${log.length} events, 18 months`, () => {
  bench(
    'recall + planDay',
    timed('recall + planDay', () => planDay({ person: recall(log, { now, catalog }).person ?? person, checkIn, now, catalog })),
  );
  bench(
    'planDay',
    timed('planDay', () => planDay({ person, checkIn, now, catalog })),
  );
  bench('learn, all of it', () => void learn(person.history, catalog));
  bench(
    'JSON.parse of the same log (yardstick)',
    () =>
      void text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  );

  afterAll(() => {
    for (const [name, limit] of Object.entries(limits)) {
      const sorted = (medians.get(name) ?? []).sort((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
      console.log(`${name}: median ${median.toFixed(2)} ms of ${limit} ms allowed, ratio ${(median / limit).toFixed(2)}`);
    }
  });
});
