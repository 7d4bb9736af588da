// How long a walk is where walking is fine: what she has shown, one step at a time, and where she begins.
import { addDays, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Presentation } from '../model/plan.ts';
import type { WalkDone } from '../model/person.ts';
import type { Facts } from './facts.ts';
import { pastOf } from './past.ts';
import { shareOf } from './pace.ts';
import { walkingReach, walksADay } from './reach.ts';

const amounts = {
  lookBackDays: 60,
  walkGreenDays: 3,
  missedDays: 4,
  missedFactor: 0.6,
  walkRedFactor: 0.8,
  flareFrom: 3,
  flareHours: 48,
  flareNewDays: 14,
  flareResumeFactor: 0.5,
  walkMinMinutes: 2,
  walkFineMinutes: 14,
  walkGoalMinutes: 24,
  walkGoalAfterDays: 20,
  walkStepMinutes: 2,
  walkStartMinutes: 12,
  walkWeekMinutes: 6,
  walkSplitBouts: 3,
  walkBoutsMin: 2,
  walkMergeFrom: 10,
  firstDaysCaesarean: 21,
  lightGreenMax: 3,
  lightRedFrom: 6,
  morningAmberFrom: 1,
  morningRedFrom: 2,
};
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
} as unknown as Catalog;
const today = '2026-11-22' as LocalDate;

interface Given {
  /** Days ago, minutes, and the minute at which pain rose. */
  readonly walks?: readonly (readonly [ago: number, minutes: number, rose?: number])[];
  /** Days ago, and how the morning after changed. */
  readonly answers?: Readonly<Record<number, number>>;
  /** Days ago. */
  readonly flares?: readonly number[];
  /** Of every walk, before and after. */
  readonly pain?: number;
  readonly values?: Facts['values'];
  readonly daysKnown?: number | null;
  readonly allows?: 'full' | 'light';
  readonly irritability?: Presentation['irritability'];
}

function reachOf(given: Given) {
  const {
    walks = [],
    answers = {},
    flares = [],
    pain = 1,
    values = {},
    daysKnown = 40,
    allows = 'full',
    irritability = 'low',
  } = given;
  const ago = (days: number) => addDays(today, -days);
  const done = walks.map(
    ([days, minutes, rose = null]) =>
      ({ at: `${ago(days)}T12:00:00Z`, minutes, painOnsetMinute: rose, pain: { before: pain, after: pain } }) as WalkDone,
  );
  const history = { since: null, checkIns: [], moves: [], walks: done, exercises: [], assessed: [], vetoes: [], mood: null };
  const mornings = {
    after: new Map(Object.entries(answers).map(([days, change]) => [ago(Number(days)), change])),
    byDate: new Map(flares.map((days) => [ago(days), { date: ago(days), change: 3 }])),
  };
  const usualDays = new Set(walks.map(([days]) => ago(days)));
  const known = { experience: 'some', ...values };
  const facts = { today, past: pastOf(history), daysKnown, mornings, usualDays, values: known } as unknown as Facts;
  const presentation = { irritability, conservative: false } as Presentation;
  return walkingReach({ facts, allows, presentation, catalog });
}

describe('nothing is known of her walks', () => {
  it.each([
    ['the goal, once settled', {}, 24],
    ['what is fine until then', { daysKnown: 19 }, 14],
    ['or without a log', { daysKnown: null }, 14],
    ['or while she is easily stirred up', { irritability: 'moderate' }, 14],
    ['who is new begins in three short ones', { values: { experience: 'new' }, daysKnown: 6 }, 4],
    ['as who may be', { values: { experience: undefined }, daysKnown: 0 }, 4],
    ['or has no log', { values: { experience: 'new' }, daysKnown: null }, 4],
    ['and has more each week', { values: { experience: 'new' }, daysKnown: 14 }, 8],
    ['in two once they are long', { values: { experience: 'new' }, daysKnown: 21 }, 15],
    ['a lifter is not new', { values: { experience: 'lifter' } }, 24],
    ['the first days after a birth lead to short ones', { values: { daysSinceBirth: 15 } }, 4],
    ['for three weeks', { values: { daysSinceBirth: 27 } }, 4],
    ['and to more', { values: { daysSinceBirth: 28 } }, 6],
    ['until it is as if there had been none', { values: { daysSinceBirth: 90 } }, 24],
    ['on light days they stay short', { allows: 'light' }, 4],
  ] as const)('%s: %j', (_, given, minutes) => expect(reachOf(given as Given).reach).toBe(minutes));
});

