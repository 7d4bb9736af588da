// How long a walk is where walking is fine: what she has shown, one step at a time, and where she begins.
import { addDays, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Presentation } from '../model/plan.ts';
import type { WalkDone } from '../model/person.ts';
import type { Facts } from './facts.ts';
import { pastOf } from './past.ts';
import { easedReach, shareOf, walkingReach, walksADay } from './reach.ts';

const amounts = {
  lookBackDays: 60,
  walkGreenDays: 3,
  missedDays: 4,
  missedFactor: 0.6,
  walkRedFactor: 0.8,
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
  readonly values?: Facts['values'];
  readonly daysKnown?: number | null;
  readonly allows?: 'full' | 'light';
  readonly irritability?: Presentation['irritability'];
}

function reachOf({ walks = [], answers = {}, values = {}, daysKnown = 40, allows = 'full', irritability = 'low' }: Given) {
  const done = walks.map(
    ([ago, minutes, rose = null]) =>
      ({ at: `${addDays(today, -ago)}T12:00:00Z`, minutes, painOnsetMinute: rose, pain: { before: 1, after: 1 } }) as WalkDone,
  );
  const history = { since: null, checkIns: [], moves: [], walks: done, exercises: [], assessed: [], vetoes: [], mood: null };
  const past = pastOf(history);
  const after = new Map(Object.entries(answers).map(([ago, change]) => [addDays(today, -Number(ago)), change]));
  const facts = { today, past, daysKnown, mornings: { after }, values: { experience: 'some', ...values } } as unknown as Facts;
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
      'and nothing was missed',
      {
        walks: [
          [6, 8],
          [5, 8],
        ],
        answers: { 5: 0 },
        values: { daysMissed: 4 },
      },
      8,
    ],
    ['not what is too long ago', { walks: [[61, 8]] }, 24],
    ['but what is just not', { walks: [[60, 8]] }, 8],
    [
      'five more a week in all for who is new',
      {
        walks: [
          [7, 4],
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
    ['did not hurt where none is known', {}, { hurts: false, red: false, missed: false }],
    [
      'were answered by red',
      {
        walks: [
          [2, 15],
          [1, 15],
        ],
        answers: { 1: 2 },
      },
      { red: true, hurts: false },
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
      { red: false },
    ],
    ['amber is not red', { walks: [[1, 15]], answers: { 1: 1 } }, { red: false }],
    ['are a break ago', { values: { daysMissed: 4 } }, { missed: true }],
    ['are not', { values: { daysMissed: 3 } }, { missed: false }],
    ['may never have been', { values: { daysMissed: null } }, { missed: false }],
  ] as const)('%s: %j', (_, given, expected) => expect(reachOf(given as unknown as Given)).toMatchObject(expected));
});

it('a share is taken in half minutes, never below what a walk is, nor above what it was', () => {
  expect([shareOf(11, 0.7, catalog), shareOf(2.4, 0.7, catalog), shareOf(1, 0.7, catalog)]).toEqual([7.5, 2, 1]);
  expect(shareOf(7.3, 1, catalog)).toBe(7.3);
});

it('red and a break take the smaller share once', () => {
  const of = (red: boolean, missed: boolean) => easedReach({ hurts: false, reach: 20, red, missed }, catalog);
  expect([of(false, false), of(true, false), of(false, true), of(true, true)]).toEqual([20, 16, 12, 12]);
});

it('a day has several short walks, or two long ones', () => {
  expect([walksADay(9.5, catalog), walksADay(10, catalog)]).toEqual([3, 2]);
});
