// What hurt again and again has a week off, by itself or with all that it resembles; and where her pain is heading.
import { addDays, localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
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
  lookBackDays: 60,
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
      soFar: { checkIns: [], moves: days, exercises: [] },
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

describe('what hurt counts by what it resembles', () => {
  const own = (day: number, after: number, pattern = 'hinge', stance = 'bilateral') => ({
    date: date(day),
    entries: [{ at: `${date(day)}T09:00:00+01:00`, pattern, stance, pain: { before: 1, after }, stopped: null }],
  });
  const tags = (exercises: readonly object[], today = 22) => {
    const facts = {
      today: date(today),
      past: { byMove: new Map() },
      soFar: { checkIns: [], moves: [], exercises },
      mornings: { byDate: new Map(), after: new Map() },
    } as unknown as BareFacts;
    return trendsOf(facts, catalog).redTags;
  };

  it.each([
    ['her own exercises, by their pattern', [own(18, 8), own(20, 8)], ['hinge']],
    ['and by their stance', [own(18, 8, 'row', 'split'), own(20, 8, 'row', 'split')], ['split-stance']],
    ['today’s where it is red already', [own(18, 8), own(22, 8)], ['hinge']],
    ['but not today’s as gone well: its morning is not known', [own(16, 8), own(18, 8), own(20, 1), own(22, 1)], ['hinge']],
    ['not once', [own(20, 8)], []],
    ['nor what eased', [own(18, 1), own(20, 0)], []],
  ])('%s', (_, exercises, expected) => {
    expect(tags(exercises)).toEqual(expected);
  });
});

describe('work that hurts', () => {
  const moves = [
    { id: 'deadlift', role: 'strength', forms: [{ id: 'plain', traits: { resembles: ['hinge'] } }] },
    { id: 'stretch', role: 'relief', forms: [{ id: 'plain', traits: { resembles: ['hinge'] } }] },
  ];
  const did = (move: string, day: number, after: number) => ({
    date: date(day),
    entries: [{ at: `${date(day)}T09:00:00+01:00`, move, variant: 'plain', pain: { before: 1, after }, stopped: null }],
  });
  const hinges = (days: readonly object[], today: number) => {
    const facts = {
      today: date(today),
      past: { byMove: new Map() },
      soFar: { checkIns: [], moves: days, exercises: [] },
      mornings: { byDate: new Map(), after: new Map() },
    } as unknown as BareFacts;
    const { redTags, retestTags } = trendsOf(facts, { ...catalog, moves } as unknown as Catalog);
    return [redTags, retestTags];
  };
  const lifts = [did('deadlift', 10, 8), did('stretch', 11, 1), did('deadlift', 12, 8), did('stretch', 13, 1)];

  it('is not made good by a stretch that does not', () => {
    expect(hinges([...lifts, did('stretch', 14, 1)], 15)).toEqual([['hinge'], []]);
    expect(hinges([...lifts, did('stretch', 14, 1), did('stretch', 20, 1)], 21)).toEqual([[], ['hinge']]);
  });

  it('is made good by work that does not', () => {
    const well = [did('deadlift', 21, 1), did('deadlift', 23, 1)];
    expect(hinges([...lifts, ...well], 24)).toEqual([[], []]);
  });

  it('and stretches that hurt count among themselves', () => {
    expect(hinges([did('deadlift', 10, 1), did('stretch', 11, 8), did('deadlift', 12, 1), did('stretch', 13, 8)], 14)).toEqual([
      ['hinge'],
      [],
    ]);
  });
});

describe('where her pain is heading', () => {
  /** The worst of each day of the last weeks, the newest week last. */
  const heading = (...weeks: readonly number[]) => {
    const first = addDays('2026-11-22' as LocalDate, -7 * weeks.length + 1);
    const checkIns = weeks.flatMap((worst24h, week) =>
      Array.from({ length: 7 }, (_, day) => ({
        date: addDays(first, 7 * week + day),
        entries: [{ pain: { now: 0, worst24h } }],
      })),
    );
    const facts = {
      today: '2026-11-22' as LocalDate,
      past: { byMove: new Map() },
      soFar: { checkIns, moves: [], exercises: [] },
      mornings: { byDate: new Map(), after: new Map() },
    } as unknown as BareFacts;
    const { rising, unchanged } = trendsOf(facts, catalog);
    return [rising, unchanged];
  };

  it('is up for as long as it is above the easiest of the weeks before', () => {
    expect(heading(1, 5)).toEqual([undefined, undefined]);
    expect(heading(1, 5, 5)[0]).toBe(true);
    expect(heading(1, 1, 5, 5, 5, 5)[0]).toBe(true);
    expect(heading(1, 5, 2, 5)[0]).toBe(false);
    expect(heading(5, 5, 5)[0]).toBe(false);
  });

  it('has not changed where it is no better than in the first week', () => {
    expect(heading(5, 5, 5, 5, 5)[1]).toBe(true);
    expect(heading(1, 1, 6, 6, 6)[1]).toBe(true);
    expect(heading(5, 5, 5, 3, 3)[1]).toBe(false);
    expect(heading(1, 1, 1, 1, 1)[1]).toBe(false);
  });

  it('is told by days, not by check-ins', () => {
    const day = { date: '2026-11-20' as LocalDate, entries: [1, 2, 3, 4].map((now) => ({ pain: { now } })) };
    const facts = {
      today: '2026-11-22' as LocalDate,
      past: { byMove: new Map() },
      soFar: { checkIns: [day], moves: [], exercises: [] },
      mornings: { byDate: new Map(), after: new Map() },
    } as unknown as BareFacts;
    expect(trendsOf(facts, catalog).rising).toBeUndefined();
  });
});
