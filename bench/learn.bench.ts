// How long learning takes: eighteen months of daily use at once, and one day more.
import { catalog } from '@sinew/catalog';
import { recall } from '@sinew/diary';
import { beliefsOf, daysOf, learn, learnDay, startLearning } from '@sinew/engine';
import type { Instant } from '@sinew/kernel';
import { bench, describe } from 'vitest';
import { eighteenMonths, lastDay } from './eighteen-months.ts';
import { atTheEnd, timing, type Timing } from './timing.ts';

const log = eighteenMonths();
const { history } = recall(log, { now: `${lastDay}T09:00:00+01:00` as Instant, catalog });
const days = daysOf(history, catalog);
const before = days.slice(0, -1).reduce((learning, day) => learnDay(learning, day, catalog), startLearning());
const last = days[days.length - 1];

const whole = timing();
const oneDay = timing();
const said =
  (name: string, { median, least }: Timing, limit: number) =>
  () =>
    `${name}: median ${median().toFixed(2)} ms, least ${least().toFixed(2)} ms, of ${limit} ms allowed`;

describe(`learning from ${log.length} events, 18 months`, () => {
  bench(
    'all of it',
    whole.of(() => {
      const { moves, exposures } = learn(history, catalog);
      return [moves, exposures];
    }),
    atTheEnd(said('all of it', whole, 50)),
  );
  bench(
    'one more day',
    oneDay.of(() => {
      if (last === undefined) return [];
      const { moves, exposures } = beliefsOf(learnDay(before, last, catalog), catalog);
      return [moves, exposures];
    }),
    atTheEnd(said('one more day', oneDay, 1)),
  );
  bench('the level of every day', () => void learn(history, catalog).baseline);
});
