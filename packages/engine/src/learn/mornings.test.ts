// Mornings that change their ways: after a birth nothing is held against her new days that was true of the old ones, and noise may grow.
import { addDays, seededRandom, type Instant, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Beliefs } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import type { History } from '../model/person.ts';
import { daysOf } from './days.ts';
import { beliefsOf, learn, learnDay, startLearning } from './learn.ts';

const catalog = { parameters: {}, moves: [] } as unknown as Catalog;
const first = '2026-03-02' as LocalDate;
const at = (day: number, time: string): Instant => `${addDays(first, day)}T${time}:00Z` as Instant;

/** Normal enough: the sum of twelve dice about nought, with a standard deviation of one. */
function noise(seed: string): number {
  const dice = seededRandom(seed);
  return Array.from({ length: 12 }, dice).reduce((sum, one) => sum + one, -6);
}

const minutes = (day: number): number => 10 + 30 * Math.round(seededRandom(`walk ${day}`)());

interface Ways {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly noise: number;
  /** Points that a long walk adds to the next morning. */
  readonly cost: number;
  readonly woman?: number;
}

/** Days in a row, each stretch with its own ways; she walks forty minutes rather than ten about every second day. */
function lived(births: readonly number[], ...stretches: readonly Ways[]): History {
  const days = stretches.flatMap(({ from, to, ...ways }) =>
    Array.from({ length: to - from }, (_, day) => ({
      day: from + day,
      ...ways,
    })),
  );
  const asRead = (pain: number): number => Math.max(0, Math.min(10, Math.round(pain)));
  return {
    since: first,
    checkIns: days.map(({ day, level, noise: sd, cost, woman = 0 }) => {
      const morning = asRead(level + sd * noise(`${woman} ${day}`) + (minutes(day - 1) > 10 ? cost : 0));
      return { at: at(day, '07:00'), pain: { now: morning, morning } };
    }),
    walks: days.map(({ day }) => ({
      at: at(day, '17:00'),
      minutes: minutes(day),
      painOnsetMinute: null,
      pain: { before: 2, after: 2 },
    })),
    moves: [],
    exercises: [],
    contexts: [],
    births: births.map((day) => addDays(first, day)),
    assessed: [],
    vetoes: [],
    mood: null,
  };
}

const walking = ({ exposures }: Beliefs) => exposures.find(({ exposure }) => exposure === 'walking');

/** Share of the mornings from this day on that lay within the 90 % that were foreseen for them the day before. */
function foreseenFrom(day: number, history: History): number {
  let learning = startLearning();
  const hits = daysOf(history, catalog).flatMap((one, index) => {
    const { forecast } = beliefsOf(learning, catalog);
    learning = learnDay(learning, one, catalog);
    if (index < day || forecast === null || one.morning === null) return [];
    return [Math.abs(one.morning - forecast.mean) < 1.645 * forecast.sd];
  });
  return hits.filter((hit) => hit).length / hits.length;
}

const calm: Ways = { from: 0, to: 120, level: 4, noise: 0.3, cost: 0 };
const restless: Ways = { from: 120, to: 190, level: 4, noise: 1.2, cost: 0 };

describe('mornings that grow restless after a long calm', () => {
  it.each([
    ['with a birth between', [120]],
    ['for no reason that is known', []],
  ])('are foreseen as widely as they lie: %s', (_, births) => {
    expect(foreseenFrom(140, lived(births, calm, restless))).toBeGreaterThan(0.84);
  });

  it('make no cause of what is chance, for next to none of forty women who look every other day', () => {
    const told = Array.from({ length: 40 }, (_, woman) => {
      const history = lived([120], { ...calm, woman }, { ...restless, woman });
      let learning = startLearning();
      return daysOf(history, catalog).some((day, index) => {
        learning = learnDay(learning, day, catalog);
        return index > 134 && index % 2 === 0 && /raises|lowers/.test(walking(beliefsOf(learning, catalog))?.verdict ?? '');
      });
    });
    expect(told.filter((one) => one).length).toBeLessThanOrEqual(2);
  });
});

describe('a birth', () => {
  const before: Ways = { from: 0, to: 70, level: 3, noise: 0.6, cost: 1.5 };

  it('leaves nothing of what a walk cost before it', () => {
    expect(walking(learn(lived([], before), catalog))?.verdict).toBe('raises');
    const after = walking(learn(lived([70], before, { ...before, from: 70, to: 105, cost: 0 }), catalog));
    expect(after).toMatchObject({ mornings: 20 });
    expect(after?.verdict).not.toBe('raises');
    expect(after?.nextMorning.interval90[0]).toBeLessThan(0);
  });

  it('and what walks cost after it is found anew', () => {
    const calmBefore = { ...before, cost: 0 };
    expect(walking(learn(lived([70], calmBefore, { ...before, from: 70, to: 126 }), catalog))?.verdict).toBe('raises');
  });

  it('leaves her level, and a forecast for every morning', () => {
    for (const days of [71, 76, 85, 90]) {
      const { forecast, baseline } = learn(
        lived([70], { ...before, cost: 0 }, { ...before, from: 70, to: days, cost: 0 }),
        catalog,
      );
      expect(baseline.length).toBe(days);
      expect(Math.abs((forecast?.mean ?? 0) - 3)).toBeLessThan(1);
      expect(forecast?.sd).toBeLessThan(2.6);
    }
  });

  it('says nothing of any exposure for two weeks', () => {
    const inTwoWeeks = learn(lived([70], before, { ...before, from: 70, to: 84 }), catalog);
    expect(inTwoWeeks.exposures).toEqual([]);
  });
});
