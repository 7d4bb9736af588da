// A session is a fold of its inputs: it can be replayed, is never behind the clock, and loses no answer.
import { addMilliseconds, type Instant } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Traits } from '../model/move.ts';
import type { Dose, PlanItem } from '../model/plan.ts';
import type { Session, SessionAct } from '../model/session.ts';
import { advance, beginSession, endedMoves, finishSession, viewAt } from './session.ts';

const begun = '2026-11-22T23:50:00+01:00' as Instant;
const after = (seconds: number): Instant => addMilliseconds(begun, seconds * 1000);

const catalog = {
  parameters: { lightGreenMax: { value: 3 }, lightRedFrom: { value: 6 } },
} as unknown as Catalog;

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
    expect(finishSession(all, after(701), catalog)).toMatchObject([
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
    expect(finishSession(swapped, after(22), catalog)).toMatchObject([{ move: 'squat', stopped: 'pain' }]);
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

  it('what made it worse comes again neither in its own place nor in another’s', () => {
    const roll = item('roll', { reps: 5, secondsPerRep: 4 }, null, 'relief');
    const lean = item('lean', { reps: 5, secondsPerRep: 4 }, roll);
    const worse = play(
      [lean, roll, breath],
      [
        [5, { act: 'next' }],
        [20, { act: 'worse' }],
        [30, { act: 'next' }],
        [40, { act: 'worse' }],
      ],
    );
    expect(viewAt(worse, after(41)).item?.move).toBe('breathe');
    const other = play(
      [{ ...roll, standIn: breath }, lean, breath],
      [
        [5, { act: 'next' }],
        [20, { act: 'worse' }],
        [30, { act: 'skip' }],
        [40, { act: 'next' }],
        [50, { act: 'worse' }],
      ],
    );
    expect(finishSession(other, after(51), catalog).map(({ move }) => move)).toEqual(['roll', 'lean']);
    expect(viewAt(other, after(51)).item?.move).toBe('breathe');
  });

  it('"easier" is no sign of pain', () => {
    const eased = play(
      [reps],
      [
        [5, { act: 'next' }],
        [20, { act: 'easier' }],
      ],
    );
    expect(finishSession(eased, after(22), catalog)[0]?.stopped).toBe('interrupted');
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
    expect(finishSession(stopped, after(40), catalog)).toMatchObject([{ move: 'squat', stopped: 'symptom' }]);
  });
});

describe('what is on the screen', () => {
  it('is all of one moment', () => {
    const session = play(
      [hold, reps],
      [
        [2, { act: 'pain', when: 'before', score: 5 }],
        [5, { act: 'next' }],
      ],
    );
    expect(viewAt(session, after(50.9))).toEqual({
      state: 'running',
      index: 0,
      count: 2,
      item: hold,
      next: reps,
      phase: 'work',
      set: 1,
      sets: 2,
      side: 'left',
      secondsLeft: 30,
      secondsIn: 0,
      painBefore: 5,
      painAfter: undefined,
      // The fourth of nine steps of the first of two.
      progress: 3 / 9 / 2,
    });
  });

  it('begins with getting ready, on the side that comes first', () => {
    const side = (startSide: Dose['startSide']) =>
      viewAt(play([item('pigeon', { holdSeconds: 30, perSide: true, startSide })], []), after(1)).side;
    expect([side('right'), side('left'), side(null)]).toEqual(['right', 'left', 'left']);
    expect(viewAt(play([breath], []), after(1))).toMatchObject({ phase: 'set-up', side: null, next: null, secondsLeft: null });
  });

  it('changes to the right where the left came first', () => {
    const session = play([item('pigeon', { holdSeconds: 30, perSide: true, startSide: 'left' })], [[0, { act: 'next' }]]);
    expect([viewAt(session, after(29)).side, viewAt(session, after(46)).side]).toEqual(['left', 'right']);
  });

  it('is empty and whole at the end', () => {
    const ended = play([breath], [[9, { act: 'end' }]]);
    expect(viewAt(ended, after(99))).toMatchObject({ state: 'finished', index: 0, secondsIn: 90, progress: 1 });
    const left = play([breath], [[0, { act: 'skip' }]]);
    expect(viewAt(left, after(5))).toMatchObject({ state: 'finished', next: null, progress: 1 });
    const through = play(
      [breath],
      [
        [0, { act: 'next' }],
        [200, { act: 'next' }],
      ],
    );
    expect(viewAt(through, after(205))).toMatchObject({ state: 'finished', progress: 1 });
  });

  it('of nothing planned is the end at once', () => {
    expect(viewAt(play([], [[1, { act: 'next' }]]), after(5))).toEqual({
      state: 'finished',
      index: 0,
      count: 0,
      item: null,
      next: null,
      phase: 'after',
      set: 1,
      sets: 1,
      side: null,
      secondsLeft: null,
      secondsIn: 5,
      painBefore: undefined,
      painAfter: undefined,
      progress: 1,
    });
    expect(finishSession(play([], [[1, { act: 'worse' }]]), after(5), catalog)).toEqual([]);
  });
});

