// How long learning takes: eighteen months of daily use at once, and one day more.
import { catalog } from '@sinew/catalog';
import { recall } from '@sinew/diary';
import { beliefsOf, daysOf, learn, learnDay, startLearning } from '@sinew/engine';
import type { Instant } from '@sinew/kernel';
import { afterAll, bench, describe } from 'vitest';
import { eighteenMonths, lastDay } from './eighteen-months.ts';

const log = eighteenMonths();
const { history } = recall(log, { now: `${lastDay}T09:00:00+01:00` as Instant, catalog });
const days = daysOf(history, catalog);
const before = days.slice(0, -1).reduce(learnDay, startLearning());
const last = days[days.length - 1];

const limits = { 'all of it': 50, 'one more day': 1 } as const;
const taken = new Map<string, number[]>(Object.keys(limits).map((name) => [name, []]));

function timed(name: keyof typeof limits, act: () => unknown): () => void {
  return () => {
    const start = performance.now();
    act();
    taken.get(name)?.push(performance.now() - start);
  };
}

describe(`learning from ${log.length} events, 18 months`, () => {
  bench(
    'all of it',
    timed('all of it', () => {
      const { moves, exposures } = learn(history, catalog);
      return [moves, exposures];
    }),
  );
  bench(
    'one more day',
    timed('one more day', () => {
      if (last === undefined) return [];
      const { moves, exposures } = beliefsOf(learnDay(before, last), catalog);
      return [moves, exposures];
    }),
  );
  bench('the level of every day', () => void learn(history, catalog).baseline);

  afterAll(() => {
    for (const [name, limit] of Object.entries(limits)) {
      const sorted = (taken.get(name) ?? []).sort((a, b) => a - b);
      const [least, median] = [sorted[0] ?? Number.NaN, sorted[Math.floor(sorted.length / 2)] ?? Number.NaN];
      console.log(`${name}: median ${median.toFixed(2)} ms, least ${least.toFixed(2)} ms, of ${limit} ms allowed`);
    }
  });
});
