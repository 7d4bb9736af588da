// A session is a fold of its inputs: it can be replayed, is never behind the clock, and loses no answer.
import { addMilliseconds, type Instant } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Traits } from '../model/move.ts';
import type { Dose, PlanItem } from '../model/plan.ts';
import type { Session, SessionAct } from '../model/session.ts';
import { advance, beginSession, finishSession, viewAt } from './session.ts';

const begun = '2026-11-22T23:50:00+01:00' as Instant;
const after = (seconds: number): Instant => addMilliseconds(begun, seconds * 1000);

const traits: Traits = {
  position: 'seated',
  stance: 'none',
  resembles: [],
  impact: 'none',
  equipment: [],
  furnishing: [],
  support: true,
  endRange: false,
  breathHoldRisk: false,
  load: 'none',
  band: null,
  abduction: false,
  adduction: false,
  deepHipFlexion: false,
  legUp: false,
  sideStep: false,
  unstableSurface: false,
  trunkFlexion: false,
  onForearms: false,
  pressure: false,
  heat: false,
  wristLoad: false,
};

function item(move: string, dose: Partial<Dose>, standIn: PlanItem | null = null, kind: PlanItem['kind'] = 'strength'): PlanItem {
  return {
    move,
    protocol: [],
    catalogue: null,
    variant: 'plain',
    kind,
    traits,
    breath: 'free',
    extraCues: [],
    easier: null,
    harder: null,
    reasons: [],
    seconds: 60,
    standIn,
    dose: {
      sets: 1,
      reps: null,
      holdSeconds: null,
      minutes: null,
      perSide: false,
      startSide: null,
      load: null,
      bouts: null,
      band: null,
      rpe: [3, 4],
      restSeconds: 15,
      secondsPerRep: null,
      ...dose,
    },
  };
}

const hold = item('pigeon', { sets: 2, holdSeconds: 30, perSide: true, startSide: 'right' });
const reps = item('squat', { sets: 2, reps: 8, secondsPerRep: 4 }, item('glute-set', { reps: 10, secondsPerRep: 6 }));
const breath = item('breathe', { minutes: 3 }, null, 'breathing');

function play(items: readonly PlanItem[], acts: readonly (readonly [number, SessionAct])[]): Session {
  return acts.reduce(
    (session, [seconds, act]) => advance(session, { ...act, at: after(seconds) }),
    beginSession('s', items, begun),
  );
}

describe('a hold on both sides', () => {
  const started = play([hold, reps], [[5, { act: 'next' }]]);

  it.each([
    [5, 'work', 1, 'right', 30],
    [34, 'work', 1, 'right', 1],
    [35, 'switch', 1, 'left', 15],
    [50, 'work', 1, 'left', 30],
    [80, 'rest', 2, 'right', 15],
    [95, 'work', 2, 'right', 30],
    [170, 'after', 2, null, null],
    [99_999, 'after', 2, null, null],
  ] as const)('after %i s: %s, set %i, %s', (seconds, phase, set, side, secondsLeft) => {
    expect(viewAt(started, after(seconds))).toMatchObject({ phase, set, side, secondsLeft, state: 'running' });
  });

  it('waits while paused', () => {
    const paused = play(
      [hold],
      [
        [5, { act: 'next' }],
        [15, { act: 'pause' }],
      ],
    );
    expect(viewAt(paused, after(500))).toMatchObject({ phase: 'work', secondsLeft: 20, state: 'paused' });
    const resumed = advance(paused, { act: 'resume', at: after(500) });
    expect(viewAt(resumed, after(510))).toMatchObject({ phase: 'work', secondsLeft: 10, state: 'running' });
  });

  it('is logged with what was really done, past midnight too', () => {
    const all = play(
      [hold],
      [
        [2, { act: 'pain', when: 'before', score: 5 }],
        [5, { act: 'next' }],
        [700, { act: 'pain', when: 'after', score: 3 }],
      ],
    );
    expect(viewAt(all, after(701)).state).toBe('finished');
    expect(finishSession(all, after(701))).toMatchObject([
      {
        move: 'pigeon',
        side: 'both',
        pain: { before: 5, after: 3 },
        stopped: null,
        at: '2026-11-23T00:01:40+01:00',
        dose: { sets: 2, holdSeconds: 30 },
      },
    ]);
  });
});

