// What is learnt from a log: a fold over her days, careful verdicts, and no cause around a birth.
import { addDays, seededRandom, type Instant, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Beliefs } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import type { History, MoveDone } from '../model/person.ts';
import { daysOf } from './days.ts';
import { beliefsOf, learn, learnDay, startLearning } from './learn.ts';

const traits = (...resembles: string[]) => ({ resembles, impact: 'none' });
const catalog = {
  parameters: { reliefPriorMean: { value: 0.2 }, beliefMinObservations: { value: 3 }, beliefMinDays: { value: 3 } },
  moves: [
    { id: 'ease', kind: 'relief', family: 'one', forms: [{ id: 'way', traits: traits(), dose: { kind: 'hold' } }] },
    { id: 'other', kind: 'relief', family: 'two', forms: [{ id: 'way', traits: traits(), dose: { kind: 'hold' } }] },
    { id: 'bend', kind: 'strength', family: 'three', forms: [{ id: 'way', traits: traits('hinge'), dose: { kind: 'reps' } }] },
  ],
} as unknown as Catalog;

const first = '2026-03-02' as LocalDate;
const at = (day: number, time: string): Instant => `${addDays(first, day)}T${time}:00Z` as Instant;

const nothing: History = {
  since: null,
  checkIns: [],
  moves: [],
  walks: [],
  exercises: [],
  assessed: [],
  vetoes: [],
  mood: null,
};

function move(day: number, time: string, id: string, pain: MoveDone['pain']): MoveDone {
  return {
    at: at(day, time),
    session: `${day} ${time.slice(0, 2)}`,
    move: id,
    variant: 'way',
    side: 'both',
    dose: { sets: 3 },
    pain,
    effort: null,
    stopped: null,
  };
}

const morning = (day: number, score: number) => ({ at: at(day, '07:00'), pain: { now: score, morning: score } });
const walk = (day: number, minutes: number) => ({
  at: at(day, '17:00'),
  minutes,
  painOnsetMinute: null,
  pain: { before: 2, after: 2 },
});

/** Days on which she walks forty minutes rather than ten: about every second, in no rhythm. */
function walksFar(day: number): boolean {
  return seededRandom(`walk ${day}`)() < 0.5;
}

/** Mornings about `level`, a point up after a long walk where `costs`, and sometimes one up or down by themselves. */
function weeks(count: number, costs: boolean, level = (_day: number): number => 3): History {
  const days = Array.from({ length: count }, (_, day) => day);
  const noise = (day: number): number => Math.round((seededRandom(`noise ${day}`)() - 0.5) * 2.2);
  return {
    ...nothing,
    since: first,
    checkIns: days.map((day) => morning(day, Math.max(0, level(day) + noise(day) + (costs && walksFar(day - 1) ? 1 : 0)))),
    walks: days.map((day) => walk(day, walksFar(day) ? 40 : 10)),
  };
}

const exposure = (beliefs: Beliefs, name: string) => beliefs.exposures.find((one) => one.exposure === name);

describe('of an empty log', () => {
  it('nothing is learnt', () => {
    expect({ ...learn(nothing, catalog) }).toEqual({
      days: 0,
      moves: [],
      exposures: [],
      pairs: [],
      baseline: [],
      forecast: null,
    });
  });
});

