// The order of the chosen: every station once, relief before strength, and what is equal as it came.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';
import { timedRoles } from './needs.ts';
import type { Priced } from './price.ts';

const priced = (role: string, station: string, id = ''): Priced => ({ role, station, id }) as unknown as Priced;
const told = (chosen: readonly Priced[]) => inOrder(chosen).map(({ role, station, id }) => `${role} ${station}${id}`);

it.each([
  ['nothing', [], []],
  ['relief before strength', [priced('strength', 'lying'), priced('relief', 'lying')], ['relief lying', 'strength lying']],
  [
    'the station with more relief first, and to each only once',
    [
      priced('strength', 'floor'),
      priced('relief', 'lying'),
      priced('relief', 'floor'),
      priced('strength', 'standing'),
      priced('breathing', 'lying'),
    ],
    ['relief lying', 'breathing lying', 'relief floor', 'strength floor', 'strength standing'],
  ],
  [
    'by the average of a station, not by all of it',
    [priced('mobility', 'seated'), ...['a', 'b', 'c'].map((id) => priced('breathing', 'lying', id))],
    ['breathing lyinga', 'breathing lyingb', 'breathing lyingc', 'mobility seated'],
  ],
  [
    'equals as they came',
    [priced('relief', 'seated', 'a'), priced('relief', 'floor', 'b'), priced('relief', 'seated', 'c')],
    ['relief seateda', 'relief seatedc', 'relief floorb'],
  ],
])('%s', (_, chosen, expected) => expect(told(chosen)).toEqual(expected));

it('loses none, and goes to no station twice', () => {
  const one = fc
    .tuple(fc.constantFrom(...timedRoles), fc.constantFrom('standing', 'seated', 'floor', 'lying'))
    .map(([role, station]) => priced(role, station));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (chosen) => {
      const ordered = inOrder(chosen);
      expect(new Set(ordered)).toEqual(new Set(chosen));
      const moves = ordered.filter(({ station }, at) => station !== ordered[at - 1]?.station);
      expect(moves).toHaveLength(new Set(chosen.map(({ station }) => station)).size);
    }),
    { numRuns: 500 },
  );
});
