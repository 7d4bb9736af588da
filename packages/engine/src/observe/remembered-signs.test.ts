// What is remembered of a sign once it is gone: how long ago she last said it.
import type { Instant } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { CheckIn } from '../model/person.ts';
import type { BareFacts } from './facts.ts';
import { timedSigns } from './remembered-signs.ts';

const catalog = { flags: [{ id: 'bled', timed: 'hoursSinceBleeding' }, { id: 'other' }] } as unknown as Catalog;
const moment = (day: number, time = '08:00'): Instant => `2026-11-${day}T${time}:00+01:00` as Instant;
const said = (day: number, ...flags: string[]): CheckIn => ({ at: moment(day), pain: { now: 2 }, flags });

function hours(checkIn: CheckIn | null, ...earlier: CheckIn[]) {
  const soFar = { checkIns: earlier.map((one) => ({ date: one.at.slice(0, 10), entries: [one] })) };
  return timedSigns({ now: moment(22, '09:30'), soFar, checkIn } as unknown as BareFacts, catalog)['hoursSinceBleeding'];
}

describe('a sign that is timed', () => {
  it('counts from when she last said it, today or before', () => {
    expect(hours(said(22), said(18, 'bled'), said(21, 'bled', 'other'))).toBe(25.5);
    expect(hours(said(22, 'bled'), said(21, 'bled'))).toBe(1.5);
    expect(hours(null, said(20, 'bled'))).toBe(49.5);
  });

  it('that was never said has no hours', () => {
    expect([hours(null), hours(said(22, 'other'), said(21))]).toEqual([null, null]);
  });
});
