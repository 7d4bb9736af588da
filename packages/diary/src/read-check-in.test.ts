// Check-ins from outside: what is read, what is refused and how that is said, and that nothing makes it throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCheckIn } from './read-check-in.ts';
import { catalogueIds } from './shapes/catalogue-ids.ts';

const flag = (id: string, extra: object) => ({ id, stored: true, ...extra }) as never;
const ids = catalogueIds({
  flags: [flag('RF-A01', {}), flag('RF-P01', { worse: 'E' }), flag('RF-A17', { stored: false })],
  contraindications: [],
  circumstances: [],
});
const at = '2026-11-22T08:00:00+01:00';
const least = { at, pain: { now: 4 } };
const read = (value: unknown) => readCheckIn(value, { ids });

describe('a check-in', () => {
  it('needs only its time and the pain now; flags that are absent stay unasked', () => {
    expect(read(least)).toEqual({ ok: true, value: least });
    expect(read({ ...least, flags: [] })).toEqual({ ok: true, value: { ...least, flags: [] } });
  });

  it('is read whole', () => {
    const whole = {
      at,
      pain: { now: 4, worst24h: 6.5, morning: 3 },
      sites: [{ region: 'si', side: 'left', intensity: 5 }],
      provokedBy: ['walking', 'bed-turn'],
      settles: 'within-hour',
      asked: 'full',
      flags: ['RF-A01', 'RF-P01!'],
      sleepHours: 6.5,
      minutes: 20,
      place: 'home',
    };
    expect(read(whole)).toEqual({ ok: true, value: whole });
  });

  it('folds what is listed twice; a place keeps its higher intensity', () => {
    const left = { region: 'si', side: 'left' };
    const twice = read({
      ...least,
      sites: [left, { ...left, intensity: 5 }, { ...left, intensity: 3 }],
      provokedBy: ['walking', 'walking'],
      flags: ['RF-A01', 'RF-A01'],
    });
    expect(twice).toEqual({
      ok: true,
      value: { ...least, sites: [{ ...left, intensity: 5 }], provokedBy: ['walking'], flags: ['RF-A01'] },
    });
  });

  it('keeps a flag that is never stored: it still counts today', () => {
    expect(read({ ...least, flags: ['RF-A17'] })).toMatchObject({ ok: true, value: { flags: ['RF-A17'] } });
  });
});

describe('a check-in that cannot be used', () => {
  it.each<[string, unknown, object]>([
    ['no time', { pain: { now: 4 } }, { code: 'missing', path: 'at', expected: { kind: 'moment' } }],
    [
      'a time without an offset',
      { ...least, at: '2026-11-22T08:00:00' },
      { code: 'wrong', path: 'at', found: '"2026-11-22T08:00:00"' },
    ],
    ['a day that is none', { ...least, at: '2026-02-30T08:00:00Z' }, { code: 'wrong', path: 'at' }],
    ['no pain', { at }, { code: 'missing', path: 'pain' }],
    [
      'pain 11',
      { at, pain: { now: 11 } },
      {
        code: 'out-of-range',
        path: 'pain.now',
        found: '11',
        expected: { kind: 'number-between', from: 0, to: 10, whole: false },
      },
    ],
    ['pain in words', { at, pain: { now: '4' } }, { code: 'out-of-range', path: 'pain.now', found: '"4"' }],
    ['no number', { at, pain: { now: Number.NaN } }, { code: 'out-of-range', path: 'pain.now' }],
    [
      'an unknown region',
      { ...least, sites: [{ region: 'knee', side: 'left' }] },
      { code: 'unknown-name', path: 'sites[0].region' },
    ],
    ['an unknown side', { ...least, sites: [{ region: 'si', side: 'both' }] }, { code: 'unknown-name', path: 'sites[0].side' }],
    ['an unknown provoker', { ...least, provokedBy: ['rain'] }, { code: 'unknown-name', path: 'provokedBy[0]', found: '"rain"' }],
    ['an unknown flag', { ...least, flags: ['RF-Z99'] }, { code: 'unknown-name', path: 'flags[0]', found: '"RF-Z99"' }],
    [
      'a worse code that is none',
      { ...least, flags: ['RF-A01!'] },
      { code: 'unknown-name', path: 'flags[0]', found: '"RF-A01!"' },
    ],
    ['no minutes', { ...least, minutes: 0 }, { code: 'out-of-range', path: 'minutes' }],
    ['25 hours of sleep', { ...least, sleepHours: 25 }, { code: 'out-of-range', path: 'sleepHours' }],
    ['an unknown place', { ...least, place: 'moon' }, { code: 'unknown-name', path: 'place' }],
  ])('%s', (_, value, error) => {
    expect(read(value)).toMatchObject({ ok: false, error });
  });

  it('never throws, and never lets an impossible pain or an unknown flag through', () => {
    const pain = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double(), fc.jsonValue());
    const almost = fc.record(
      {
        at: fc.oneof(fc.constant(at), fc.string(), fc.jsonValue()),
        pain: fc.oneof(fc.record({ now: pain, worst24h: pain, morning: pain }, { requiredKeys: ['now'] }), fc.jsonValue()),
        flags: fc.oneof(fc.array(fc.constantFrom('RF-A01', 'RF-P01!', 'RF-P01', 'RF-Z9')), fc.jsonValue()),
        sites: fc.oneof(
          fc.array(fc.record({ region: fc.constantFrom('si', 'knee'), side: fc.constant('left') })),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: almost }, { weight: 1, arbitrary: fc.anything() }), (value) => {
        const result = read(value);
        if (!result.ok) return true;
        const { now, worst24h = 0, morning = 0 } = result.value.pain;
        return (
          [now, worst24h, morning].every((score) => score >= 0 && score <= 10) &&
          (result.value.flags ?? []).every((id) => ids.flags.has(id))
        );
      }),
      { numRuns: 2000 },
    );
  });
});
