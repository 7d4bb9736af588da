// A session goes on while nothing new is known; a new check-in or another day asks for a plan of its own.
import type { CheckIn, Session } from '@sinew/engine';
import type { Instant } from '@sinew/kernel';
import { expect, it } from 'vitest';
import { mayGoOn } from './may-go-on.ts';

const at = (time: string) => `2026-11-${time}:00+01:00` as Instant;
const session = (begun: string, kind = 'strength') =>
  ({ id: 's', begun: at(begun), items: [{ kind }], inputs: [] }) as unknown as Session;
const checkIn = (time: string) => ({ at: at(time), pain: { now: 3 } }) as CheckIn;

it.each([
  ['the same day, after a pause', session('22T08:00'), checkIn('22T07:55'), '22T20:00', true],
  ['over midnight', session('21T23:50'), checkIn('21T23:45'), '22T00:20', true],
  ['the next morning', session('21T20:00'), checkIn('21T19:00'), '22T07:00', false],
  ['after a check-in that came later', session('22T08:00'), checkIn('22T08:10'), '22T08:11', false],
  ['over midnight, after a check-in', session('21T23:50'), checkIn('22T00:10'), '22T00:20', false],
  ['breathing, always', session('21T20:00', 'breathing'), checkIn('22T07:00'), '22T07:01', true],
  ['where the clock was set back', session('22T08:00'), null, '21T08:00', true],
] as const)('%s', (_, open, latestCheckIn, now, expected) => {
  expect(mayGoOn(open, { now: at(now), latestCheckIn })).toBe(expected);
});
