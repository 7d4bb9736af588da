// A move that hurt by itself again and again has a week off, whatever it resembles.
import { localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { MoveDone } from '../model/person.ts';
import type { BareFacts } from './facts.ts';
import { trendsOf } from './trends.ts';

const amounts = {
  redTagsOfThree: 2,
  redTagDays: 7,
  lightRedFrom: 6,
  lightGreenMax: 3,
  morningAmberFrom: 1,
  morningRedFrom: 2,
  weekRise: 2,
  weekReadingsMin: 3,
  unchangedDays: 28,
  unchangedFrom: 2,
  unchangedPoints: 1,
};
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
  moves: [],
} as unknown as Catalog;

const date = (day: number) => `2026-11-${String(day).padStart(2, '0')}` as LocalDate;

/** A day of the month, then pain before and after, or why it was stopped. */
type Done = readonly [day: number, pain: readonly [before: number, after: number] | null, stopped?: MoveDone['stopped']];

function off(done: readonly Done[], today = 22, morningAfter = 0, lookBackDays = 60): readonly (readonly string[])[] {
  const entries = done.map(([day, pain, stopped = null]) => ({
    at: `${date(day)}T09:00:00+01:00` as Instant,
    move: 'it',
    variant: 'plain',
    pain: pain === null ? null : { before: pain[0], after: pain[1] },
    stopped,
  }));
  const days = [...new Set(entries.map(({ at }) => localDateOf(at)))].map((on) => ({
    date: on,
    entries: entries.filter(({ at }) => localDateOf(at) === on),
  }));
  const parameters = { ...catalog.parameters, lookBackDays: { value: lookBackDays } };
  const { redMoves, retestMoves } = trendsOf(
    {
      today: date(today),
      past: { moves: days, byMove: new Map([['it', days]]) },
      soFar: { checkIns: [] },
      mornings: { byDate: new Map(), after: new Map(days.map((day) => [day.date, morningAfter])) },
    } as unknown as BareFacts,
    { ...catalog, parameters } as unknown as Catalog,
  );
  return [redMoves, retestMoves];
}

const [none, week, retest] = [
  [[], []],
  [['it'], []],
  [[], ['it']],
];
const [rose, fine] = [
  [2, 7],
  [2, 1],
] as const;

describe('a week off', () => {
  it.each([
    [
      'what rose to red twice of three days',
      [
        [10, rose],
        [16, fine],
        [20, rose],
      ],
      week,
    ],
    [
      'what was stopped for pain',
      [
        [18, null, 'pain'],
        [20, null, 'pain'],
      ],
      week,
    ],
    [
      'what was stopped for another symptom',
      [
        [18, fine, 'symptom'],
        [20, fine, 'pain'],
      ],
      week,
    ],
    [
      'what hurt in one of a day’s times',
      [
        [18, rose],
        [18, fine],
        [20, fine],
        [20, rose],
      ],
      week,
    ],
    [
      'what hurt on the days before the last',
      [
        [16, rose],
        [18, rose],
        [20, fine],
      ],
      week,
    ],
    [
      'not what hurt once',
      [
        [18, fine],
        [20, rose],
      ],
      none,
    ],
    [
      'not what hurt twice on one day',
      [
        [20, rose],
        [20, rose],
      ],
      none,
    ],
    [
      'not what has gone well twice since',
      [
        [10, rose],
        [16, rose],
        [18, fine],
        [20, fine],
      ],
      none,
    ],
    [
      'not what was sore before and eased',
      [
        [18, [8, 6]],
        [20, [7, 7]],
      ],
      none,
    ],
    [
      'not what rose a little',
      [
        [18, [2, 5]],
        [20, [2, 5]],
      ],
      none,
    ],
    [
      'not what was stopped for want of time',
      [
        [18, fine, 'interrupted'],
        [20, fine, 'interrupted'],
      ],
      none,
    ],
    [
      'not what was not answered',
      [
        [18, null],
        [20, null],
      ],
      none,
    ],
    ['not what was never done', [], none],
  ] as readonly (readonly [string, readonly Done[], readonly (readonly string[])[]])[])('%s', (_, done, expected) => {
    expect(off(done)).toEqual(expected);
  });

  it('is not for a red morning alone, which cuts what cost most (PR2)', () => {
    expect(
      off(
        [
          [18, fine],
          [20, fine],
        ],
        22,
        3,
      ),
    ).toEqual(none);
  });

  it('is a week, and then it is tried again', () => {
    const hurt: readonly Done[] = [
      [8, rose],
      [10, rose],
    ];
    expect([off(hurt, 17), off(hurt, 18), off([...hurt, [19, fine]], 20)]).toEqual([week, retest, retest]);
    expect(off([...hurt, [19, fine], [20, fine]], 21)).toEqual(none);
  });

  it('forgets what is long ago', () => {
    expect(
      off(
        [
          [1, rose],
          [2, rose],
        ],
        30,
      ),
    ).toEqual(retest);
    expect(
      off(
        [
          [1, rose],
          [2, rose],
        ],
        30,
        0,
        29,
      ),
    ).toEqual(none);
  });
});
