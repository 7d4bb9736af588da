// Random cases for the planner: what there is to choose from, what the day needs, and the time that there is.
import { timedRoles, type Limit, type Limited, type Needs, type Option, type Room } from '@sinew/engine';
import fc from 'fast-check';

export interface Puzzle {
  readonly options: readonly Option[];
  readonly needs: Needs;
  readonly room: Room;
}

const option = fc.record({
  role: fc.constantFrom(...timedRoles),
  station: fc.constantFrom('standing', 'seated', 'floor', 'lying' as const),
  group: fc.integer({ min: 0, max: 14 }).map((group) => `g${group}`),
  limited: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Limited[]>([]) },
    { weight: 1, arbitrary: fc.subarray<Limited>(['end-range', 'new-load'], { minLength: 1 }) },
  ),
  seconds: fc.integer({ min: 3, max: 20 }).map((quarters) => quarters * 15),
  worth: fc.integer({ min: 5, max: 400 }).map((hundredths) => hundredths / 100),
});
const options = fc
  .array(option, { minLength: 5, maxLength: 40 })
  .map((all): Option[] => all.map((one, index) => ({ ...one, id: `m${index}` })));
const span = (most: number) =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 2 })).map(([min, more]) => ({ min, max: min + more }));
const limit = (of: Limited): fc.Arbitrary<Limit> => fc.integer({ min: 0, max: 3 }).map((most) => ({ of, most }));
const needs: fc.Arbitrary<Needs> = fc.record({
  rule: fc.constant('SD2'),
  items: span(6).map(({ min, max }) => ({ min, max: max + 2 })),
  limits: fc.tuple(limit('end-range'), limit('new-load')),
  needs: fc.tuple(...timedRoles.map((role) => span(2).map((range) => ({ role, ...range })))),
});
const room: fc.Arbitrary<Room> = fc.record({
  seconds: fc.integer({ min: 3, max: 45 }).map((minutes) => minutes * 60),
  changeSeconds: fc.constant(15),
  floorSeconds: fc.constant(30),
});

export const puzzle: fc.Arbitrary<Puzzle> = fc.record({ options, needs, room });
