// One odd day is no answer: however often a move was tried on it, nothing is said of it, and the plan leaves it alone.
import { catalog, english, englishInsights, tellBeliefs } from '@sinew/catalog';
import { catalogueIds, newEvent, recall, type LogEvent } from '@sinew/diary';
import { addDays, type Instant } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { today } from '../given.ts';

const ids = catalogueIds(catalog);
const at = (daysAgo: number, hour: number): Instant =>
  `${addDays(today, -daysAgo)}T${String(hour).padStart(2, '0')}:00:00+01:00` as Instant;
const rocked = (daysAgo: number, hour: number, after: number): LogEvent =>
  newEvent(
    'move-done',
    {
      session: `${daysAgo} ${hour}`,
      move: 'hands-and-knees-rock',
      variant: 'as-planned',
      side: 'both',
      pain: { before: 3, after },
    },
    { at: at(daysAgo, hour), ids },
  );
const mornings = [5, 4, 3, 2, 1, 0].map((ago) => newEvent('check-in', { pain: { now: 3, morning: 3 } }, { at: at(ago, 7), ids }));

function heldOf(tries: readonly LogEvent[]) {
  const { beliefs } = recall([...mornings, ...tries], { now: at(0, 22), catalog });
  const { n, onDays, verdict, say } = tellBeliefs(beliefs, { ...english, ...englishInsights }).moves[0] ?? {};
  return { n, onDays, verdict, say };
}

describe('a move that was tried', () => {
  it('five times on one day: too early to say, whatever it did', () => {
    for (const after of [5, 0]) {
      const held = heldOf([9, 11, 13, 15, 17].map((hour) => rocked(1, hour, after)));
      expect(held).toMatchObject({ n: 5, onDays: 1, verdict: 'too-early' });
      expect(held.say).toMatch(/^too early to say: \d more tries, on different days, would probably tell$/);
    }
  });

  it('on two days: still too early', () => {
    expect(heldOf([9, 12, 15].flatMap((hour) => [rocked(2, hour, 5), rocked(1, hour, 5)]))).toMatchObject({
      n: 6,
      onDays: 2,
      verdict: 'too-early',
      say: 'too early to say: 1 more try, another day, would probably tell',
    });
  });

  it('on three days: it may be said, and on how many days', () => {
    const held = heldOf([3, 2, 1].map((ago) => rocked(ago, 10, 6)));
    expect(held).toMatchObject({ n: 3, onDays: 3, verdict: 'worse' });
    expect(held.say).toMatch(/\(3 times on 3 days\)$/);
  });
});
