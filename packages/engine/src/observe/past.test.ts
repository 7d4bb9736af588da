// Gone through once or looked for each time: her past by day is what a plain search of her lists would find.
import { addDays, daysBetween, localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { History, MoveDone, WalkDone } from '../model/person.ts';
import type { Mornings } from './mornings.ts';
import { pastBefore, pastFrom, pastOf, pastOfPerson, withEntry } from './past.ts';
import { answerOn, responseTo, type Response } from './response.ts';

const first = '2026-03-25' as LocalDate;
/** In the order of time, with days between them and flights: the date goes back now and then. */
const moments = fc
  .array(fc.record({ hours: fc.integer({ min: 0, max: 60 }), offset: fc.constantFrom('+01:00', '+13:00', '-08:00') }), {
    maxLength: 40,
  })
  .map((steps) => {
    let hour = 0;
    return steps.map(({ hours, offset }): Instant => {
      hour += hours;
      const east = Number(offset.slice(0, 3));
      const local = new Date(Date.parse(`${first}T12:00:00Z`) + (hour + east) * 3_600_000).toISOString().slice(0, 19);
      return `${local}${offset}` as Instant;
    });
  });
const nrs = fc.integer({ min: 0, max: 10 });
const felt = fc.record({
  pain: fc.option(fc.record({ before: nrs, after: nrs }), { nil: null }),
  stopped: fc.constantFrom(null, null, null, 'pain', 'symptom', 'interrupted' as const),
});
const moves = fc
  .tuple(moments, fc.array(fc.record({ move: fc.constantFrom('a', 'b', 'c'), felt }), { minLength: 40, maxLength: 40 }))
  .map(([times, done]) =>
    times.map((at, index): MoveDone => ({ at, ...done[index], ...done[index]?.felt }) as unknown as MoveDone),
  );
const walks = moments.map((times) => times.map((at) => ({ at, pain: { before: 1, after: 2 } }) as WalkDone));
const history = fc.record({ moves, walks }).map(
  (lists): History => ({
    since: first,
    checkIns: [],
    exercises: [],
    assessed: [],
    vetoes: [],
    mood: null,
    ...lists,
  }),
);

const parameter = (value: number) => ({ value });
const catalog = {
  parameters: {
    lightGreenMax: parameter(3),
    lightRedFrom: parameter(6),
    conservativeGreenMax: parameter(2),
    conservativeRedFrom: parameter(4),
    morningAmberFrom: parameter(1),
    morningRedFrom: parameter(2),
  },
} as unknown as Catalog;
const severity: readonly Response[] = ['green', 'unknown', 'amber', 'red'];
const worst = (responses: readonly Response[]): Response => severity.findLast((one) => responses.includes(one)) ?? 'green';

const rising = (dates: readonly LocalDate[]): boolean => dates.every((date, index) => date > (dates[index - 1] ?? ''));

describe('her past', () => {
  it('has every entry under its date, every date once, in order', () => {
    fc.assert(
      fc.property(history, (lists) => {
        const past = pastOf(lists);
        expect(rising(past.moves.map(({ date }) => date))).toBe(true);
        for (const { date, entries } of past.moves)
          expect(entries).toEqual(lists.moves.filter(({ at }) => localDateOf(at) === date));
        expect(past.moves.flatMap(({ entries }) => entries)).toHaveLength(lists.moves.length);
      }),
      { numRuns: 500 },
    );
  });

  it('has every move apart, answered by the worst of a day', () => {
    const change = fc.constantFrom(undefined, -1, 0, 1, 2);
    fc.assert(
      fc.property(history, fc.boolean(), fc.infiniteStream(change), (lists, conservative, changes) => {
        const { byMove, moves: days } = pastOf(lists);
        const after = new Map(days.map(({ date }) => [date, changes.next().value]));
        const mornings = { after } as unknown as Mornings;
        const usualDays = new Set(conservative ? [] : days.map(({ date }) => date));
        const judged = { mornings, usualDays };
        for (const [move, own] of byMove) {
          expect(rising(own.map(({ date }) => date))).toBe(true);
          for (const day of own) {
            const done = lists.moves.filter((one) => one.move === move && localDateOf(one.at) === day.date);
            expect(day.entries).toEqual(done);
            const each = done.map((one) => responseTo(one, judged, catalog));
            expect(answerOn(day.date, day, judged, catalog)).toBe(worst(each));
          }
        }
        expect([...byMove.values()].flat().flatMap(({ entries }) => entries)).toHaveLength(lists.moves.length);
      }),
      { numRuns: 500 },
    );
  });

  it('counts the days between the days on which she did something', () => {
    fc.assert(
      fc.property(history, (lists) => {
        const dates = [...new Set([...lists.moves, ...lists.walks].map(({ at }) => localDateOf(at)))].sort();
        const { active } = pastOf(lists);
        expect(active.map(({ date }) => date)).toEqual(dates);
        active.forEach(({ date, daysSince }, index) => {
          const before = dates[index - 1];
          expect(daysSince).toBe(before === undefined ? null : daysBetween(before, date));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('ends before today', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -2, max: 60 }), (lists, days) => {
        const today = addDays(first, days);
        const { moves: done, byMove, active } = pastBefore(today, pastOf(lists));
        const earlier = lists.moves.filter(({ at }) => localDateOf(at) < today);
        expect(done.flatMap(({ entries }) => entries)).toHaveLength(earlier.length);
        expect([...byMove.values()].flat().every(({ date }) => date < today)).toBe(true);
        expect(active.every(({ date }) => date < today)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('begins with a day, as if nothing had been before it', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -2, max: 60 }), (lists, days) => {
        const begin = addDays(first, days);
        const later = <Entry extends { readonly at: Instant }>(list: readonly Entry[]): Entry[] =>
          list.filter(({ at }) => localDateOf(at) >= begin);
        const only = { ...lists, moves: later(lists.moves), walks: later(lists.walks) };
        const { history: _, ...past } = pastFrom(begin, pastOf(lists));
        const { history: __, ...expected } = pastOf(only);
        expect(past).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('is taken from her only where it is of her history', () => {
    const [mine, others] = fc.sample(history, 2) as [History, History];
    const person = { history: mine, past: pastOf(mine) } as Parameters<typeof pastOfPerson>[0];
    expect(pastOfPerson(person)).toBe(person.past);
    expect(pastOfPerson({ ...person, history: others })).toEqual(pastOf(others));
  });
});

describe('one more entry', () => {
  const days = [
    { date: '2026-03-01' as LocalDate, entries: [1] },
    { date: '2026-03-04' as LocalDate, entries: [2] },
  ];
  it.each([
    ['goes after all of its day', '2026-03-01', [[1, 9], [2]]],
    ['begins its day where nothing was', '2026-03-02', [[1], [9], [2]]],
    ['or before all others', '2026-02-28', [[9], [1], [2]]],
    ['or after them', '2026-03-05', [[1], [2], [9]]],
  ])('%s', (_, date, entries) => {
    const more = withEntry(days, date as LocalDate, 9);
    expect(more.map((day) => day.entries)).toEqual(entries);
    expect(more.map((day) => day.date)).toEqual(more.map((day) => day.date).toSorted());
    expect(days.map((day) => day.entries)).toEqual([[1], [2]]);
  });
});
