// What the history shows of a log, and what it leaves out.
import type { LogEvent } from '@sinew/diary';
import { describe, expect, it } from 'vitest';
import { daysOf, eventsOfSession, painDays, versionsOf } from './days.ts';

const event = (id: string, at: string, rest: object) => ({ id, at, ...rest }) as unknown as LogEvent;
const checkIn = (id: string, at: string, pain: object) => event(id, at, { type: 'check-in', pain });
const moveDone = (id: string, at: string, session: string) =>
  event(id, at, { type: 'move-done', session, move: 'pigeon', variant: 'usual', pain: { before: 5, after: 3 } });

const log: readonly LogEvent[] = [
  checkIn('c1', '2026-11-20T08:00:00+01:00', { now: 4, worst24h: 6, morning: 3 }),
  event('p1', '2026-11-20T08:01:00+01:00', { type: 'plan-made', items: [], seed: 's', engine: '1', catalogue: '1' }),
  event('s1', '2026-11-20T23:50:00+01:00', { type: 'session-begun', session: 'S', items: [] }),
  event('t1', '2026-11-20T23:51:00+01:00', { type: 'session-step', session: 'S', input: { at: 'x', act: 'next' } }),
  moveDone('m1', '2026-11-21T00:05:00+01:00', 'S'),
  moveDone('m2', '2026-11-21T00:10:00+01:00', 'S'),
  event('w1', '2026-11-21T12:00:00+01:00', { type: 'walk-done', minutes: 12, pain: { before: 2, after: 2 } }),
  checkIn('c2', '2026-11-21T13:00:00+01:00', { now: 2, worst24h: null, morning: null }),
  checkIn('c3', '2026-11-21T09:00:00+01:00', { now: 7, worst24h: 8, morning: 6 }),
];

describe('daysOf', () => {
  it('shows days newest first, a session on the day it began, and no plans', () => {
    const days = daysOf(log);
    expect(
      days.map((day) => [day.date, day.entries.map((entry) => (entry.kind === 'session' ? 'session' : entry.event.id))]),
    ).toEqual([
      ['2026-11-21', ['c2', 'w1', 'c3']],
      ['2026-11-20', ['session', 'c1']],
    ]);
  });

  it('shows no session whose moves were all taken back', () => {
    const days = daysOf(log.filter(({ id }) => id !== 'm1' && id !== 'm2'));
    expect(days.map((day) => day.entries.length)).toEqual([3, 1]);
  });
});

describe('painDays', () => {
  it('takes the latest answer of a day and its worst, oldest day first', () => {
    expect(painDays(log)).toEqual([
      { date: '2026-11-20', now: 4, morning: 3, worst: 6 },
      { date: '2026-11-21', now: 2, morning: 6, worst: 8 },
    ]);
  });
});

describe('deleting', () => {
  it('finds every event of a session, and every version of an entry', () => {
    expect(eventsOfSession(log, 'S')).toEqual(['s1', 't1', 'm1', 'm2']);
    const corrected = checkIn('c4', '2026-11-20T08:00:00+01:00', { now: 5 });
    expect(versionsOf([...log, corrected], corrected)).toEqual(['c1', 'c4']);
  });
});