describe('an exercise that she brought', () => {
  const sets = (...own: readonly (readonly [reps: number | null, seconds: number | null])[]) =>
    own.map(([count, seconds]) => ({ reps: count === null ? null : { min: count, max: count }, seconds }));
  const brought = (own: ReturnType<typeof sets>, dose: Partial<Dose> = {}): PlanItem =>
    ({ ...item('plank', { sets: own.length, holdSeconds: 45, ...dose }), brought: { sets: own } }) as unknown as PlanItem;
  const lasts = (one: PlanItem, second: number) => viewAt(play([one], [[0, { act: 'next' }]]), after(second)).secondsLeft;

  it('runs by the clock where its own set does', () => {
    const plank = brought(sets([null, 20], [null, 30]));
    expect([lasts(plank, 0), lasts(plank, 20), lasts(plank, 35)]).toEqual([20, 15, 30]);
  });

  it('is hers to end where its set has repetitions, or where it is a walk', () => {
    expect(lasts(brought(sets([8, 20])), 0)).toBeNull();
    expect(lasts(brought(sets([null, 600]), { bouts: { count: 2, minutesEach: 5 } }), 0)).toBeNull();
    expect(lasts(brought(sets(), { sets: 1 }), 0)).toBeNull();
  });

  it('of ours, a walk is hers to end, too', () => {
    expect(lasts(item('walk', { bouts: { count: 2, minutesEach: 5 } }), 0)).toBeNull();
  });
});

