// Which days are asked about: yesterday only until she has said, today unless it is a day of rest, never outside the test.
import type { FairTest } from '@sinew/engine';
import { addDays, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { askedDays, daysSoFar } from './asked-days.ts';

const from = '2026-11-01' as LocalDate;
const test: FairTest = {
  id: '0197a1b2-0000-7000-8000-000000000000',
  question: { kind: 'belt' },
  from,
  until: addDays(from, 41),
  days: [{ date: addDays(from, 3), kept: false }],
  ended: null,
};
const datesOn = (day: number, resting = false) => askedDays(test, addDays(from, day), resting).map(({ date }) => date);

describe('askedDays', () => {
  it('asks of today, and of yesterday until she has said', () => {
    expect(datesOn(0)).toEqual([from]);
    expect(datesOn(4)).toEqual([addDays(from, 4)]);
    expect(datesOn(5)).toEqual([addDays(from, 4), addDays(from, 5)]);
  });

  it('leaves a day of rest out', () => {
    expect(datesOn(5, true)).toEqual([addDays(from, 4)]);
  });

  it('asks nothing before it begins, and yesterday only on the day after its last', () => {
    expect(datesOn(-1)).toEqual([]);
    expect(datesOn(42)).toEqual([addDays(from, 41)]);
    expect(datesOn(43)).toEqual([]);
  });

  it('draws each of the two once in two days', () => {
    const arms = daysSoFar(test, addDays(from, 41)).map(({ arm }) => arm);
    expect(arms).toHaveLength(42);
    for (let pair = 0; pair < 42; pair += 2) expect(new Set(arms.slice(pair, pair + 2)).size).toBe(2);
  });
});
