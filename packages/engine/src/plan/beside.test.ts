// What stands beside the minutes: the best of each, one walk and one rest, and what fits where time is short.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Dose } from '../model/plan.ts';
import type { Role } from '../model/move.ts';
import { besideOf } from './beside.ts';
import type { PlanInput } from './plan-input.ts';
import type { Priced } from './price.ts';

const catalog = {
  parameters: { everydayMax: { value: 2 }, shortMinutes: { value: 10 }, walkMinMinutes: { value: 3 } },
  rules: [{ id: 'SD7', sources: ['of SD7'] }],
} as unknown as Catalog;

const reason = { rule: 'D7', sources: [] };
const priced = (id: string, role: Role, worth: number, dose: Partial<Dose> = {}): Priced =>
  ({
    id,
    role,
    worth,
    dosed: { dose: { minutes: null, bouts: null, ...dose }, seconds: 0, reasons: [reason] },
  }) as unknown as Priced;
const walk = (count: number, minutesEach: number) => priced('walk', 'walk', 1, { bouts: { count, minutesEach } });

const beside = (all: readonly Priced[], minutes = 30, allows = 'full') =>
  besideOf(all, { clearance: { allows }, minutes, catalog } as unknown as PlanInput);
const ids = (...given: Parameters<typeof beside>) => beside(...given).map(({ id }) => id);

const all = [
  priced('chair', 'rest', 1, { minutes: 5 }),
  priced('bed', 'rest', 2, { minutes: 12 }),
  priced('stroll', 'walk', 1),
  priced('pool', 'walk', 2),
  priced('bags', 'everyday', 1),
  priced('stairs', 'everyday', 3),
  priced('bathtub', 'everyday', 2),
  priced('squat', 'strength', 9),
];

describe('beside the minutes', () => {
  it.each([
    ['stand the best rest, the best walk and the best everyday tasks', 10, 'full', ['bed', 'pool', 'stairs', 'bathtub']],
    ['they are the same on a light day', 10, 'light', ['bed', 'pool', 'stairs', 'bathtub']],
    ['stands rest alone, where she rests and breathes', 30, 'rest-and-breathe', ['bed']],
    ['that rest may be longer than she has', 9, 'rest-and-breathe', ['bed']],
    ['the rest of a short day is one that fits', 9, 'full', ['chair', 'pool', 'stairs', 'bathtub']],
    ['to the minute', 5, 'full', ['chair', 'pool', 'stairs', 'bathtub']],
    ['or is none', 4, 'full', ['pool', 'stairs', 'bathtub']],
  ] as const)('%s', (_, minutes, allows, expected) => expect(ids(all, minutes, allows)).toEqual(expected));

  it('a rest without a length always fits, and one is enough', () => {
    expect(ids([priced('breathe out', 'rest', 1), priced('lie', 'rest', 2)], 1)).toEqual(['lie']);
  });

  it('stands nothing, where nothing is allowed', () => {
    expect([ids([]), ids([], 5), ids([], 5, 'rest-and-breathe')]).toEqual([[], [], []]);
  });
});

describe('the walk of a short day', () => {
  it.each([
    ['is one bout', 9, walk(3, 5), { count: 1, minutesEach: 5 }],
    ['is no longer than she has', 9, walk(1, 20), { count: 1, minutesEach: 9 }],
    ['is in whole minutes', 6.5, walk(2, 20), { count: 1, minutesEach: 6 }],
    ['is no shorter than a walk can be', 1, walk(1, 20), { count: 1, minutesEach: 3 }],
    ['unless it was shorter before', 1, walk(4, 2), { count: 1, minutesEach: 2 }],
  ] as const)('%s, and says so', (_, minutes, one, bouts) => {
    const { dosed } = one;
    const about = { rule: 'SD7', about: 'walk', sources: ['of SD7'] };
    expect(beside([one], minutes)).toEqual([
      { ...one, dosed: { ...dosed, dose: { ...dosed.dose, bouts }, reasons: [reason, about] } },
    ]);
  });

  it.each([
    ['fits already', 9, walk(1, 9)],
    ['is not counted in bouts', 9, priced('swim', 'walk', 1)],
    ['is not short of time', 10, walk(3, 20)],
  ] as const)('stays as it is where it %s', (_, minutes, one) => expect(beside([one], minutes)).toEqual([one]));
});
