// Moments keep their place; days are counted without clocks or summer time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMilliseconds,
  daysBetween,
  instantFromMillis,
  isInstant,
  isLocalDate,
  localDateAt,
  localDateOf,
  millisBetween,
  millisOf,
  type Instant,
  type LocalDate,
} from './time.ts';

const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01' as LocalDate, days));

describe('days', () => {
  it('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800, max: 800 }), (day, days) => daysBetween(day, addDays(day, days)) === days),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s is a date: %s', (text, is) => {
    expect(isLocalDate(text)).toBe(is);
  });
});

describe('moments', () => {
  it.each([
    ['2026-11-22T08:00:00+01:00', true],
    ['2026-11-22T08:00Z', true],
    ['2026-11-22T08:00:00.123-03:30', true],
    ['2026-11-22T08:00:00', false],
    ['2026-11-22 08:00:00Z', false],
    ['2026-02-30T08:00:00Z', false],
    ['2026-11-22T24:00:00Z', false],
  ])('%s is a moment: %s', (text, is) => {
    expect(isInstant(text)).toBe(is);
  });

  it('belong to the day at their own place', () => {
    const late = '2026-11-22T23:30:00Z' as Instant;
    expect(localDateOf(late)).toBe('2026-11-22');
    expect(localDateAt(late, '2026-11-22T08:00:00+01:00' as Instant)).toBe('2026-11-23');
  });

  it('keep their place and add up', () => {
    const offsets = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), offsets, fc.integer({ min: -1e6, max: 1e6 }), (millis, offset, seconds) => {
        const whole = Math.floor(millis / 1000) * 1000;
        const at = instantFromMillis(whole, offset);
        const later = addMilliseconds(at, seconds * 1000);
        return (
          isInstant(at) &&
          millisOf(at) === whole &&
          millisOf(later) === whole + seconds * 1000 &&
          at.slice(19) === later.slice(19)
        );
      }),
      { numRuns: 500 },
    );
  });

  it('lie as far apart as their milliseconds since 1970, on one clock or two, to the fraction of a second', () => {
    const written = fc
      .tuple(fc.constantFrom('2026-03-28', '2026-03-29'), fc.integer({ min: 0, max: 86_399 }))
      .map(([day, second]) => new Date(Date.parse(day) + second * 1000).toISOString().slice(0, 19));
    const ending = fc.constantFrom('Z', '+01:00', '+02:00', '-03:30', '.5Z', '.1234Z', '.250+01:00');
    const moment = fc.tuple(written, ending).map(([clock, rest]) => `${clock}${rest}` as Instant);
    fc.assert(
      fc.property(moment, moment, (from, to) => millisBetween(from, to) === millisOf(to) - millisOf(from)),
      { numRuns: 2000 },
    );
    expect(millisBetween('2026-03-29T08:00Z' as Instant, '2026-03-29T09:30Z' as Instant)).toBe(5_400_000);
  });
});
