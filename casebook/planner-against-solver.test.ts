// The planner's choice is the best there is: held against a mixed-integer solver on random cases, at a gap of 0.
import { choose, movingSeconds, timedRoles, type Needs, type Option, type Room } from '@sinew/engine';
import fc from 'fast-check';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';

const runs = process.env.SINEW_NIGHTLY === undefined ? 100 : 1000;

const option = fc.record({
  role: fc.constantFrom(...timedRoles),
  station: fc.constantFrom('standing', 'seated', 'floor', 'lying' as const),
  group: fc.integer({ min: 0, max: 14 }).map((group) => `g${group}`),
  seconds: fc.integer({ min: 3, max: 20 }).map((quarters) => quarters * 15),
  worth: fc.integer({ min: 5, max: 400 }).map((hundredths) => hundredths / 100),
});
const options = fc
  .array(option, { minLength: 5, maxLength: 40 })
  .map((all): Option[] => all.map((one, index) => ({ ...one, id: `m${index}` })));
const span = (most: number) =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 2 })).map(([min, more]) => ({ min, max: min + more }));
const needs: fc.Arbitrary<Needs> = fc.record({
  rule: fc.constant('SD2'),
  items: span(6).map(({ min, max }) => ({ min, max: max + 2 })),
  needs: fc.tuple(...timedRoles.map((role) => span(2).map((range) => ({ role, ...range })))),
});
const room: fc.Arbitrary<Room> = fc.record({
  seconds: fc.integer({ min: 3, max: 45 }).map((minutes) => minutes * 60),
  changeSeconds: fc.constant(15),
  floorSeconds: fc.constant(30),
});

/** As a program: x options, y stations, z moves between them, s what is missing. */
function programOf(
  all: readonly Option[],
  { items, needs: quotas }: Needs,
  { seconds, changeSeconds, floorSeconds }: Room,
  penalty: number,
): string {
  const stations = [...new Set(all.map(({ station }) => station))];
  const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0 z' : terms.join(' + '));
  const x = (pick: (one: Option) => boolean): string[] => all.flatMap((one, index) => (pick(one) ? [`x${index}`] : []));
  const groups = [...new Set(all.map(({ role, group }) => `${role} ${group}`))];
  const lines = [
    'Maximize',
    ` obj: ${sum(all.map(({ worth }, index) => `${worth} x${index}`))} - ${quotas.map(({ role }) => `${penalty} s_${role}`).join(' - ')} - ${penalty} s_items`,
    'Subject To',
    ` time: ${sum(all.map(({ seconds: time }, index) => `${time} x${index}`))} + ${changeSeconds} z + ${floorSeconds} y_floor <= ${seconds}`,
    ` moves: ${stations.map((station) => `y_${station}`).join(' + ')} - z <= 1`,
    ...all.map(({ station }, index) => ` at${index}: x${index} - y_${station} <= 0`),
    ...groups.map((group, index) => ` group${index}: ${sum(x(({ role, group: own }) => `${role} ${own}` === group))} <= 1`),
    ...quotas.flatMap(({ role, min, max }) => [
      ` most_${role}: ${sum(x((one) => one.role === role))} <= ${max}`,
      ` least_${role}: ${sum(x((one) => one.role === role))} + s_${role} >= ${min}`,
    ]),
    ` most: ${sum(x(() => true))} <= ${items.max}`,
    ` least: ${sum(x(() => true))} + s_items >= ${items.min}`,
    'Bounds',
    ' z >= 0',
    'General',
    ' z',
    'Binary',
    ` ${x(() => true).join(' ')} ${[...new Set([...stations, 'floor'])].map((station) => `y_${station}`).join(' ')}`,
    'End',
  ];
  return lines.join('\n');
}

describe('choose', async () => {
  const highs = await highsLoader();

  it(`reaches the solver's optimum on ${runs} random cases`, () => {
    fc.assert(
      fc.property(options, needs, room, (all, wanted, space) => {
        const ours = choose(all, wanted, space);
        const solved = highs.solve(programOf(all, wanted, space, 100), { mip_rel_gap: 0, mip_abs_gap: 0 });
        expect(solved.Status).toBe('Optimal');
        expect(Math.abs(ours.score - solved.ObjectiveValue)).toBeLessThan(1e-6);
        const stations = new Set(ours.options.map(({ station }) => station));
        expect(ours.seconds).toBe(
          ours.options.reduce((total, { seconds }) => total + seconds, 0) + movingSeconds(stations, space),
        );
        expect(ours.seconds).toBeLessThanOrEqual(space.seconds);
      }),
      { numRuns: runs },
    );
  });
});
