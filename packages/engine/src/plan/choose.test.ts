// The chosen set is the best there is: held against trying every set; and of equals, always the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, movingSeconds, type Room } from './choose.ts';
import type { Option } from './option.ts';
import type { Limit, Limited, Needs } from '../model/needs.ts';
import { timedRoles } from './needs.ts';

const option = fc.record({
  role: fc.constantFrom(...timedRoles),
  station: fc.constantFrom('standing', 'seated', 'floor', 'lying' as const),
  group: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  limited: fc.subarray(['end-range', 'new-load'] as const),
  seconds: fc.integer({ min: 2, max: 16 }).map((quarters) => quarters * 15),
  worth: fc.integer({ min: 1, max: 400 }).map((hundredths) => hundredths / 100),
});
const options = fc
  .array(option, { maxLength: 10 })
  .map((all): Option[] => all.map((one, index) => ({ ...one, id: `m${index}` })));
const span = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))
  .map(([min, more]) => ({ min, max: min + more }));
const limit = (of: Limited): fc.Arbitrary<Limit> => fc.integer({ min: 0, max: 3 }).map((most) => ({ of, most }));
const needs: fc.Arbitrary<Needs> = fc.record({
  rule: fc.constant('SD2'),
  items: span.map(({ min, max }) => ({ min: min + 1, max: max + 2 })),
  limits: fc.tuple(limit('end-range'), limit('new-load')),
  needs: fc.tuple(...timedRoles.map((role) => span.map((range) => ({ role, ...range })))),
});
const room: fc.Arbitrary<Room> = fc.record({
  seconds: fc.integer({ min: 0, max: 900 }),
  changeSeconds: fc.integer({ min: 0, max: 40 }),
  floorSeconds: fc.integer({ min: 0, max: 60 }),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function secondsOf(chosen: readonly Option[], space: Room): number {
  return sum(chosen.map(({ seconds }) => seconds)) + movingSeconds(new Set(chosen.map(({ station }) => station)), space);
}

/** The objective: a need that is missing outweighs an item, and an item outweighs what a move is worth. */
function scoreOf(chosen: readonly Option[], { items, needs: quotas }: Needs): number {
  const missing = quotas.map(({ role, min }) => Math.max(0, min - chosen.filter((one) => one.role === role).length));
  return sum(chosen.map(({ worth }) => worth)) - 100 * sum(missing) - 10 * Math.max(0, items.min - chosen.length);
}

function isPossible(chosen: readonly Option[], { items, needs: quotas, limits }: Needs, space: Room): boolean {
  const groups = chosen.map(({ group }) => group);
  return (
    secondsOf(chosen, space) <= space.seconds &&
    chosen.length <= items.max &&
    new Set(groups).size === groups.length &&
    limits.every(({ of, most }) => chosen.filter(({ limited }) => limited.includes(of)).length <= most) &&
    quotas.every(({ role, max }) => chosen.filter((one) => one.role === role).length <= max)
  );
}

function bestOfAll(all: readonly Option[], wanted: Needs, space: Room): number {
  const sets = Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_one, bit) => (mask >> bit) & 1));
  return Math.max(...sets.filter((set) => isPossible(set, wanted, space)).map((set) => scoreOf(set, wanted)));
}

