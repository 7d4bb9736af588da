// A check-in in the making: what starts from last time, what never does, and that unknown stays unknown.
import { catalog } from '@sinew/catalog';
import { catalogueIds, readCheckIn } from '@sinew/diary';
import type { CheckIn } from '@sinew/engine';
import type { Instant } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInOf, type CheckInDraft, draftFrom, morningSaidOn, phq2Of, withMood } from './draft.ts';
import { noHours, sleepChips } from './hours.ts';
import { mapSites } from './sites.ts';

const ids = catalogueIds(catalog);
const at = '2026-11-22T08:00:00+01:00' as Instant;
const yesterday: CheckIn = {
  at: '2026-11-21T08:00:00+01:00' as Instant,
  pain: { now: 4, worst24h: 6, morning: 3 },
  sites: [{ region: 'si', side: 'left' }],
  provokedBy: ['walking'],
  settles: 'within-hour',
  minutes: 20,
  place: 'home',
  asked: 'full',
  flags: ['RF-A08'],
};
const given = { at, asked: 'daily', flags: [], morningSaid: undefined, sleepSaid: undefined } as const;

describe('draftFrom', () => {
  it('starts from the last one, but never pain or signs', () => {
    const draft = draftFrom(yesterday);
    expect(draft).toMatchObject({
      sites: ['si:left'],
      provokedBy: ['walking'],
      settles: 'within-hour',
      minutes: 20,
      place: 'home',
    });
    expect([draft.now, draft.worst, draft.morning, draft.signs.daily]).toEqual([null, null, null, null]);
    expect(draft.signs.groups).toEqual({});
  });
});

describe('checkInOf', () => {
  it('needs pain now', () => {
    expect(checkInOf(draftFrom(yesterday), given)).toBeNull();
  });

  it('leaves out what she left out', () => {
    expect(checkInOf({ ...draftFrom(null), now: 0 }, { ...given, flags: undefined })).toEqual({ at, pain: { now: 0 } });
  });

  it('says "asked, none" only where the list was answered', () => {
    const draft = { ...draftFrom(null), now: 2 };
    expect(checkInOf(draft, given)).toMatchObject({ asked: 'daily', flags: [] });
    expect(checkInOf(draft, { ...given, flags: undefined })).not.toHaveProperty('flags');
  });

  it('keeps what she said of this morning earlier today', () => {
    const draft = { ...draftFrom(yesterday), now: 2 };
    expect(checkInOf(draft, { ...given, morningSaid: 5 })?.pain).toEqual({ now: 2, morning: 5 });
    expect(morningSaidOn('2026-11-21', [yesterday])).toBe(3);
    expect(morningSaidOn('2026-11-22', [yesterday])).toBeUndefined();
  });

  it('keeps the sleep that she gives now, else what she gave earlier today; not sure is unknown', () => {
    const draft = { ...draftFrom(yesterday), now: 2 };
    expect(checkInOf({ ...draft, sleep: 6 }, { ...given, sleepSaid: 8 })?.sleepHours).toBe(6);
    expect(checkInOf({ ...draft, sleep: 'not-sure' }, { ...given, sleepSaid: 8 })?.sleepHours).toBe(8);
    expect(checkInOf({ ...draft, sleep: 'not-sure' }, given)).not.toHaveProperty('sleepHours');
  });

  it('always makes a check-in that can be read', () => {
    const score = fc.integer({ min: 0, max: 10 });
    const draft: fc.Arbitrary<CheckInDraft> = fc.record({
      now: score,
      worst: fc.option(score),
      morning: fc.option(score),
      sleep: fc.option(fc.constantFrom(...sleepChips, 'not-sure' as const)),
      yesterday: fc.constant(noHours),
      settles: fc.option(fc.constantFrom('within-hour' as const, 'within-day' as const, 'longer' as const)),
      sites: fc.option(fc.subarray([...mapSites])),
      provokedBy: fc.option(fc.subarray(['walking', 'bed-turn', 'bridge'] as const)),
      minutes: fc.option(fc.constantFrom(3, 8, 20, 30, 45)),
      place: fc.option(fc.constantFrom('home' as const, 'bed' as const)),
      signs: fc.constant(draftFrom(null).signs),
      noticed: fc.constant([]),
      mood: fc.constant([null, null] as const),
    });
    fc.assert(
      fc.property(draft, (one) => {
        expect(readCheckIn(checkInOf(one, given), { ids })).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });
});

describe('mood', () => {
  it('counts only when both are answered', () => {
    expect(phq2Of([2, null])).toBeNull();
    expect(phq2Of([2, 1])).toBe(3);
  });

  it('asks for someone to look from three, and never answers the list for her', () => {
    expect(withMood([], 3)).toEqual(['RF-Q19']);
    expect(withMood([], 2)).toEqual([]);
    expect(withMood(['RF-Q19'], 6)).toEqual(['RF-Q19']);
    expect(withMood(undefined, 6)).toBeUndefined();
  });
});