describe('what is logged', () => {
  const logged = (acts: readonly (readonly [number, SessionAct])[], at: number, items: readonly PlanItem[] = [reps, hold]) =>
    finishSession(play(items, acts), after(at), catalog).map(({ move, stopped, pain }) => [move, stopped, pain]);

  it.each([
    ['nothing where no work had begun', [], 9, []],
    ['broken off while it runs', [[1, { act: 'next' }]], 9, [['squat', 'interrupted', null]]],
    [
      'broken off while it is paused',
      [
        [1, { act: 'next' }],
        [2, { act: 'pause' }],
      ],
      9,
      [['squat', 'interrupted', null]],
    ],
    [
      'broken off where she ends it in between',
      [
        [1, { act: 'next' }],
        [2, { act: 'end' }],
      ],
      9,
      [['squat', 'interrupted', null]],
    ],
    [
      'broken off where she leaves it out in between',
      [
        [1, { act: 'next' }],
        [2, { act: 'skip' }],
      ],
      9,
      [['squat', 'interrupted', null]],
    ],
    ['a warning sign, even before any work', [[1, { act: 'symptom' }]], 9, [['squat', 'symptom', null]]],
    ['what getting into position makes worse', [[1, { act: 'worse' }]], 9, [['squat', 'pain', null]]],
    [
      'that both were worse, the second before its work',
      [
        [1, { act: 'next' }],
        [2, { act: 'worse' }],
        [3, { act: 'worse' }],
      ],
      9,
      [
        ['squat', 'pain', null],
        ['glute-set', 'pain', null],
      ],
    ],
  ] as const)('%s', (_, acts, at, expected) => {
    expect(logged(acts as never, at)).toEqual(expected);
  });

  const through = [1, 2, 3, 4].map((second) => [second, { act: 'next' }] as const);

  it('is done where all its work is behind her, whether she ends it, answers or just stays there', () => {
    expect(logged(through, 9)).toEqual([['squat', null, null]]);
    expect(logged([...through, [5, { act: 'end' }]], 9)).toEqual([['squat', null, null]]);
    expect(logged([...through, [5, { act: 'pain', when: 'after', score: 2 }]], 9)).toEqual([['squat', null, null]]);
  });

  it('needs both answers to say what it did', () => {
    const pain = (before: number | null, later: number | null) =>
      logged(
        [[0, { act: 'pain', when: 'before', score: before }], ...through, [5, { act: 'pain', when: 'after', score: later }]],
        9,
      )[0]?.[2];
    expect([pain(4, 2), pain(null, 2), pain(4, null)]).toEqual([{ before: 4, after: 2 }, null, null]);
  });

  it.each([
    [undefined, 9, 'pain'],
    [null, 6, 'pain'],
    // By the standard light: not red, so nothing is known of it.
    [undefined, 5, null],
    [null, 0, null],
    // Said both: that it did not rise, or by how much, stands there.
    [9, 9, null],
    [2, 8, null],
  ] as const)('with %j before and %j after it stopped for %j', (before, score, stopped) => {
    const answers = [...through, [5, { act: 'pain', when: 'after', score }] as const];
    const said = before === undefined ? answers : [[0, { act: 'pain', when: 'before', score: before }] as const, ...answers];
    expect(logged(said, 9)).toEqual([['squat', stopped, typeof before === 'number' ? { before, after: score } : null]]);
  });

  it('a warning sign stays one, whatever else was said', () => {
    const answer = [2, { act: 'pain', when: 'after', score: 9 }] as const;
    expect(logged([[1, { act: 'next' }], answer, [3, { act: 'symptom' }]], 9)).toEqual([['squat', 'symptom', null]]);
  });

  it('while it goes on: only what is over, and as it will stay', () => {
    const acts = [
      [1, { act: 'worse' }],
      [2, { act: 'next' }],
      [3, { act: 'next' }],
    ] as const;
    const over = (count: number, at: number) =>
      endedMoves(play([reps, hold], acts.slice(0, count)), after(at), catalog).map(({ move }) => move);
    expect([over(0, 1), over(1, 1), over(2, 99), over(3, 99)]).toEqual([[], ['squat'], ['squat'], ['squat']]);
    const last = play([reps, hold], [...acts, [4, { act: 'next' }]]);
    expect(endedMoves(last, after(4), catalog)).toEqual(finishSession(last, after(99), catalog));
  });

  it('says how hard it was, and when each of them ended', () => {
    const session = play(
      [reps, hold],
      [...through, [5, { act: 'effort', score: 6 }], [6, { act: 'next' }], [7, { act: 'next' }]],
    );
    expect(finishSession(session, after(20), catalog).map(({ effort, at, stopped }) => [effort, at, stopped])).toEqual([
      [6, after(6), null],
      [null, after(20), 'interrupted'],
    ]);
  });

  it.each([
    ['right', 20, 'right'],
    ['left', 20, 'left'],
    ['right', 34, 'right'],
    ['left', 34, 'left'],
    ['right', 46, 'both'],
    ['right', 90, 'both'],
  ] as const)('%s first, after %i s: %s', (startSide, seconds, side) => {
    const one = item('pigeon', { holdSeconds: 30, perSide: true, startSide });
    expect(finishSession(play([one], [[0, { act: 'next' }]]), after(seconds), catalog)[0]?.side).toBe(side);
  });

  it('is of both sides where it has none', () => {
    expect(finishSession(play([breath], [[0, { act: 'next' }]]), after(9), catalog)[0]?.side).toBe('both');
  });

  it('counts the sets that were begun, not those that were planned', () => {
    const sets = (count: number) => finishSession(play([reps], through.slice(0, count)), after(9), catalog)[0]?.dose.sets;
    expect([sets(1), sets(2), sets(3), sets(4)]).toEqual([1, 1, 2, 2]);
    expect(finishSession(play([reps], [[1, { act: 'worse' }]]), after(9), catalog)[0]?.dose.sets).toBe(0);
  });
});

