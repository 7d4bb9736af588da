// What is learnt is a fold of the log: any order, events twice, events taken back or still to come, all give the same bytes.
import { catalog, english, englishInsights, tellBeliefs } from '@sinew/catalog';
import { catalogueIds, newEvent, recall, type LogEvent } from '@sinew/diary';
import { addDays, type Instant } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { today } from '../given.ts';

const ids = catalogueIds(catalog);
const at = (daysAgo: number, hour: number): Instant =>
  `${addDays(today, -daysAgo)}T${String(hour).padStart(2, '0')}:00:00+01:00` as Instant;
const now = at(0, 12);

const nrs = fc.integer({ min: 0, max: 10 });
const day = fc.integer({ min: 0, max: 9 });
const pain = fc.option(fc.record({ before: nrs, after: nrs }), { nil: null, freq: 4 });

const event: fc.Arbitrary<LogEvent> = fc.oneof(
  fc
    .tuple(day, nrs)
    .map(([ago, score]) => newEvent('check-in', { pain: { now: score, morning: score } }, { at: at(ago, 7), ids })),
  fc
    .tuple(day, fc.integer({ min: 8, max: 11 }), fc.constantFrom('cat-cow', 'wall-tap-hinge', 'elevated-pigeon'), pain)
    .map(([ago, hour, move, change]) =>
      newEvent(
        'move-done',
        { session: `${ago}`, move, variant: 'as-planned', side: 'both', pain: change },
        { at: at(ago, hour), ids },
      ),
    ),
  fc
    .tuple(day, fc.integer({ min: 5, max: 60 }))
    .map(([ago, minutes]) =>
      newEvent('walk-done', { minutes, painOnsetMinute: null, pain: { before: 2, after: 2 } }, { at: at(ago, 16), ids }),
    ),
  fc
    .tuple(day, fc.integer({ min: 0, max: 12 }))
    .map(([ago, hours]) => newEvent('day-context', { standingHours: hours, sleepHours: 7 }, { at: at(ago, 21), ids })),
  fc
    .tuple(day, fc.constantFrom('hinge', 'squat', 'stretch'))
    .map(([ago, pattern]) =>
      newEvent('exercise-done', { exercise: pattern, pattern, stance: 'bilateral', sets: 3 }, { at: at(ago, 18), ids }),
    ),
  day.map((ago) => newEvent('birth', { date: addDays(today, -ago) }, { at: at(ago, 20), ids })),
);

const log = fc.array(event, { maxLength: 12 });

function learnt(events: readonly LogEvent[]): string {
  return JSON.stringify(tellBeliefs(recall(events, { now, catalog }).beliefs, { ...english, ...englishInsights }));
}

describe('what is learnt', () => {
  it('does not depend on the order of events, nor on their coming twice', () => {
    const shuffled = log.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, ([events, mixed]) => {
        expect(learnt(mixed)).toBe(learnt(events));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whether an event was taken back or never there', () => {
    fc.assert(
      fc.property(log, event, (events, slip) => {
        const back = newEvent('retracted', { of: slip.id }, { at: at(0, 11), ids });
        // A day with nothing but a slip on it is still a day of the log's span only while something else is.
        expect(learnt([...events, slip, back])).toBe(learnt(events));
      }),
      { numRuns: 500 },
    );
  });

  it('knows nothing of what is still to come', () => {
    fc.assert(
      fc.property(log, log, (events, more) => {
        const later = more.map((one): LogEvent => ({ ...one, at: `${addDays(today, 1)}${one.at.slice(10)}` as Instant }));
        expect(learnt([...events, ...later])).toBe(learnt(events));
      }),
      { numRuns: 500 },
    );
  });

  it('of nothing is nothing', () => {
    expect(JSON.parse(learnt([]))).toEqual({ days: 0, moves: [], exposures: [], pairs: [], baseline: [], forecast: null });
  });
});
