// The chosen set is the best there is: held against trying every set.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, movingSeconds, scoreOf, type Room } from './choose.ts';
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
  seconds: fc.integer({ min: 0, max: 60 }).map((quarters) => quarters * 15),
  changeSeconds: fc.constant(15),
  floorSeconds: fc.constant(30),
});

function isPossible(chosen: readonly Option[], { items, needs: quotas, limits }: Needs, space: Room): boolean {
  const groups = chosen.map(({ group }) => group);
  const seconds =
    chosen.reduce((sum, one) => sum + one.seconds, 0) + movingSeconds(new Set(chosen.map(({ station }) => station)), space);
  return (
    seconds <= space.seconds &&
    chosen.length <= items.max &&
    new Set(groups).size === groups.length &&
    limits.every(({ of, most }) => chosen.filter(({ limited }) => limited.includes(of)).length <= most) &&
    quotas.every(({ role, max }) => chosen.filter((one) => one.role === role).length <= max)
  );
}

function bestOfAll(all: readonly Option[], wanted: Needs, space: Room): number {
  const sets = Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_, bit) => (mask >> bit) & 1));
  return Math.max(...sets.filter((set) => isPossible(set, wanted, space)).map((set) => scoreOf(set, wanted)));
}

describe('choose', () => {
  it('finds what trying every set finds', () => {
    fc.assert(
      fc.property(options, needs, room, (all, wanted, space) => {
        const choice = choose(all, wanted, space);
        expect(isPossible(choice.options, wanted, space)).toBe(true);
        expect(scoreOf(choice.options, wanted)).toBeCloseTo(bestOfAll(all, wanted, space), 6);
        expect(choice.score).toBeCloseTo(scoreOf(choice.options, wanted), 6);
        expect(choice.seconds).toBeLessThanOrEqual(space.seconds);
      }),
      { numRuns: 500 },
    );
  });
});
