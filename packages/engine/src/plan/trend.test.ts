// What the last days say about every move: a pause, a flare, a morning that rose, and the move that cost most.
import type { LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { MoveDone } from '../model/person.ts';
import type { Situation } from '../observe/situation.ts';
import { comesBack, trendOf, type Trend } from './progress.ts';

const amounts = {
  missedDays: 3,
  flareHours: 48,
  flareNewDays: 14,
  morningAmberFrom: 1,
  morningRedFrom: 2,
  flareFrom: 3,
  gradedAfterDays: 14,
};
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
  moves: [
    { id: 'squat', kind: 'strength', role: 'strength' },
    { id: 'roll', kind: 'relief', role: 'relief' },
    { id: 'sway', kind: 'mobility', role: 'mobility' },
  ],
} as unknown as Catalog;

const date = (day: number) => `2026-11-${day}` as LocalDate;
const today = date(22);

/** A move, and the pain before and after it, or why it was stopped. */
type Done = readonly [move: string, pain: readonly [before: number, after: number] | null, stopped?: MoveDone['stopped']];

interface Given {
  readonly values?: Situation['values'];
  /** This morning against her others. */
  readonly thisMorning?: number;
  readonly active?: readonly (readonly [day: number, daysSince: number | null])[];
  /** Oldest first; the last is yesterday. */
  readonly days?: readonly (readonly Done[])[];
  /** How this morning answered yesterday. */
  readonly answer?: number;
  readonly flare?: number;
  readonly on?: LocalDate;
  /** Pain before and after exercises of her own yesterday. */
  readonly own?: readonly (readonly [before: number, after: number])[];
}

function trend({ values = {}, thisMorning, active = [], days = [], answer, flare, on = today, own = [] }: Given): Trend {
  const moves = days.map((entries, index) => ({
    date: date(22 - days.length + index),
    entries: entries.map(([move, pain, stopped = null]) => ({
      at: `${date(22 - days.length + index)}T09:00:00+01:00`,
      move,
      pain: pain === null ? null : { before: pain[0], after: pain[1] },
      stopped,
    })),
  }));
  const exercises =
    own.length === 0
      ? []
      : [{ date: date(21), entries: own.map(([before, after]) => ({ pain: { before, after }, stopped: null })) }];
  const asActive = ([day, daysSince]: readonly [number, number | null]) => ({ date: date(day), daysSince });
  return trendOf(
    {
      facts: {
        today: on,
        usualDays: new Set(moves.map((day) => day.date)),
        past: { moves, exercises, active: active.map(asActive) },
        mornings: {
          byDate: new Map(thisMorning === undefined ? [] : [[today, { date: today, change: thisMorning }]]),
          after: new Map([[date(21), answer]]),
          lastFlare: flare === undefined ? null : { date: date(flare) },
        },
      },
      values,
    } as unknown as Situation,
    catalog,
  );
}

describe('the trend', () => {
  it('of nothing known is nothing', () => {
    const quiet = { culprit: null, hold: false, missed: false, returns: [], flares: [], afterFlare: false, resumes: false };
    expect(trend({})).toEqual(quiet);
  });

  it.each([
    [0, false],
    [1, true],
    [2, false],
    [undefined, false],
  ])('holds where this morning is a point up: %s', (thisMorning, hold) => {
    expect(trend(thisMorning === undefined ? {} : { thisMorning }).hold).toBe(hold);
  });

  it.each([
    [2, []],
    [3, [today]],
    [undefined, []],
  ])('knows the mornings of a flare: %s', (thisMorning, flares) => {
    expect(trend(thisMorning === undefined ? {} : { thisMorning }).flares).toEqual(flares);
  });

  it.each([
    [2, false, []],
    [3, true, [today]],
    [null, false, []],
  ])('after %s missed days', (daysMissed, missed, returns) => {
    expect(trend({ values: { daysMissed } })).toMatchObject({ missed, returns });
  });

  it('knows the days on which she came back', () => {
    const active = [
      [11, null],
      [14, 3],
      [18, 4],
      [21, 3],
    ] as const;
    expect(trend({ active }).returns).toEqual([date(18)]);
    expect(trend({ active, values: { daysMissed: 9 } }).returns).toEqual([date(18), today]);
  });

  it.each([
    [47, 1, false],
    [48, 2, true],
    [312, 13, true],
    [336, 14, false],
    [null, null, false],
  ])('%s hours and %s days since a flare: it is after one: %s', (hoursSinceFlare, daysSinceFlare, afterFlare) => {
    expect(trend({ flare: 10, values: { hoursSinceFlare, daysSinceFlare } })).toMatchObject({ afterFlare, resumes: afterFlare });
  });
});