describe('what her walks have shown', () => {
  const green = { 1: 0 };
  it.each([
    ['is how long they are', { walks: [[1, 8]], answers: green }, 8],
    [
      'the longest counts',
      {
        walks: [
          [2, 11],
          [1, 8],
        ],
      },
      11,
    ],
    ['up to the goal', { walks: [[1, 50]] }, 24],
    ['and is no shorter than a walk is', { walks: [[1, 1]] }, 2],
    [
      'and two minutes more after three days',
      {
        walks: [
          [3, 8],
          [1, 8],
        ],
        answers: green,
      },
      10,
    ],
    [
      'once in three days',
      {
        walks: [
          [3, 8],
          [2, 10],
          [1, 10],
        ],
        answers: green,
      },
      10,
    ],
    [
      'only where the last one went well',
      {
        walks: [
          [3, 8],
          [1, 8],
        ],
        answers: { 1: 1 },
      },
      8,
    ],
    [
      'and is known to',
      {
        walks: [
          [3, 8],
          [1, 8],
        ],
      },
      8,
    ],
    [
      'and less after missed days',
      {
        walks: [
          [6, 8],
          [5, 8],
        ],
        answers: { 5: 0 },
        values: { daysMissed: 4 },
      },
      4.5,
    ],
    ['not what is too long ago', { walks: [[61, 8]] }, 24],
    ['but what is just not', { walks: [[60, 8]] }, 8],
    [
      'five more a week in all for who is new',
      {
        walks: [
          [7, 4],
          [4, 4],
          [1, 4],
        ],
        answers: green,
        values: { experience: 'new' },
        daysKnown: 9,
      },
      6,
    ],
    [
      'not sooner',
      {
        walks: [
          [6, 4],
          [1, 4],
        ],
        answers: green,
        values: { experience: 'new' },
        daysKnown: 9,
      },
      4,
    ],
    [
      'in two where they are long',
      {
        walks: [
          [7, 10],
          [4, 10],
          [1, 10],
        ],
        answers: green,
        values: { experience: 'new' },
        daysKnown: 9,
      },
      13,
    ],
    ['more than a beginning, on light days too', { walks: [[1, 13]], allows: 'light' }, 13],
    ['but no goal there', { walks: [[1, 30]], allows: 'light' }, 14],
    [
      'only since it last hurt',
      {
        walks: [
          [9, 20, 12],
          [3, 5],
          [2, 5],
          [1, 5],
        ],
        answers: green,
      },
      7,
    ],
  ] as const)('%s: %j', (_, given, minutes) => expect(reachOf(given as unknown as Given).reach).toBe(minutes));
});

describe('her last walks', () => {
  it.each([
    ['hurt where pain rose', { walks: [[1, 15, 6]] }, { hurts: true }],
    [
      'and until three days went without',
      {
        walks: [
          [9, 15, 6],
          [2, 3],
          [1, 3],
        ],
      },
      { hurts: true },
    ],
    [
      'no longer',
      {
        walks: [
          [9, 15, 6],
          [3, 3],
          [2, 3],
          [1, 3],
        ],
      },
      { hurts: false },
    ],
    ['for two months', { walks: [[60, 15, 6]] }, { hurts: true }],
    ['at most', { walks: [[61, 15, 6]] }, { hurts: false }],
    ['did not hurt where none is known', {}, { hurts: false, eased: null }],
    [
      'were answered by red',
      {
        walks: [
          [2, 15],
          [1, 15],
        ],
        answers: { 1: 2 },
      },
      { eased: 'WD3', hurts: false },
    ],
    [
      'an earlier one does not count',
      {
        walks: [
          [2, 15],
          [1, 15],
        ],
        answers: { 2: 2, 1: 0 },
      },
      { eased: null },
    ],
    ['amber is not red', { walks: [[1, 15]], answers: { 1: 1 } }, { eased: null }],
    ['are a break ago', { values: { daysMissed: 4 } }, { eased: 'MD3' }],
    ['are not', { values: { daysMissed: 3 } }, { eased: null }],
    ['may never have been', { values: { daysMissed: null } }, { eased: null }],
  ] as const)('%s: %j', (_, given, expected) => expect(reachOf(given as unknown as Given)).toMatchObject(expected));
});

