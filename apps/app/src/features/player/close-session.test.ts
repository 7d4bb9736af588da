// A session is closed once: whatever was already written before a crash is not written again.
import type { LogEvent } from '@sinew/diary';
import { advance, beginSession, type Dose, type PlanItem, type Session, type SessionAct } from '@sinew/engine';
import { addMilliseconds, type Instant } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingOf } from './close-session.ts';

const begun = '2026-11-22T23:50:00+01:00' as Instant;
const dose: Dose = {
  sets: 1,
  reps: null,
  holdSeconds: 30,
  minutes: null,
  perSide: true,
  startSide: 'right',
  load: null,
  bouts: null,
  band: null,
  rpe: [3, 4],
  restSeconds: 15,
  secondsPerRep: null,
};
const item = (move: string): PlanItem =>
  ({ move, variant: 'usual', kind: 'relief', dose, standIn: null, reasons: [], traits: {} }) as unknown as PlanItem;

const acts: readonly SessionAct[] = [
  { act: 'next' },
  { act: 'next' },
  { act: 'next' },
  { act: 'pause' },
  { act: 'resume' },
  { act: 'skip' },
  { act: 'worse' },
  { act: 'pain', when: 'before', score: 5 },
  { act: 'pain', when: 'after', score: 3 },
];

function played(steps: readonly (readonly [SessionAct, number])[]): { session: Session; now: Instant } {
  let session = beginSession('S', [item('a'), item('b'), item('c')], begun);
  let now = begun;
  for (const [act, seconds] of steps) {
    now = addMilliseconds(now, seconds * 1000);
    session = advance(session, { at: now, ...act });
  }
  return { session, now };
}

const steps = fc.array(fc.tuple(fc.constantFrom(...acts), fc.integer({ min: 1, max: 50 })), { maxLength: 30 });
const end = { act: 'end' } as const;

describe('closingOf', () => {
  it('writes no move twice, wherever the first try broke off', () => {
    fc.assert(
      fc.property(steps, fc.nat(5), (list, cut) => {
        const { session, now } = played([...list, [end, 5]]);
        const whole = closingOf(session, now, []);
        const written = whole.moves.slice(0, cut).map((move): LogEvent => ({ id: 'x', type: 'move-done', ...move }));
        const later = addMilliseconds(now, 3_600_000);
        const rest = closingOf(session, later, written);
        expect([...whole.moves.slice(0, cut), ...rest.moves]).toEqual(whole.moves);
        expect(rest.ended).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('writes nothing once the end is there', () => {
    const { session, now } = played([[end, 5]]);
    const ended: LogEvent = { id: 'x', at: now, type: 'session-ended', session: 'S', why: 'stopped' };
    expect(closingOf(session, now, [ended])).toEqual({ moves: [], ended: null });
  });

  it.each([
    [[[end, 5]], 'stopped'],
    [[[{ act: 'symptom' }, 5]], 'symptom'],
    [[[{ act: 'next' }, 5]], 'interrupted'],
    [
      [
        [{ act: 'skip' }, 1],
        [{ act: 'skip' }, 1],
        [{ act: 'skip' }, 1],
      ],
      'finished',
    ],
  ] as const)('%j ended as %s', (list, why) => {
    const { session, now } = played(list);
    expect(closingOf(session, now, []).ended?.why).toBe(why);
  });
});
