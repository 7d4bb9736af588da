// Each morning against the median of the days before it, found by plain search.
import { addDays, daysBetween, type Instant, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { CheckIn } from '../model/person.ts';
import { morningsOf } from './mornings.ts';
import { byDay } from './past.ts';

const first = '2026-03-01' as LocalDate;
const baselineDays = 7;
const flareFrom = 3;
const catalog = {
  parameters: { baselineDays: { value: baselineDays }, flareFrom: { value: flareFrom } },
} as unknown as Catalog;

const checkIns = fc
  .array(fc.record({ gap: fc.constantFrom(0, 0, 1, 1, 1, 2, 9), morning: fc.option(fc.integer({ min: 0, max: 10 })) }), {
    maxLength: 40,
  })
  .map((steps) => {
    let day = 0;
    return steps.map(({ gap, morning }, index): CheckIn => {
      day += gap;
      const at = `${addDays(first, day)}T07:${String(index + 10)}:00+01:00` as Instant;
      return { at, pain: { now: 1, ...(morning !== null && { morning }) } };
    });
  });

function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

it('knows the baseline, the change and the newest flare', () => {
  fc.assert(
    fc.property(checkIns, (said) => {
      const last = new Map(said.flatMap(({ at, pain }) => (pain.morning === undefined ? [] : [[at.slice(0, 10), pain.morning]])));
      const { byDate, after, lastFlare } = morningsOf(byDay(said), catalog);
      expect([...byDate.keys()]).toEqual([...last.keys()]);
      for (const [date, { score, baseline, change }] of byDate) {
        const before = [...last].filter(([other]) => {
          const days = daysBetween(other as LocalDate, date);
          return days > 0 && days <= baselineDays;
        });
        expect(score).toBe(last.get(date));
        expect(baseline).toBe(medianOf(before.map(([, one]) => one)));
        expect(change).toBe(baseline === undefined ? undefined : score - baseline);
        expect(after.get(addDays(date, -1))).toBe(change);
      }
      expect(after.size).toBe(byDate.size);
      const flares = [...byDate.values()].filter(({ change }) => (change ?? 0) >= flareFrom);
      expect(lastFlare).toEqual(flares.at(-1) ?? null);
    }),
    { numRuns: 500 },
  );
});

it('begins a flare when its morning was first told, however often that is said again', () => {
  const said = (date: string, time: string, morning: number): CheckIn => ({
    at: `${date}T${time}:00+01:00` as Instant,
    pain: { now: 1, morning },
  });
  const { lastFlare } = morningsOf(
    byDay([said('2026-03-01', '07:00', 1), said('2026-03-02', '07:00', 5), said('2026-03-02', '21:00', 5)]),
    catalog,
  );
  expect(lastFlare?.at).toBe('2026-03-02T07:00:00+01:00');
});