describe('what cost most before a red morning', () => {
  const roll: Done = ['roll', [1, 3]];
  it.each([
    [date(22), 'roll'],
    ['2026-12-05', 'roll'],
    ['2026-12-06', null],
  ])('is cut for no longer than two weeks: on %s %s', (on, culprit) => {
    expect(trend({ days: [[roll]], answer: 2, on: on as LocalDate }).culprit).toBe(culprit);
  });

  it.each([
    ['the move that rose most', [['sway', [1, 2]], roll], 'roll'],
    ['the rise, not the pain', [['sway', [6, 7]], roll], 'roll'],
    [
      'what was stopped for pain, however much another rose',
      [
        ['sway', null, 'pain'],
        ['roll', [0, 9]],
      ],
      'sway',
    ],
    [
      'what was stopped for another symptom, too',
      [
        ['sway', null, 'symptom'],
        ['roll', [0, 9]],
      ],
      'sway',
    ],
    ['nothing that was stopped for another reason', [['sway', [1, 1], 'interrupted'], roll], 'roll'],
    [
      'strength work where nothing rose',
      [
        ['sway', [1, 1]],
        ['squat', [1, 1]],
      ],
      'squat',
    ],
    ['of equals, the strength work', [roll, ['squat', [1, 3]]], 'squat'],
    ['but a rise before strength work', [['squat', [1, 2]], roll], 'roll'],
    ['of equals of one kind, the first by name', [['sway', [1, 3]], roll], 'roll'],
    ['in whichever order they were done', [roll, ['sway', [1, 3]]], 'roll'],
    [
      'what she gave no answer to, where nothing is known to have risen',
      [
        ['squat', [3, 1]],
        ['sway', null],
      ],
      'sway',
    ],
    ['a move that there is no more, too', [['gone', [1, 4]], roll], 'gone'],
  ] as readonly (readonly [string, readonly Done[], string])[])('is %s', (_, done, culprit) => {
    expect(trend({ days: [done], answer: 2 }).culprit).toBe(culprit);
  });

  it.each<[string, readonly Done[], Given['own']]>([
    [
      'what eased',
      [
        ['roll', [3, 1]],
        ['sway', [1, 1]],
      ],
      [],
    ],
    ['any of them where an exercise of her own rose more', [roll, ['squat', [1, 2]]], [[1, 4]]],
  ])('is not %s', (_, done, own) => {
    expect(trend({ days: [done], answer: 2, own: own ?? [] }).culprit).toBeNull();
  });

  it('is of the last day alone', () => {
    expect(trend({ days: [[['sway', [0, 9]]], [roll]], answer: 2 }).culprit).toBe('roll');
  });

  it.each([1, undefined])('is nothing where the morning was not red: %s', (answer) => {
    expect(trend(answer === undefined ? { days: [[roll]] } : { days: [[roll]], answer }).culprit).toBeNull();
  });
});

it.each([
  [false, false, false],
  [true, false, true],
  [false, true, true],
  [true, true, true],
])('missed: %s, strength not back yet after a flare: %s: she comes back today: %s', (missed, resumes, expected) => {
  expect(comesBack({ missed, resumes } as Trend)).toBe(expected);
});