describe('the next morning', () => {
  it('what costs a point is said to, in its own unit, about her own dose', () => {
    const walking = exposure(learn(weeks(56, true), catalog), 'walking');
    expect(walking).toMatchObject({ exposure: 'walking', per: '10 min', verdict: 'raises' });
    const { mean, interval90 } = walking?.nextMorning ?? { mean: 0, interval90: [0, 0] };
    expect(mean).toBeGreaterThan(0.2);
    expect(interval90[0]).toBeLessThan(1 / 3);
    expect(interval90[1]).toBeGreaterThan(1 / 3);
  });

  it('what costs nothing is not announced', () => {
    expect(exposure(learn(weeks(56, false), catalog), 'walking')?.verdict).not.toMatch(/raises|lowers/);
  });

  it('with fewer than eight mornings that answer it nothing is said, however clear it looks', () => {
    const clear = (count: number): History => {
      const days = Array.from({ length: count }, (_, day) => day);
      return {
        ...nothing,
        checkIns: days.map((day) => morning(day, day % 2 === 0 && day > 0 ? 6 : 2)),
        walks: days.map((day) => walk(day, day % 2 === 1 ? 40 : 10)),
      };
    };
    expect(exposure(learn(clear(8), catalog), 'walking')).toMatchObject({ mornings: 7, verdict: 'too-early' });
    expect(exposure(learn(clear(12), catalog), 'walking')).toMatchObject({ mornings: 11, verdict: 'raises' });
  });

  it('two days that differ are too few, however clear it looks', () => {
    const far = (...odd: readonly number[]): History => {
      const days = Array.from({ length: 40 }, (_, day) => day);
      return {
        ...nothing,
        checkIns: days.map((day) => morning(day, odd.includes(day - 1) ? 7 : 2)),
        walks: days.map((day) => walk(day, odd.includes(day) ? 90 : 25)),
      };
    };
    expect(exposure(learn(far(12, 25), catalog), 'walking')?.verdict).toBe('too-early');
    expect(exposure(learn(far(8, 17, 25, 33), catalog), 'walking')?.verdict).toBe('raises');
  });

  it('what never varied is too early to say', () => {
    const history = weeks(56, true);
    const same = { ...history, walks: history.walks.map((one) => ({ ...one, minutes: 25 })) };
    expect(exposure(learn(same, catalog), 'walking')?.verdict).toBe('too-early');
  });

  it('where even her quieter days have some, they are what her busier days are compared with', () => {
    const hours = (day: number): number => 7 + Math.floor(seededRandom(`hours ${day}`)() * 3);
    const days = Array.from({ length: 70 }, (_, day) => day);
    const stands: History = {
      ...nothing,
      checkIns: days.map((day) => morning(day, day > 0 && hours(day - 1) === 9 ? 5 : day > 0 && hours(day - 1) === 8 ? 4 : 3)),
      contexts: days.map((day) => ({ at: at(day, '21:00'), standingHours: hours(day) })),
    };
    const standing = exposure(learn(stands, catalog), 'standing');
    expect(standing).toMatchObject({ verdict: 'raises', from: 7, dose: 2 });
    expect((standing?.nextMorning.mean ?? 0) * 2).toBeLessThan(2.2);
    // Days with none are compared with.
    const none = days.filter((day) => day % 3 === 0).map((day) => ({ at: at(day, '21:00'), walkingMinutes: 0 }));
    const walks = weeks(56, true).walks.filter((_, day) => day % 3);
    const walking = exposure(learn({ ...weeks(56, true), walks, contexts: none }, catalog), 'walking');
    expect(walking?.from).toBeUndefined();
  });

  it('tells of no amount that she never had', () => {
    const minutes = (day: number): number => 20 + Math.floor(seededRandom(`minutes ${day}`)() * 6);
    const days = Array.from({ length: 70 }, (_, day) => day);
    const narrow = (cost: number): History => ({
      ...nothing,
      checkIns: days.map((day) => morning(day, day > 0 && minutes(day - 1) > 22 ? 3 + cost : 3)),
      walks: days.map((day) => walk(day, minutes(day))),
    });
    expect(exposure(learn(narrow(2), catalog), 'walking')).toMatchObject({ verdict: 'raises', from: 20, dose: 5 });
    // Five minutes that seem to do nothing do not say that walking does nothing.
    expect(exposure(learn(narrow(0), catalog), 'walking')?.verdict).toBe('too-early');
    const few: History = {
      ...nothing,
      checkIns: days.map((day) => morning(day, [9, 23, 31, 52].includes(day) ? 7 : 2)),
      walks: days.map((day) => walk(day, [8, 22, 30, 51].includes(day) ? 90 : 25)),
    };
    expect(exposure(learn(few, catalog), 'walking')).toMatchObject({ from: 25, dose: 65 });
    const quiet = { ...few, walks: few.walks.map((one) => ({ ...one, minutes: one.minutes === 90 ? 10 : 25 })) };
    expect(exposure(learn(quiet, catalog), 'walking')).toMatchObject({ from: 10, dose: 15 });
  });

  it('a walk that was not written down is unknown: written only when it hurts, it costs nothing', () => {
    const noise = (day: number): number => Math.round((seededRandom(`sore ${day}`)() - 0.5) * 4);
    const days = Array.from({ length: 56 }, (_, day) => day);
    const sore: History = {
      ...nothing,
      checkIns: days.map((day) => morning(day, 4 + noise(day))),
      walks: days.filter((day) => noise(day + 1) > 0).map((day) => walk(day, 25 + (day % 4) * 5)),
    };
    const walking = exposure(learn(sore, catalog), 'walking');
    expect(walking?.verdict).toMatch(/too-early|no-difference/);
    expect(walking?.mornings).toBe(sore.walks.length - 1);
    // Unless she said that there was none, of those days or nearly all of them.
    const said = days.filter((day) => noise(day + 1) <= 0).map((day) => ({ at: at(day, '21:00'), walkingMinutes: 0 }));
    expect(exposure(learn({ ...sore, contexts: said }, catalog), 'walking')?.verdict).toBe('raises');
    const some = said.filter((_, index) => index % 2 === 0);
    expect(exposure(learn({ ...sore, contexts: some }, catalog), 'walking')?.verdict).toBe('too-early');
  });

  it.each([
    ['sleepHours', 'sleep', -1, 'lowers'],
    ['sleepHours', 'sleep', 1, 'raises'],
    ['sittingHours', 'sitting', 1, 'raises'],
    ['standingHours', 'standing', -1, 'lowers'],
  ] as const)(
    '%s that pain itself may bring about are said to come with it, and no more (%s, %i)',
    (field, name, sign, together) => {
      const more = (day: number): number => Math.floor(seededRandom(`hours ${day}`)() * 3);
      const days = Array.from({ length: 70 }, (_, day) => day);
      const history: History = {
        ...nothing,
        checkIns: days.map((day) => morning(day, 4 + (day > 0 ? sign * more(day - 1) : 0))),
        contexts: days.map((day) => ({ at: at(day, '21:00'), [field]: 5 + more(day) })),
      };
      expect(exposure(learn(history, catalog), name)).toMatchObject({ verdict: 'too-early', together });
    },
  );

  it('her usual amount is what it was at its most: less that the plan asks never makes it less', () => {
    const eased = (from: number): History => ({
      ...nothing,
      checkIns: Array.from({ length: 200 }, (_, day) => morning(day, 3)),
      walks: Array.from({ length: 200 }, (_, day) => walk(day, day < from ? 20 + (day % 4) * 10 : 20)),
    });
    expect(exposure(learn(eased(200), catalog), 'walking')?.usual).toBe(exposure(learn(eased(60), catalog), 'walking')?.usual);
    expect(exposure(learn({ ...eased(60), births: [addDays(first, 100)] }, catalog), 'walking')?.usual).toBe(20);
  });

  it('sets of moves count by what they resemble, hours by her own word, sleep by the night that ended', () => {
    const history: History = {
      ...nothing,
      moves: [move(0, '10:00', 'bend', null)],
      contexts: [{ at: at(0, '21:00'), standingHours: 3 }],
      checkIns: [{ ...morning(1, 3), sleepHours: 6 }],
    };
    const beliefs = learn(history, catalog);
    expect(beliefs.exposures.map((one) => one.exposure)).toEqual(['standing', 'hinge', 'sleep']);
    const [day] = daysOf(history, catalog);
    expect([day?.amounts[1], day?.amounts[4], day?.amounts[9], day?.amounts[0], day?.amounts[2]]).toEqual([
      3,
      3,
      6,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe('around a birth', () => {
  /** Before it she walked a lot and hurt; after it she walked little and hurt less. Nothing links the two. */
  const level = (day: number): number => (day < 30 ? 6 : Math.max(2, 6 - (day - 30) / 3));
  const history = (births: readonly LocalDate[]): History => ({
    ...weeks(56, false, level),
    walks: Array.from({ length: 56 }, (_, day) => walk(day, day < 30 ? 40 + (day % 2) : 5 + (day % 2))),
    births,
  });

  it('no verdict rests on the days across it', () => {
    const walking = exposure(learn(history([addDays(first, 30)]), catalog), 'walking');
    expect(walking?.verdict).toBe('too-early');
    expect(walking?.mornings).toBe(56 - 30 - 15);
  });
});

describe('her mornings', () => {
  it('have a level on every day between the first and the last, and a forecast for the next', () => {
    const { baseline, forecast } = learn(weeks(20, false), catalog);
    expect(baseline.map(({ date }) => date)).toEqual(Array.from({ length: 20 }, (_, day) => addDays(first, day)));
    for (const { mean, sd } of baseline) expect([mean > 2 && mean < 4, sd > 0.05 && sd < 1]).toEqual([true, true]);
    expect(forecast?.date).toBe(addDays(first, 20));
  });

  it('are foreseen for today where today has no entry yet, and for tomorrow where it has', () => {
    expect(learn(weeks(20, false), catalog, addDays(first, 24)).forecast?.date).toBe(addDays(first, 24));
    expect(learn(weeks(20, false), catalog, addDays(first, 19)).forecast?.date).toBe(addDays(first, 20));
  });

  it('are known less where days are missing', () => {
    const whole = weeks(40, false);
    const gap = { ...whole, checkIns: whole.checkIns.filter((_, day) => day < 15 || day > 25) };
    expect(learn(gap, catalog).baseline[20]?.sd).toBeGreaterThan((learn(whole, catalog).baseline[20]?.sd ?? 0) * 1.1);
  });
});

describe('right after a move', () => {
  const eased = (count: number, before: number, after: number): History => ({
    ...weeks(count + 1, false),
    moves: Array.from({ length: count }, (_, day) =>
      move(day, '10:00', 'ease', { before: before + (day % 2), after: after + (day % 2) }),
    ),
  });
  const belief = (history: History, id = 'ease') => learn(history, catalog).moves.find((one) => one.move === id);

  it('what takes two points off helps, what adds two makes it worse, what does nothing does little', () => {
    expect(belief(eased(12, 5, 3))).toMatchObject({ n: 12, verdict: 'helps' });
    expect(belief(eased(12, 2, 4))).toMatchObject({ n: 12, verdict: 'worse' });
    expect(belief(eased(15, 3, 3))).toMatchObject({ n: 15, verdict: 'does-little' });
  });

  it('two answers are too few', () => {
    expect(belief(eased(2, 7, 2))).toMatchObject({ n: 2, verdict: 'too-early' });
  });

  it('so many tries without relief as are told take it back, and one fewer does not', () => {
    const helped = Array.from({ length: 10 }, (_, day) => move(day, '10:00', 'ease', { before: 4, after: 2 + (day % 2) }));
    const after = (count: number): History => ({
      ...nothing,
      checkIns: Array.from({ length: 10 + count }, (_, day) => morning(day, 4)),
      moves: [...helped, ...Array.from({ length: count }, (_, day) => move(10 + day, '10:00', 'ease', { before: 4, after: 4 }))],
    });
    const tries = belief(after(0))?.triesToChange ?? 0;
    expect(tries).toBeGreaterThan(1);
    expect(belief(after(tries - 1))?.verdict).toBe('helps');
    expect(belief(after(tries))?.verdict).not.toBe('helps');
  });

  it('what falls by itself is no merit: a high reading that falls is worth less than a usual one that does', () => {
    const high = belief(eased(6, 6, 4))?.relief.mean ?? 0;
    const usual = belief(eased(6, 3, 1))?.relief.mean ?? 0;
    expect(high).toBeLessThan(usual);
  });

  it('a move without answers is listed, and still moves the pain that the next one is blamed for', () => {
    const both = (between: MoveDone['pain']): History => ({
      ...weeks(13, false),
      moves: Array.from({ length: 12 }, (_, day) => [
        move(day, '10:00', 'other', { before: 5, after: 5 }),
        move(day, '10:06', 'bend', between),
        move(day, '10:12', 'ease', { before: 5, after: 3 }),
      ]).flat(),
    });
    expect(belief(both(null), 'bend')).toMatchObject({ n: 0, verdict: 'too-early' });
  });

  it('an answer at the end of the scale that stays there is a bound: it says next to nothing', () => {
    const still = (score: number, count: number): History => ({
      ...nothing,
      checkIns: Array.from({ length: count }, (_, day) => morning(day, score)),
      moves: Array.from({ length: count }, (_, day) => move(day, '10:00', 'ease', { before: score, after: score })),
    });
    const untold = belief(still(0, 1))?.relief.sd ?? 0;
    for (const [score, count] of [
      [0, 7],
      [0, 28],
      [10, 14],
    ] as const) {
      const told = belief(still(score, count));
      expect(told).toMatchObject({ n: count, verdict: 'too-early' });
      expect(told?.relief.sd).toBeGreaterThan(0.9 * untold);
    }
  });

  it('from 0 to 1 still speaks', () => {
    const rises = (after: number): History => ({
      ...nothing,
      checkIns: Array.from({ length: 14 }, (_, day) => morning(day, 0)),
      moves: Array.from({ length: 14 }, (_, day) => move(day, '10:00', 'ease', { before: 0, after })),
    });
    expect(belief(rises(1))?.relief.mean).toBeLessThan(-0.3);
    expect(belief(rises(2))?.verdict).toBe('worse');
  });

  it('moves that were never tried are not listed', () => {
    expect(learn(eased(3, 5, 3), catalog).moves.map((one) => one.move)).toEqual(['ease']);
  });
});

describe('what a move did long ago', () => {
  /** One try on each of these days, from a pain about four that it changes by so much. */
  const tries = (from: number, to: number, change: number): MoveDone[] =>
    Array.from({ length: to - from }, (_, index) => from + index).map((day) =>
      move(day, '10:00', 'ease', { before: 4 + (day % 2), after: 4 + (day % 2) + change }),
    );
  const ease = (moves: readonly MoveDone[], births: readonly LocalDate[] = [], today: LocalDate | null = null) =>
    learn({ ...weeks(90, false), moves, births }, catalog, today).moves.find((one) => one.move === 'ease');

  it('says nothing across a birth: it counts for one try at most, and none is counted', () => {
    const birth = [addDays(first, 60)];
    expect(ease(tries(0, 60, -2), birth)).toMatchObject({ n: 0, verdict: 'too-early' });
    expect(ease(tries(0, 60, 2), birth)).toMatchObject({ n: 0, verdict: 'too-early' });
    const after = ease([...tries(0, 60, -2), ...tries(62, 74, 2)], birth);
    expect(after).toMatchObject({ n: 12, verdict: 'worse' });
    expect(after?.relief.mean).toBeLessThan(-1);
  });

  it('fades: with time its doubt grows, and what she does now outweighs it', () => {
    const soon = ease(tries(0, 12, -2), [], addDays(first, 13))?.relief.sd ?? 0;
    const late = ease(tries(0, 12, -2), [], addDays(first, 500))?.relief.sd ?? 0;
    expect(late).toBeGreaterThan(1.2 * soon);
  });

  it('drops it for three months at most: then it may be tried once more, which drops it again where it is no better', () => {
    const worse = tries(0, 12, 2);
    expect(ease(worse, [], addDays(first, 101))).toMatchObject({ verdict: 'worse' });
    expect(ease(worse, [], addDays(first, 103))).toMatchObject({ verdict: 'too-early', mayTryAgain: true, moreTries: null });
    expect(ease([...worse, ...tries(102, 103, 2)], [], addDays(first, 104))?.verdict).toBe('worse');
  });
});

describe('a fold', () => {
  const history = fc
    .record({
      scores: fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }), { minLength: 1, maxLength: 7 }),
      minutes: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 7 }),
      moves: fc.array(
        fc.record({
          day: fc.integer({ min: 0, max: 6 }),
          id: fc.constantFrom('ease', 'other', 'bend', 'unheard of'),
          pain: fc.option(fc.record({ before: fc.integer({ min: 0, max: 10 }), after: fc.integer({ min: 0, max: 10 }) })),
        }),
        { maxLength: 8 },
      ),
      birth: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
    })
    .map(
      ({ scores, minutes, moves, birth }): History => ({
        ...nothing,
        checkIns: scores.flatMap((score, day) => (score === null ? [] : [morning(day, score)])),
        walks: minutes.flatMap((count, day) => (count === 0 ? [] : [walk(day, count)])),
        moves: moves.sort((a, b) => a.day - b.day).map(({ day, id, pain }, index) => move(day, `10:${10 + index}`, id, pain)),
        births: birth === null ? [] : [addDays(first, birth)],
      }),
    );

  it('day by day gives the same bytes as all at once', () => {
    fc.assert(
      fc.property(history, (one) => {
        let learning = startLearning();
        for (const day of daysOf(one, catalog)) learning = learnDay(learning, day, catalog);
        expect(JSON.stringify(beliefsOf(learning, catalog))).toBe(JSON.stringify(learn(one, catalog)));
      }),
      { numRuns: 500 },
    );
  });

  it('a day more leaves what was known before as it was', () => {
    const moves = Array.from({ length: 10 }, (_, day) => move(day, '10:00', 'ease', { before: 5, after: 3 }));
    const days = daysOf({ ...weeks(10, true), moves }, catalog);
    let learning = startLearning();
    for (const day of days.slice(0, 9)) learning = learnDay(learning, day, catalog);
    const before = JSON.stringify(beliefsOf(learning, catalog));
    const last = days[9];
    if (last !== undefined) learnDay(learning, last, catalog);
    expect(JSON.stringify(beliefsOf(learning, catalog))).toBe(before);
  });

  it('every figure is a number, and every interval holds its mean', () => {
    fc.assert(
      fc.property(history, (one) => {
        const { moves, exposures, baseline, forecast } = learn(one, catalog);
        for (const { mean, sd, interval90 } of [
          ...moves.map(({ relief }) => relief),
          ...exposures.map(({ nextMorning }) => nextMorning),
        ]) {
          expect(interval90[0]).toBeLessThan(mean);
          expect(interval90[1]).toBeGreaterThan(mean);
          expect(sd).toBeGreaterThan(0);
        }
        for (const { mean, sd } of [...baseline, ...(forecast === null ? [] : [forecast])])
          expect([mean >= 0, mean <= 10, sd > 0]).toEqual([true, true, true]);
      }),
      { numRuns: 500 },
    );
  });
});