describe('answers and pauses', () => {
  it('an answer after the work leads on; earlier, or while paused, it only is kept', () => {
    const answer = { act: 'pain', when: 'after', score: 3 } as const;
    const now = (...acts: readonly (readonly [number, SessionAct])[]) => viewAt(play([reps, hold], acts), after(9));
    const work = [1, 2, 3, 4].map((second) => [second, { act: 'next' }] as const);
    expect(now([1, { act: 'next' }], [2, answer])).toMatchObject({ index: 0, phase: 'work', painAfter: 3 });
    expect(now(...work, [5, answer])).toMatchObject({ index: 1, phase: 'set-up' });
    expect(now(...work, [5, { act: 'pause' }], [6, answer])).toMatchObject({ index: 0, phase: 'after', painAfter: 3 });
  });

  it('a second pause does not move the first', () => {
    const paused = play(
      [breath],
      [
        [0, { act: 'next' }],
        [10, { act: 'pause' }],
        [20, { act: 'pause' }],
        [30, { act: 'resume' }],
        [31, { act: 'resume' }],
      ],
    );
    expect(viewAt(paused, after(40)).secondsIn).toBe(20);
  });

  it('whatever comes after the end changes nothing', () => {
    const ended = play([breath, reps], [[5, { act: 'end' }]]);
    const after9 = viewAt(ended, after(9));
    for (const act of [{ act: 'next' }, { act: 'symptom' }, { act: 'skip' }, { act: 'effort', score: 3 }] as const)
      expect(viewAt(advance(ended, { ...act, at: after(6) }), after(9))).toEqual(after9);
  });
});

describe('without a stand-in', () => {
  const rest = item('rest', { minutes: 5 }, null, 'rest');
  const relief = item('roll', { minutes: 1 }, null, 'relief');
  const walk = item('walk', { bouts: { count: 1, minutesEach: 3 } }, null, 'walk');
  const left = (act: 'worse' | 'easier') => {
    let session = play([hold, hold, walk, relief, breath, rest], [[1, { act }]]);
    const seen: (string | undefined)[] = [];
    for (let second = 2; viewAt(session, after(second)).state === 'running'; second += 1) {
      seen.push(viewAt(session, after(second)).item?.move);
      session = advance(session, { act: 'skip', at: after(second) });
    }
    return seen;
  };

  it('"worse" leaves relief, breathing and rest; "easier" leaves everything', () => {
    expect(left('worse')).toEqual(['roll', 'breathe', 'rest']);
    expect(left('easier')).toEqual(['pigeon', 'walk', 'roll', 'breathe', 'rest']);
  });

  it('the stand-in leaves what comes after it where it was', () => {
    const swapped = play(
      [hold, reps, breath],
      [
        [1, { act: 'skip' }],
        [2, { act: 'easier' }],
      ],
    );
    expect(viewAt(swapped, after(3))).toMatchObject({ index: 2, count: 4, item: { move: 'glute-set' }, next: breath });
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

  it('looking late shows the same as a touch now and then that means nothing', () => {
    fc.assert(
      fc.property(acts, fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 }), (list, waits) => {
        const late = play([hold, reps, breath], list);
        let end = list.at(-1)?.[0] ?? 0;
        let often = late;
        for (const wait of waits) {
          end += wait;
          const idle = viewAt(often, after(end)).state === 'paused' ? 'pause' : 'resume';
          often = advance(often, { act: idle, at: after(end) });
        }
        expect(viewAt(often, after(end + 7))).toEqual(viewAt(late, after(end + 7)));
        expect(finishSession(often, after(end + 7), catalog)).toEqual(finishSession(late, after(end + 7), catalog));
      }),
      { numRuns: 500 },
    );
  });

  it('goes only forward, and logs what was begun or hurt before it, and nothing else', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const noted: string[] = [];
        let session = beginSession('s', [hold, reps, breath], begun);
        for (const [seconds, one] of list) {
          const { state, phase, item: now, index } = viewAt(session, after(seconds));
          const open = state === 'running' || state === 'paused';
          // Getting ready is hers to end: only so does work begin.
          if (open && phase === 'set-up' && now !== null && (one.act === 'next' || one.act === 'worse')) noted.push(now.move);
          session = advance(session, { ...one, at: after(seconds) });
          expect(viewAt(session, after(seconds)).index).toBeGreaterThanOrEqual(index);
        }
        expect(finishSession(session, after(100_000), catalog).map(({ move }) => move)).toEqual(noted);
      }),
      { numRuns: 500 },
    );
  });
});