describe('any choice', () => {
  it('is what trying every set finds', () => {
    fc.assert(
      fc.property(options, needs, room, (all, wanted, space) => {
        const choice = choose(all, wanted, space);
        expect(isPossible(choice.options, wanted, space)).toBe(true);
        expect(scoreOf(choice.options, wanted)).toBeCloseTo(bestOfAll(all, wanted, space), 6);
        expect(choice.score).toBeCloseTo(scoreOf(choice.options, wanted), 6);
        expect(choice.seconds).toBe(secondsOf(choice.options, space));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a choice', () => {
  const one = (id: string, more: Partial<Option> = {}): Option => ({
    id,
    role: 'relief',
    station: 'seated',
    group: id,
    limited: [],
    seconds: 60,
    worth: 1,
    ...more,
  });
  const relief = { role: 'relief', min: 1, max: 3 } as const;
  const strength = { role: 'strength', min: 1, max: 2 } as const;
  const day = (more: Partial<Needs> = {}): Needs => ({
    rule: 'SD2',
    items: { min: 1, max: 4 },
    limits: [],
    needs: [relief, strength],
    ...more,
  });
  const chosen = (all: readonly Option[], more: Partial<Needs> = {}, seconds = 600) => {
    const { options: picked, ...rest } = choose(all, day(more), { seconds, changeSeconds: 15, floorSeconds: 30 });
    return { ids: picked.map(({ id }) => id).join(' '), ...rest };
  };
  const squat = one('squat', { role: 'strength', worth: 2 });

  it.each([
    ['of nothing is nothing, and all is missing', [], {}, 600, { ids: '', seconds: 0, score: -210 }],
    ['takes what there is', [one('roll')], {}, 60, { ids: 'roll', seconds: 60, score: -99 }],
    ['takes nothing that is a second too long', [one('roll')], {}, 59, { ids: '', seconds: 0, score: -210 }],
    [
      'takes no role that the day does not ask for',
      [one('hum', { role: 'breathing' })],
      {},
      600,
      { ids: '', seconds: 0, score: -210 },
    ],
    [
      'counts the ways between the stations',
      [one('roll'), { ...squat, station: 'floor' }],
      {},
      165,
      { ids: 'roll squat', seconds: 165, score: 3 },
    ],
    [
      'leaves out the way that does not fit',
      [one('roll'), { ...squat, station: 'floor' }],
      {},
      164,
      { ids: 'squat', seconds: 90, score: -98 },
    ],
    [
      'comes in the order of the roles, and of the list',
      [squat, one('a'), one('b', { worth: 3 })],
      {},
      600,
      { ids: 'a b squat', seconds: 180, score: 6 },
    ],
    [
      'leaves out what it is better without',
      [one('a'), one('b', { worth: -1 }), squat],
      {},
      600,
      { ids: 'a squat', seconds: 120, score: 3 },
    ],
    [
      'takes it where an item would be missing',
      [one('a'), one('b', { worth: -1 }), squat],
      { items: { min: 3, max: 4 } },
      600,
      { ids: 'a b squat', seconds: 180, score: 2 },
    ],
    [
      'takes no more items than the day has',
      [one('a'), one('b'), squat],
      { items: { min: 1, max: 2 } },
      600,
      { ids: 'a squat', seconds: 120, score: 3 },
    ],
    [
      'gives up an item for a need',
      [one('a', { seconds: 30, worth: 9 }), one('b', { seconds: 30, worth: 9 }), { ...squat, seconds: 90 }],
      {},
      120,
      { ids: 'a squat', seconds: 120, score: 11 },
    ],
  ] as const)('%s', (_, all, more, seconds, expected) => expect(chosen(all, more, seconds)).toEqual(expected));

  it.each([
    ['of equals, the first', [one('a'), one('b')], { needs: [{ ...relief, max: 1 }] }, 600, 'a'],
    ['of equals, no more than the time', [one('a'), one('b'), one('c')], { needs: [relief] }, 120, 'a b'],
    ['of one group, the first', [one('a', { group: 'hips' }), one('b', { group: 'hips' })], {}, 600, 'a'],
    ['of as much worth, the shorter', [one('a'), one('b', { seconds: 45 })], { needs: [{ ...relief, max: 1 }] }, 600, 'b'],
    ['nothing that is worth nothing', [one('a'), one('b', { worth: 0 })], { needs: [relief] }, 600, 'a'],
    [
      'of one group in two roles, the role that comes last',
      [one('a', { group: 'hips' }), { ...squat, worth: 1, group: 'hips' }],
      {},
      600,
      'squat',
    ],
  ] as const)('takes %s', (_, all, more, seconds, ids) => expect(chosen(all, more, seconds).ids).toBe(ids));

  it.each([
    [0, 'roll'],
    [1, 'b roll'],
    [2, 'a b roll'],
  ])('takes at most %i of what is limited', (most, ids) => {
    const limited = ['end-range'] as const;
    const all = [one('a', { limited, worth: 2 }), one('b', { limited, worth: 3 }), one('roll')];
    expect(
      chosen(all, {
        limits: [
          { of: 'new-load', most: 0 },
          { of: 'end-range', most },
        ],
      }).ids,
    ).toBe(ids);
  });
});

describe('the way', () => {
  const space: Room = { seconds: 600, changeSeconds: 15, floorSeconds: 40 };
  it.each([
    [[], 0],
    [['seated'], 0],
    [['seated', 'lying', 'standing'], 30],
    [['floor'], 40],
    [['floor', 'lying'], 55],
  ] as const)('between %j takes %i s', (stations, seconds) => expect(movingSeconds(new Set(stations), space)).toBe(seconds));
});