describe('what makes walks shorter', () => {
  const daily = (minutes: number, ...days: readonly number[]) => days.map((day) => [day, minutes] as const);
  const good = { 5: 0, 4: 0, 3: 0, 2: 0, 1: 0 };
  it.each([
    ['red takes its share', { walks: daily(10, 2, 1), answers: { 1: 2 } }, 8, 'WD3'],
    ['of the last walk', { walks: [...daily(14, 4, 3, 2), [1, 10]], answers: { 2: 2, 1: 2 } }, 8, 'WD3'],
    ['a flare leaves half', { walks: daily(10, 5, 4), flares: [3] }, 5, 'PR7'],
    [
      'its shortest walks count for nothing',
      { walks: [...daily(10, 6, 5), ...daily(2, 4, 3)], flares: [4], answers: good },
      5,
      'PR7',
    ],
    ['where pain rose they do', { walks: [...daily(10, 6, 5), [4, 2, 1]], flares: [4] }, 2, null],
    ['not for ever', { walks: daily(10, 20, 19, 18), flares: [14] }, 10, null],
    ['but for two weeks', { walks: daily(10, 20, 19, 18), flares: [13] }, 5, 'PR7'],
    ['also where no walk is known', { flares: [3] }, 12, 'PR7'],
    ['the smaller share holds, red and flare', { walks: daily(10, 4), flares: [3], answers: { 4: 3 } }, 5, 'PR7'],
    ['flare and break', { walks: daily(10, 6), flares: [5], values: { daysMissed: 5 } }, 5, 'PR7'],
    ['red and break', { walks: daily(10, 5), answers: { 5: 2 }, values: { daysMissed: 4 } }, 6, 'MD3'],
    ['a break between her walks counts too', { walks: [...daily(10, 9, 8), [1, 6]], answers: good }, 6, null],
    [
      'two breaks are not multiplied',
      {
        walks: [
          [16, 10],
          [11, 6],
          [6, 6],
        ],
        values: { daysMissed: 5 },
      },
      6,
      null,
    ],
    ['at the shortest nothing is told', { walks: daily(2, 2, 1), answers: { 1: 2 } }, 2, null],
  ] as const)('%s: %j', (_, given, reach, eased) => expect(reachOf(given as unknown as Given)).toMatchObject({ reach, eased }));

  it.each([
    ['the next days are as long', { walks: [...daily(10, 4, 3), [2, 8], [1, 8]], answers: { ...good, 3: 2 } }, 8],
    ['one step more after three', { walks: [...daily(10, 5, 4), ...daily(8, 3, 2, 1)], answers: { ...good, 4: 2 } }, 10],
    [
      'not where the last was far shorter',
      { walks: [...daily(10, 5, 4), ...daily(8, 3, 2), [1, 4]], answers: { ...good, 4: 2 } },
      8,
    ],
    ['not where it was not green', { walks: [...daily(10, 5, 4), ...daily(8, 3, 2, 1)], answers: { ...good, 4: 2, 1: 1 } }, 8],
    ['three shorter days are where she is', { walks: [...daily(14, 6, 5), ...daily(4, 3, 2, 1)], answers: good }, 4],
  ] as const)('then %s: %j', (_, given, reach) => expect(reachOf(given as unknown as Given).reach).toBe(reach));

  it('it grows back to what it was on sore days, too, as long as they raise nothing, and no further', () => {
    const sore = (before: number, left: number, answers = {}) =>
      reachOf({ walks: [...daily(before, 5, 4), ...daily(left, 3, 2, 1)], pain: 4, answers: { ...good, 4: 2, ...answers } })
        .reach;
    expect([sore(10, 8), sore(9, 7), sore(8, 6), sore(10, 10)]).toEqual([10, 9, 8, 10]);
    expect(sore(10, 8, { 1: 1 })).toBe(8);
  });
});

it('a share is taken in half minutes, never below what a walk is, nor above what it was', () => {
  expect([shareOf(11, 0.7, catalog), shareOf(2.4, 0.7, catalog), shareOf(1, 0.7, catalog)]).toEqual([7.5, 2, 1]);
  expect(shareOf(7.3, 1, catalog)).toBe(7.3);
});

it('a day has several short walks, or two long ones', () => {
  expect([walksADay(9.5, catalog), walksADay(10, catalog)]).toEqual([3, 2]);
});
