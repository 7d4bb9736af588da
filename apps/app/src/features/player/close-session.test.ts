// A session is closed once: whatever was already written before a crash is not written again.
import type { LogEvent } from '@sinew/diary';
import { advance, beginSession, type Dose, type PlanItem, type Session, type SessionAct } from '@sinew/engine';
import { addMilliseconds, type Instant } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingOf, leftAt, unwrittenOf } from './close-session.ts';

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

  it('writes each move when it is over, and the rest at the end: no move twice, and none other than at the end alone', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const written: LogEvent[] = [];
        for (let count = 1; count <= list.length; count += 1) {
          const { session, now } = played(list.slice(0, count));
          for (const move of unwrittenOf(session, now, written).moves) written.push({ id: 'x', type: 'move-done', ...move });
        }
        const { session, now } = played([...list, [end, 5]]);
        const during = written.map(({ id: _, type: __, ...move }) => move);
        expect([...during, ...closingOf(session, now, written).moves]).toEqual(closingOf(session, now, []).moves);
      }),
      { numRuns: 500 },
    );
  });

  it('what made it worse while she got ready is there at once', () => {
    const { session, now } = played([[{ act: 'worse' }, 5]]);
    expect(unwrittenOf(session, now, []).moves).toMatchObject([{ move: 'a', stopped: 'pain', dose: { sets: 0 } }]);
    expect(unwrittenOf(played([[{ act: 'next' }, 5]]).session, now, []).moves).toEqual([]);
  });

  it('writes nothing once the end is there', () => {
    const { session, now } = played([[end, 5]]);
    const ended: LogEvent = { id: 'x', at: now, type: 'session-ended', session: 'S', why: 'stopped' };
    expect(closingOf(session, now, [ended])).toEqual({ moves: [], exercises: [], ended: null });
    expect(unwrittenOf(session, now, [ended])).toEqual({ moves: [], exercises: [] });
  });

  it('writes down what she did of a workout that she brought, and no move for it', () => {
    const sets = [40, 50, 60].map((value) => ({
      kind: 'work' as const,
      reps: { min: 8, max: 8 },
      seconds: null,
      distance: null,
      load: { value, unit: 'kg' },
    }));
    const brought = { name: 'Squat', pattern: 'squat', stance: 'bilateral', sets, group: null, bouts: null };
    const squat = { ...item('squat'), dose: { ...dose, sets: 3, perSide: false, band: 'above-knees' as const }, brought };
    const gentler = { ...item('leg-extension'), variant: 'instead', brought: { ...brought, name: 'Leg extension' } };
    let session = beginSession('S', [{ ...squat, standIn: gentler }], begun);
    const inputs: readonly SessionAct[] = [
      { act: 'pain', when: 'before', score: 2 },
      { act: 'next' },
      { act: 'next' },
      { act: 'next' },
      { act: 'next' },
      { act: 'pain', when: 'after', score: 5 },
      { act: 'worse' },
      { act: 'next' },
      { act: 'end' },
    ];
    let now = begun;
    for (const act of inputs) {
      now = addMilliseconds(now, 5000);
      session = advance(session, { at: now, ...act });
    }
    const { moves, exercises } = closingOf(session, now, []);
    expect(moves).toEqual([]);
    expect(exercises.map(({ at: _, ...fields }) => fields)).toEqual([
      {
        ...{ session: 'S', exercise: 'squat', name: 'Squat', pattern: 'squat', stance: 'bilateral', sets: sets.slice(0, 2) },
        ...{ load: { value: 50, unit: 'kg' }, band: 'above-knees', pain: { before: 2, after: 5 }, effort: null, stopped: 'pain' },
      },
      {
        ...{
          session: 'S',
          exercise: 'leg-extension',
          name: 'Leg extension',
          pattern: 'squat',
          stance: 'bilateral',
          sets: sets.slice(0, 1),
        },
        ...{ load: { value: 40, unit: 'kg' }, band: null, pain: null, effort: null, stopped: 'interrupted' },
      },
    ]);
    const written = exercises.map((done): LogEvent => ({ id: 'x', type: 'exercise-done', ...done }));
    expect(closingOf(session, now, written).exercises).toEqual([]);
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

describe('a session that was left open', () => {
  const morning = addMilliseconds(begun, 8 * 3_600_000);
  const secondsIn = (list: Parameters<typeof played>[0]) => {
    const { session } = played(list);
    return (Date.parse(leftAt(session, morning)) - Date.parse(begun)) / 1000;
  };

  it.each([
    ['as she got ready', [], 0],
    ['in a hold: the clock ran on through both sides', [[{ act: 'next' }, 10]], 10 + 30 + 15 + 30],
    [
      'while it was paused',
      [
        [{ act: 'next' }, 10],
        [{ act: 'pause' }, 5],
      ],
      15,
    ],
    [
      'while it was paused, with an answer',
      [
        [{ act: 'next' }, 10],
        [{ act: 'pause' }, 5],
        [{ act: 'pain', when: 'after', score: 3 }, 5],
      ],
      20,
    ],
  ] as const)('was last hers %s', (_, list, seconds) => {
    expect(secondsIn(list)).toBe(seconds);
  });
});
