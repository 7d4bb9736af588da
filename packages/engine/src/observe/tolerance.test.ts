// What she can walk at a time: shorter after red, longer after good days, and back to what it was on sore days that raise nothing.
import { addDays, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { WalkDone } from '../model/person.ts';
import type { Facts } from './facts.ts';
import { pastOf } from './past.ts';
import { walkingTolerance } from './tolerance.ts';

const amounts = {
  walkMinMinutes: 2,
  walkUnknownMinutes: 5,
  walkStepMinutes: 2,
  walkStepShare: 0.1,
  walkStepLeast: 0.5,
  walkNormalWalks: 3,
  walkStartShare: 0.6,
  walkRedFactor: 0.7,
  walkGreenDays: 3,
  lightGreenMax: 2,
  lightRedFrom: 6,
  morningAmberFrom: 1,
  morningRedFrom: 2,
};
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
} as unknown as Catalog;
const first = '2026-11-01' as LocalDate;

/** Minutes, pain before and after, how the morning after changed, and the minute at which pain rose. */
type Day = readonly [minutes: number, before: number, after: number, change: number, rose?: number];

function toleranceAfter(...days: readonly Day[]) {
  const on = (index: number) => addDays(first, index);
  const walks = days.map(
    ([minutes, before, after, , rose = null], index) =>
      ({ at: `${on(index)}T12:00:00Z`, minutes, painOnsetMinute: rose, pain: { before, after } }) as WalkDone,
  );
  const history = { since: null, checkIns: [], moves: [], walks, exercises: [], assessed: [], vetoes: [], mood: null };
  const mornings = { after: new Map(days.map(([, , , change], index) => [on(index), change])) };
  const usualDays = new Set(days.map((_, index) => on(index)));
  return walkingTolerance({ past: pastOf(history), mornings, usualDays } as unknown as Facts, catalog);
}

const red: Day = [5, 1, 1, 2];
const green: Day = [3.5, 1, 1, 0];
const sore: Day = [3.5, 4, 4, 0];
const times = (count: number, day: Day): readonly Day[] => Array.from({ length: count }, () => day);

describe('after red', () => {
  it.each([
    ['it is shorter', [red], 3.5, 'WD3'],
    ['which is told once', [red, green], 3.5, 'WD1'],
    ['and not where it is as short as can be', times(4, [2, 1, 1, 2]), 2, 'WD1'],
    ['good days make it longer', [red, ...times(3, green)], 4, 'WD2'],
    ['sore days that raise nothing too', [red, ...times(3, sore)], 4, 'WD2'],
    ['one after the other', [red, green, ...times(2, sore)], 4, 'WD2'],
    ['back to where it was, not beyond', [red, ...times(30, sore)], 5, 'WD2'],
    ['which good days may be', [red, ...times(12, green)], 5.5, 'WD2'],
    ['not days on which it got worse', [red, ...times(9, [3.5, 3, 4, 0])], 3.5, 'WD1'],
    ['nor mornings', [red, ...times(9, [3.5, 4, 4, 1])], 3.5, 'WD1'],
    ['nor where pain rose', [red, ...times(9, [3.5, 4, 4, 0, 2])], 3.5, 'WD1'],
  ] as const)('%s', (_, days, bout, rule) => expect(toleranceAfter(...days)).toEqual({ bout, rule }));
});

it('sore days alone make nothing longer that was not made shorter', () => {
  expect(toleranceAfter(...times(9, [5, 4, 4, 0]))).toEqual({ bout: null, rule: 'WD1' });
});