describe('repetitions', () => {
  it('wait for her', () => {
    const started = play([reps], [[5, { act: 'next' }]]);
    expect(viewAt(started, after(600))).toMatchObject({ phase: 'work', set: 1, secondsLeft: null });
    expect(viewAt(advance(started, { act: 'next', at: after(600) }), after(601))).toMatchObject({
      phase: 'rest',
      set: 2,
      secondsLeft: 14,
    });
  });
});

describe('when it is too much', () => {
  it('"worse" brings the stand-in, and its end brings what comes next', () => {
    const swapped = play(
      [reps, breath],
      [
        [5, { act: 'next' }],
        [20, { act: 'worse' }],
      ],
    );
    expect(viewAt(swapped, after(21)).item?.move).toBe('glute-set');
    expect(finishSession(swapped, after(22))).toMatchObject([{ move: 'squat', stopped: 'pain' }]);
  });

  it('when the stand-in is worse too, only relief and breathing are left (PR1)', () => {
    const twice = play(
      [reps, hold, breath],
      [
        [5, { act: 'next' }],
        [20, { act: 'worse' }],
        [30, { act: 'next' }],
        [40, { act: 'worse' }],
      ],
    );
    expect(viewAt(twice, after(41)).item?.move).toBe('breathe');
  });

  it('"easier" is no sign of pain', () => {
    const eased = play(
      [reps],
      [
        [5, { act: 'next' }],
        [20, { act: 'easier' }],
      ],
    );
    expect(finishSession(eased, after(22))[0]?.stopped).toBe('interrupted');
  });

  it('a stop sign ends it, and nothing resumes it', () => {
    const stopped = play(
      [reps, breath],
      [
        [5, { act: 'next' }],
        [20, { act: 'symptom' }],
        [30, { act: 'next' }],
        [31, { act: 'resume' }],
      ],
    );
    expect(viewAt(stopped, after(40)).state).toBe('stopped');
    expect(finishSession(stopped, after(40))).toMatchObject([{ move: 'squat', stopped: 'symptom' }]);
  });
});

describe('any session', () => {
  const act: fc.Arbitrary<SessionAct> = fc.oneof(
    fc.constantFrom<SessionAct>(
      { act: 'next' },
      { act: 'pause' },
      { act: 'resume' },
      { act: 'skip' },
      { act: 'easier' },
      { act: 'worse' },
      { act: 'next' },
    ),
    fc.record({
      act: fc.constant('pain' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
      score: fc.integer({ min: 0, max: 10 }),
    }),
  );
  const acts = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), act), { maxLength: 40 }).map((list) => {
    let at = 0;
    return list.map(([wait, one]) => [(at += wait), one] as const);
  });

  it('looking at it never changes it, and looking late shows the same as looking often', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 0, max: 5000 }), (list, later) => {
        const session = play([hold, reps, breath], list);
        const end = (list.at(-1)?.[0] ?? 0) + later;
        for (let second = 0; second < 5; second += 1) viewAt(session, after(second * 17));
        expect(viewAt(session, after(end))).toEqual(viewAt(structuredClone(session), after(end)));
        expect(viewAt(session, after(end)).secondsIn).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('goes only forward, and logs no move that was not begun', () => {
    fc.assert(
      fc.property(acts, (list) => {
        let progress = 0;
        const ids = new Set(['pigeon', 'squat', 'glute-set', 'breathe']);
        for (let count = 0; count <= list.length; count += 1) {
          const session = play([hold, reps, breath], list.slice(0, count));
          const view = viewAt(session, after(list[count - 1]?.[0] ?? 0));
          expect(view.index).toBeGreaterThanOrEqual(progress);
          progress = view.index;
          for (const done of finishSession(session, after(100_000))) expect(ids.has(done.move)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
