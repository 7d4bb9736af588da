// For how long a band has gone well, against a plain search through all her days.
import { addDays, daysBetween, type Instant, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import { bandGreenDays } from './band.ts';
import type { BareFacts } from './facts.ts';

const first = '2026-03-01' as LocalDate;
const amounts = { lightGreenMax: 3, lightRedFrom: 6, morningAmberFrom: 1, morningRedFrom: 2 };
const catalog = {
  moves: [
    {
      id: 'squat',
      forms: [
        { id: 'banded', traits: { band: 'above-knees' } },
        { id: 'plain', traits: { band: null } },
      ],
    },
  ],
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
} as unknown as Catalog;

const pain = fc.constantFrom(null, 0, 4, 9);
/** Of each day: a move and its form, an exercise of her own, and the pain after each; null is unanswered. */
const days = fc.array(
  fc.record({
    move: fc.option(fc.record({ variant: fc.constantFrom('banded', 'plain'), pain })),
    own: fc.option(fc.record({ band: fc.constantFrom('above-knees', null), pain })),
    morning: fc.constantFrom(undefined, 0, 0, 0, 2),
  }),
  { maxLength: 12 },
);

const change = (after: number | null) => (after === null ? null : { before: 0, after });
const at = (date: LocalDate) => `${date}T09:00:00+01:00` as Instant;

it('is counted from the first green day after the last that was not', () => {
  fc.assert(
    fc.property(days, (drawn) => {
      const dated = drawn.map((day, index) => ({ ...day, date: addDays(first, index) }));
      const moves = dated.flatMap(({ date, move }) =>
        move === null
          ? []
          : [{ date, entries: [{ at: at(date), move: 'squat', variant: move.variant, pain: change(move.pain), stopped: null }] }],
      );
      const exercises = dated.flatMap(({ date, own }) =>
        own === null ? [] : [{ date, entries: [{ at: at(date), band: own.band, pain: change(own.pain), stopped: null }] }],
      );
      const after = new Map(dated.map(({ date, morning }) => [date, morning]));
      const facts = { past: { moves, exercises }, mornings: { after } } as unknown as BareFacts;
      expect(bandGreenDays(facts, catalog)).toBe(searched(dated));
    }),
    { numRuns: 1000 },
  );
});

type Dated = typeof days extends fc.Arbitrary<(infer Day)[]> ? Day & { readonly date: LocalDate } : never;

function searched(dated: readonly Dated[]): number | null {
  let [since, newest]: (LocalDate | null)[] = [null, null];
  for (const { date, move, own, morning } of dated) {
    const pains = [...(move?.variant === 'banded' ? [move.pain] : []), ...(own?.band === 'above-knees' ? [own.pain] : [])];
    if (pains.length === 0) continue;
    const bad = pains.some((one) => one !== null && one > amounts.lightGreenMax) || morning === 2;
    if (!bad && (pains.includes(null) || morning === undefined)) continue;
    since = bad ? null : (since ?? date);
    newest = date;
  }
  return since == null || newest == null ? null : daysBetween(since, newest);
}
