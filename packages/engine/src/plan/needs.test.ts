// What a day should cover: the first row that is known to hold, more breath after a birth, less of everything when time is short.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/move.ts';
import type { DayNeeds } from '../model/needs.ts';
import type { Situation } from '../observe/situation.ts';
import { isShort, needsOf, timedRoles } from './needs.ts';
import type { NewLoads } from './new-loads.ts';

const row: DayNeeds = {
  rule: 'row',
  when: { all: [] },
  items: { min: 4, max: 6 },
  needs: [
    { role: 'relief', min: 1, max: 2 },
    { role: 'breathing', min: 1, max: 3 },
    { role: 'mobility', min: 1, max: 2 },
    { role: 'strength', min: 2, max: 0 },
  ],
};
const parameter = (value: number) => ({ value });
const parameters = {
  endRangeMax: parameter(2),
  shortMinutes: parameter(10),
  shortItems: parameter(3),
  firstDaysCaesarean: parameter(14),
  firstDaysBreathing: parameter(5),
};
const limits = [{ of: 'end-range', most: 2 }];
const rules = [
  {
    id: 'GA-8',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'stage', is: 'P0' },
        { the: 'conditions', includes: 'wound' },
      ],
    },
  },
];

interface Given {
  readonly rows?: readonly DayNeeds[];
  readonly minutes?: number;
  readonly offered?: readonly Role[];
  readonly loads?: NewLoads | null;
  readonly daysSinceBirth?: number | null;
  readonly values?: Situation['values'];
}

function needed({ rows = [row], minutes = 30, offered = timedRoles, loads = null, daysSinceBirth = null, values = {} }: Given) {
  const situation = { values: { stage: 'T2', ...values }, facts: { stage: { daysSinceBirth } } } as Situation;
  const catalog = { needs: rows, parameters, rules } as unknown as Catalog;
  return needsOf({ situation, minutes, offered: new Set(offered), loads, catalog });
}

const spans = (given: Given) => needed(given).needs.map(({ min, max }) => [min, max]);

describe('the row of today', () => {
  const rows: DayNeeds[] = [
    { ...row, rule: 'when flared', when: { the: 'hoursSinceFlare', below: 48 } },
    { ...row, rule: 'when long', when: { the: 'minutes', atLeast: 25 } },
    { ...row, rule: 'else' },
    { ...row, rule: 'never reached' },
  ];

  it.each([
    ['when flared', { values: { hoursSinceFlare: 47 } }],
    ['when long', { values: { hoursSinceFlare: 48 }, minutes: 25 }],
    ['when long', { minutes: 25 }],
    ['else', { minutes: 24 }],
    ['else', { minutes: 24, values: { minutes: 25 } as Situation['values'] }],
  ])('is the first that is known to hold: %s', (rule, given) => {
    expect(needed({ rows, ...given }).rule).toBe(rule);
  });

  it('has to be there', () => {
    expect(() => needed({ rows: [] })).toThrow('No row of the table of days holds today');
  });

  it('stands as it is, with little stretching', () => {
    expect(needed({})).toEqual({ ...row, limits });
  });

  it('takes as many new loads as the week has left, where that is a question', () => {
    const withLoads = [...limits, { of: 'new-load', most: 1 }];
    expect(needed({ loads: { most: 1, isNew: () => true } }).limits).toEqual(withLoads);
    expect(needed({ loads: { most: 1, isNew: () => true }, values: { allows: 'rest-and-breathe' } }).limits).toEqual(withLoads);
  });
});

describe('the first days after a birth', () => {
  it.each([
    [0, 5],
    [14, 5],
    [15, 3],
    [null, 3],
  ])('day %s: up to %i ways to breathe, and nothing else changes', (daysSinceBirth, max) => {
    const [relief, breathing, ...rest] = row.needs;
    expect(needed({ daysSinceBirth })).toEqual({ ...row, needs: [relief, { ...breathing, max }, ...rest], limits });
  });
});

it('there are as many ways to breathe for as long as a wound holds the rest back, or may (GA-8)', () => {
  const most = (values: Situation['values']) => spans({ daysSinceBirth: 22, values })[1];
  expect(most({ stage: 'P0', conditions: ['wound'] })).toEqual([1, 5]);
  expect(most({ stage: 'P0' })).toEqual([1, 5]);
  expect(most({ stage: 'P0', conditions: [] })).toEqual([1, 3]);
  expect(most({ stage: 'P6', conditions: ['wound'] })).toEqual([1, 3]);
});

describe('a short day', () => {
  it('is below its minutes', () => {
    const short = (minutes: number) => isShort(minutes, { parameters } as unknown as Catalog);
    expect([short(9.9), short(10), short(11)]).toEqual([true, false, false]);
    expect([needed({ minutes: 9 }).rule, needed({ minutes: 10 }).rule]).toEqual(['SD7', 'row']);
  });

  it('is relief, breathing and one thing more', () => {
    expect(needed({ minutes: 9 })).toEqual({
      ...row,
      rule: 'SD7',
      items: { min: 3, max: 3 },
      needs: [
        { role: 'relief', min: 1, max: 1 },
        { role: 'breathing', min: 1, max: 1 },
        { role: 'mobility', min: 0, max: 1 },
        { role: 'strength', min: 0, max: 0 },
      ],
      limits,
    });
  });

  it.each([
    ['nothing', []],
    ['only what it has anyway', ['relief', 'breathing'] as const],
    ['only what the day does not ask for', ['isometric', 'rest'] as const],
  ])('gives that place to relief and breathing where %s is offered', (_, offered) => {
    expect(spans({ minutes: 9, offered })).toEqual([
      [1, 2],
      [1, 3],
      [0, 1],
      [0, 0],
    ]);
  });

  it('is no longer than the day would be', () => {
    const items = (min: number, max: number) => needed({ minutes: 9, rows: [{ ...row, items: { min, max } }] }).items;
    expect([items(1, 2), items(1, 6)]).toEqual([
      { min: 1, max: 2 },
      { min: 1, max: 3 },
    ]);
  });

  it('in the first days is both', () => {
    expect(spans({ minutes: 9, offered: [], daysSinceBirth: 14 })[1]).toEqual([1, 5]);
  });

  it('of rest and breath keeps its row', () => {
    expect(needed({ minutes: 9, daysSinceBirth: 1, values: { allows: 'rest-and-breathe' } })).toEqual({ ...row, limits });
  });
});

it('relief comes before strength', () => {
  expect(timedRoles).toEqual(['relief', 'breathing', 'mobility', 'isometric', 'strength']);
});
