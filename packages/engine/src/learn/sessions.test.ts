// Rows of moves: what goes on and what begins anew is a matter of time, not of the clock where it was written down.
import type { Instant } from '@sinew/kernel';
import { expect, it } from 'vitest';
import type { MoveDone } from '../model/person.ts';
import { rowsOf } from './sessions.ts';

function done(at: string, before: number, after: number): MoveDone {
  const pain = { before, after };
  return {
    at: at as Instant,
    session: 's',
    move: 'ease',
    variant: '',
    side: 'both',
    dose: {},
    pain,
    effort: null,
    stopped: null,
  };
}

const sizes = (...moves: readonly MoveDone[]): readonly number[] => rowsOf(moves).map((row) => row.moves.length);

it('a session goes on over a change of offset, and ends with a pause of more than an hour and a half', () => {
  const first = done('2026-03-29T01:30:00+01:00', 5, 4);
  expect(sizes(first, done('2026-03-29T03:10:00+02:00', 4, 3))).toEqual([2]);
  expect(sizes(first, done('2026-03-29T05:10:00+04:00', 4, 3))).toEqual([2]);
  expect(sizes(first, done('2026-03-29T03:10:00+01:00', 4, 3))).toEqual([1, 1]);
  expect(sizes(first, done('2026-03-29T02:10:00+00:00', 4, 3))).toEqual([1, 1]);
});
