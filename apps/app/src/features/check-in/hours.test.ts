// The hours that she may give: the middle of what she chose, of the evening before, asked once of a day that she kept her diary on.
import type { CheckIn, DayContext, History, StageNow } from '@sinew/engine';
import { type Instant, isInstant, type LocalDate, localDateOf } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { asksYesterday, contextOf, dayChips, noHours, sleepSaidOn, walkChips, yesterdayEvening } from './hours.ts';

const today = '2026-11-22' as LocalDate;
const at = (text: string): Instant => text as Instant;
const checkIn = (when: string, sleepHours?: number): CheckIn => ({
  at: at(when),
  pain: { now: 3 },
  ...(sleepHours !== undefined && { sleepHours }),
});
const nothing: History = {
  since: null,
  checkIns: [],
  moves: [],
  walks: [],
  exercises: [],
  assessed: [],
  vetoes: [],
  mood: null,
};
const stage = (daysSinceBirth: number | null) => ({ daysSinceBirth }) as StageNow;

describe('what is kept', () => {
  it('is a number in the middle of what she chose', () => {
    for (const { from, to, hours } of dayChips) expect(hours).toBe(to === null ? from + 1 : (from + to) / 2);
    for (const { from, to, hours } of walkChips) expect(hours).toBe(to === null ? from + 15 : (from + to) / 2);
  });

  it('says that there was no walk only where she said so', () => {
    expect(contextOf({ ...noHours, walking: 0 })).toEqual({ walkingMinutes: 0 });
    expect(contextOf({ ...noHours, sitting: 3 })).not.toHaveProperty('walkingMinutes');
  });

  it('leaves out what she left out or is not sure of', () => {
    expect(contextOf(noHours)).toBeNull();
    expect(contextOf({ ...noHours, sitting: 'not-sure' })).toBeNull();
    expect(contextOf({ ...noHours, standing: 3, sitting: 'not-sure', carrying: 1 })).toEqual({
      standingHours: 3,
      carriedBabyHours: 1,
    });
  });

  it.each(['2026-11-22T08:00:00+01:00', '2026-11-22T00:10:00+01:00', '2026-03-01T23:59:59Z', '2027-01-01T06:00:00-05:00'])(
    'is of the day before, and earlier than now: %s',
    (now) => {
      const then = yesterdayEvening(at(now));
      expect(isInstant(then)).toBe(true);
      expect(Date.parse(localDateOf(at(now))) - Date.parse(localDateOf(then))).toBe(86_400_000);
      expect(Date.parse(then)).toBeLessThan(Date.parse(now));
    },
  );
});

describe('sleep', () => {
  it('is what she said earlier today, and no other day', () => {
    const checkIns = [checkIn('2026-11-21T08:00:00+01:00', 5), checkIn('2026-11-22T07:00:00+01:00', 7)];
    expect(sleepSaidOn(today, [...checkIns, checkIn('2026-11-22T12:00:00+01:00')])).toBe(7);
    expect(sleepSaidOn('2026-11-23' as LocalDate, checkIns)).toBeUndefined();
  });
});

describe('yesterday', () => {
  const kept = { ...nothing, checkIns: [checkIn('2026-11-21T08:00:00+01:00')] };
  const context = (more: Omit<DayContext, 'at'>): History => ({
    ...kept,
    contexts: [{ at: at('2026-11-21T21:00:00+01:00'), ...more }],
  });

  it('is asked of a day that she kept her diary on, once', () => {
    expect(asksYesterday(kept, stage(null), today)).toBe(true);
    expect(asksYesterday(nothing, stage(null), today)).toBe(false);
    expect(asksYesterday(kept, stage(null), '2026-11-23' as LocalDate)).toBe(false);
    expect(asksYesterday(context({ sittingHours: 3 }), stage(null), today)).toBe(false);
    expect(asksYesterday(context({ walkingMinutes: 0 }), stage(null), today)).toBe(false);
    expect(asksYesterday(context({ sleepHours: 7 }), stage(null), today)).toBe(true);
  });

  it('is not asked in the first days after a birth', () => {
    expect(asksYesterday(kept, stage(3), today)).toBe(false);
    expect(asksYesterday(kept, stage(40), today)).toBe(true);
  });
});
