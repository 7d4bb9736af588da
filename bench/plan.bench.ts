// How long she waits: the log recalled and today planned, against the limit and against merely parsing the same log.
import { catalog } from '@sinew/catalog';
import { recall, writeLog } from '@sinew/diary';
import { learn, planDay, type CheckIn } from '@sinew/engine';
import type { Instant } from '@sinew/kernel';
import { bench, describe } from 'vitest';
import { eighteenMonths, lastDay } from './eighteen-months.ts';
import { atTheEnd, timing, type Timing } from './timing.ts';

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

/** Milliseconds in the middle. */
const limits = { 'recall + planDay': 50, planDay: 5 } as const;

/** Long enough for the compiler to be done before the middle of the times. */
const warm = { warmupTime: 1000, time: 2000 };

function against(name: keyof typeof limits, { median, least }: Timing): string {
  return `${name}: median ${median().toFixed(2)} ms of ${limits[name]} ms allowed, least ${least().toFixed(2)} ms`;
}

describe(`${log.length} events, 18 months`, () => {
  const both = timing();
  const planning = timing();

  bench(
    'recall + planDay',
    both.of(() => planDay({ person: recall(log, { now, catalog }).person ?? person, checkIn, now, catalog })),
    { ...warm, ...atTheEnd(() => against('recall + planDay', both)) },
  );
  bench(
    'planDay',
    planning.of(() => planDay({ person, checkIn, now, catalog })),
    { ...warm, ...atTheEnd(() => against('planDay', planning)) },
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
});
