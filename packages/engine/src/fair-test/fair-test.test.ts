// Laws of a fair test: days drawn evenly and always the same, answers that stop it once, and nothing told around a birth.
import { addDays, daysBetween, localDateOf, seededRandom, type Instant, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Arm, FairTest, TestDay, TestResult } from '../model/fair-test.ts';
import type { CheckIn, History, MoveDone } from '../model/person.ts';
import { readTest } from './read-test.ts';
import { armFor, armsOf, isCutShort } from './schedule.ts';

const catalog = {
  parameters: {
    fairTestWorthwhile: { value: 1 },
    fairTestSure: { value: 0.98 },
    fairTestHopeless: { value: 0.02 },
    fairTestLeast: { value: 6 },
    fairTestMost: { value: 36 },
  },
  fairTests: [],
  moves: [
    { id: 'lift', breath: 'method-1', forms: [formOf([], 'sets')] },
    { id: 'squat', breath: 'free', forms: [formOf(['squat'], 'sets')] },
    { id: 'other-squat', breath: 'free', forms: [formOf(['squat'], 'sets')] },
    { id: 'walk', breath: 'free', forms: [formOf(['walking'], 'bouts')] },
  ],
} as unknown as Catalog;

function formOf(resembles: readonly string[], kind: string): unknown {
  return { id: 'way', traits: { resembles, impact: 'none' }, dose: { kind } };
}

const first = '2026-03-02' as LocalDate;
const from = addDays(first, 14);
const until = addDays(from, 41);
const at = (date: LocalDate, time = '07:00'): Instant => `${date}T${time}:00Z` as Instant;
const bare: FairTest = { id: 'a test', question: { kind: 'belt' }, from, until, days: [], ended: null };
const whole = daysBetween(from, until) + 1;
const dates = Array.from({ length: whole }, (_, day) => addDays(from, day));
const kept: TestDay[] = dates.map((date) => ({ date, kept: true }));
const after = addDays(until, 2);

/** Mornings about 4, less by `better` after a day with the first of the two. */
function mornings(test: FairTest, better: number, days = 14 + whole + 1): CheckIn[] {
  return Array.from({ length: days }, (_, day) => {
    const date = addDays(first, day);
    const eased = armFor({ ...test, ended: null }, addDays(date, -1)) === armsOf(test.question)[0] ? better : 0;
    const score = Math.round(4 - eased + (seededRandom(`noise ${day}`)() - 0.5) * 1.8);
    return { at: at(date), pain: { now: score, morning: score } };
  });
}

function history(checkIns: readonly CheckIn[], more: Partial<History> = {}): History {
  return { since: first, checkIns, moves: [], walks: [], exercises: [], assessed: [], vetoes: [], mood: null, ...more };
}

const read = (test: FairTest, past: History, today = after) => readTest(test, { history: past, catalog, today });
const ids = fc.uuid();

describe('the draw', () => {
  it('has both of the two in every pair of days, and nothing outside its days', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const drawn = dates.map((date) => armFor({ ...bare, id }, date));
        for (let day = 0; day < whole; day += 2) expect(new Set(drawn.slice(day, day + 2))).toEqual(new Set(['with', 'without']));
        expect(armFor({ ...bare, id }, addDays(from, -1))).toBeNull();
        expect(armFor({ ...bare, id }, addDays(until, 1))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for the same test, and each order comes about as often over many', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ ...bare, id: `test ${index}` }));
    const leads = many.filter((test) => armFor(test, from) === 'with').length;
    expect(Math.abs(leads - 1000)).toBeLessThan(100);
    for (const test of many.slice(0, 50)) for (const date of dates) expect(armFor(test, date)).toBe(armFor({ ...test }, date));
  });

  it('is over when she ends it', () => {
    const ended = { ...bare, ended: { date: addDays(from, 5), why: 'her-word' } } as const;
    expect(armFor(ended, addDays(from, 4))).not.toBeNull();
    expect(armFor(ended, addDays(from, 5))).toBeNull();
  });
});

describe('an answer', () => {
  const test = { ...bare, days: kept };

  it('is clear where the difference is, and says which; it comes before the end', () => {
    const { status, verdict, difference, answers } = read(test, history(mornings(test, 2)));
    expect([status, verdict]).toEqual(['clear', 'first']);
    expect(difference?.mean).toBeGreaterThan(1);
    expect(answers[0] + answers[1]).toBeLessThan(36);
    expect(read(test, history(mornings(test, -2)))).toMatchObject({ status: 'clear', verdict: 'second' });
  });

  it('is that there is no difference that matters, where there is none', () => {
    const { status, verdict, answers } = read(test, history(mornings(test, 0)));
    expect([status, verdict]).toEqual(['clear', 'no-difference']);
    expect(answers[0] + answers[1]).toBeLessThan(36);
  });

  it('stays what it was, whatever comes later', () => {
    const all = mornings(test, 2);
    const whileItRan = Array.from({ length: all.length }, (_, count) =>
      read(test, history(all.slice(0, count)), addDays(first, count)),
    );
    const ended = whileItRan.findIndex(({ status }) => status !== 'running');
    for (const later of whileItRan.slice(ended)) expect({ ...later }).toEqual(whileItRan[ended]);
  });

  it('does not depend on whether she kept to the draw, but a day without her word does not count', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: whole, maxLength: whole }), (word) => {
        const past = history(mornings(test, 1));
        const said = kept.map((day, index) => ({ ...day, kept: word[index] === true }));
        const { days: _, kept: __, ...result } = read({ ...test, days: said }, past);
        expect(result).toEqual((({ days: ___, kept: ____, ...rest }) => rest)(read(test, past)));
        const some = read({ ...test, days: kept.filter((____, index) => word[index] === true) }, past);
        expect(some.days).toBe(word.filter(Boolean).length);
        expect(some.answers[0] + some.answers[1]).toBeLessThanOrEqual(some.days);
      }),
      { numRuns: 40 },
    );
  });

  it('is counted for what was drawn', () => {
    const firsts = kept.filter(({ date }) => armFor(test, date) === 'with');
    expect(read({ ...test, days: firsts.slice(0, 9) }, history(mornings(test, 0))).answers).toEqual([9, 0]);
  });

  it('leaves out days with a sign', () => {
    const signed = mornings(test, 0).map((one) => ({ ...one, flags: ['RF-A01'] }));
    expect(read(test, history(signed))).toMatchObject({ answers: [0, 0], difference: null });
  });

  it('needs six of each at least', () => {
    const early = { ...test, days: kept.slice(0, 10) };
    expect(read(early, history(mornings(test, 3)), addDays(from, 12)).status).toBe('running');
  });
});

describe('an interruption', () => {
  const test = { ...bare, days: kept };
  const past = (births: readonly LocalDate[], better = 0.6): History => history(mornings(test, better), { births });

  it('by a birth: no answer, and no morning from the day on', () => {
    const born = addDays(from, 8);
    expect(read(test, past([born], 3))).toMatchObject({ status: 'interrupted', why: 'birth', verdict: 'unclear' });
    expect(read(test, past([addDays(from, 4)], 3)).answers.reduce((sum, one) => sum + one, 0)).toBe(3);
  });

  it('leaves an answer that was there before', () => {
    expect(read(test, past([until], 2)).status).toBe('clear');
  });

  it('by a change of stage: it ends where the stage does', () => {
    const short = { ...test, until: addDays(from, 13), days: kept.slice(0, 10) };
    expect(isCutShort(short)).toBe(true);
    expect(read(short, past([]))).toMatchObject({ status: 'interrupted', why: 'stage', verdict: 'unclear' });
  });

  it('by her own word', () => {
    const ended = { ...test, ended: { date: addDays(from, 6), why: 'her-word' } } as const;
    expect(read(ended, past([]))).toMatchObject({ status: 'interrupted', why: 'her-word', answers: [3, 3] });
  });

  it('is none after its last morning: a test that ran its whole length stays what it was when another begins', () => {
    const ran = { ...test, days: kept.slice(0, 16) };
    const later = { ...ran, ended: { date: addDays(until, 2), why: 'another' } } as const;
    expect(read(ran, past([]))).toMatchObject({ status: 'done', why: null });
    expect(read(later, past([]))).toEqual(read(ran, past([])));
    expect(read({ ...later, ended: { ...later.ended, date: addDays(until, 1) } }, past([])).status).toBe('interrupted');
  });

  it('before a single word of hers there is nothing to read', () => {
    expect(read(bare, history([]), from)).toMatchObject({ status: 'running', answers: [0, 0], difference: null });
    expect(read(bare, history([])).status).toBe('done');
  });
});

describe('of two ways of breathing', () => {
  it('sessions with a lift answer, by pain after against pain before', () => {
    const test: FairTest = { ...bare, question: { kind: 'breathing' }, days: kept };
    const moves = dates.map((date, day) => {
      const eased = armFor(test, date) === 'method-2' ? 2 : 0;
      const noise = Math.round((seededRandom(`noise ${day}`)() - 0.5) * 1.6);
      const pain = { before: 5, after: Math.max(0, 4 - eased + noise) };
      return { at: at(date, '10:00'), session: date, move: 'lift', variant: 'way', side: 'both' as const, dose: {}, pain };
    });
    const done = moves.map((one) => ({ ...one, effort: null, stopped: null }));
    expect(read(test, history([], { moves: done }))).toMatchObject({ status: 'clear', verdict: 'second' });
    const others = done.map((one) => ({ ...one, move: 'rest' }));
    expect(read(test, history([], { moves: others })).answers).toEqual([0, 0]);
  });

  it('a day answers once, however many sessions it had, and when it is over', () => {
    const test: FairTest = { ...bare, question: { kind: 'breathing' }, days: kept };
    const session = (date: LocalDate, hour: number, eased: number): MoveDone => {
      const pain = { before: 5, after: 5 - eased };
      const when = at(date, `${hour}:00`);
      return { at: when, session: when, move: 'lift', variant: 'way', side: 'both', dose: {}, pain, effort: null, stopped: null };
    };
    const days = dates.slice(0, 10).map((date, day) => ({ date, eased: Math.floor(seededRandom(`eased ${day}`)() * 3) }));
    const done = (hours: readonly number[]) => days.flatMap(({ date, eased }) => hours.map((hour) => session(date, hour, eased)));
    const look = (hours: readonly number[], today = after) => read(test, history([], { moves: done(hours) }), today);
    expect(look([10]).answers).toEqual([5, 5]);
    expect(look([10, 14, 18])).toEqual(look([10]));
    const [one, other] = look([10], dates[9]).answers;
    expect(one + other).toBe(9);
  });
});

describe('of a move that loads', () => {
  const before = Array.from({ length: 14 }, (_, day) => addDays(first, day));
  const asked = (move: string): FairTest => ({ ...bare, question: { kind: 'move', move }, days: kept });
  const does = (test: FairTest, date: LocalDate, arm: Arm) => (armFor(test, date) ?? armFor(bare, addDays(date, 14))) === arm;
  const on = (test: FairTest, arm: Arm) => [...before, ...dates].filter((date) => does(test, date, arm));
  const done = (move: string, date: LocalDate): MoveDone => ({
    at: at(date, '10:00'),
    session: date,
    move,
    variant: 'way',
    side: 'both',
    dose: { sets: 3, bouts: { count: 2, minutesEach: 15 } },
    pain: null,
    effort: null,
    stopped: null,
  });
  const answers = ({ status, verdict, difference }: TestResult) => [status, verdict, difference?.mean];

  it('what it asks is no cost that takes the difference for itself', () => {
    const test = asked('squat');
    for (const better of [-2, -1, 2]) {
      const moves = on(test, 'with').map((date) => done('squat', date));
      const told = read(test, history(mornings(test, better), { moves }));
      expect(told.verdict).toBe(better > 0 ? 'first' : 'second');
      expect(answers(told)).toEqual(answers(read(test, history(mornings(test, better)))));
    }
  });

  it('nor is what stands in for it on the days without it', () => {
    const test = asked('squat');
    const moves = [...before, ...dates].map((date) => done(does(test, date, 'with') ? 'squat' : 'other-squat', date));
    for (const better of [0, 1, 2]) {
      const told = read(test, history(mornings(test, better), { moves }));
      expect(answers(told)).toEqual(answers(read(test, history(mornings(test, better)))));
    }
  });

  it('of walks: neither as moves nor as walks', () => {
    const test = asked('walk');
    const moves = on(test, 'with').map((date) => done('walk', date));
    const walks = moves.map(({ at: when }) => ({ at: when, minutes: 30, painOnsetMinute: null, pain: { before: 3, after: 3 } }));
    const bareAnswer = answers(read(test, history(mornings(test, -1.5))));
    expect(bareAnswer).toEqual(['clear', 'second', expect.any(Number)]);
    for (const past of [{ moves }, { walks }, { moves, walks }])
      expect(answers(read(test, history(mornings(test, -1.5), past)))).toEqual(bareAnswer);
  });

  it('but what her life asks besides is taken off', () => {
    const test = asked('squat');
    const walked = [...before, ...dates].filter((_, day) => seededRandom(`walk ${day}`)() < 0.5);
    const sorer = new Set(walked.map((date) => addDays(date, 1)));
    const checkIns = mornings(test, 1).map((one) => {
      const score = (one.pain.morning ?? 0) + (sorer.has(localDateOf(one.at)) ? 3 : 0);
      return { ...one, pain: { now: score, morning: score } };
    });
    const walks = walked.map((date) => ({
      at: at(date, '16:00'),
      minutes: 30,
      painOnsetMinute: null,
      pain: { before: 3, after: 3 },
    }));
    // Of the other days she says that there was none: unsaid, it would be unknown.
    const none = [...before, ...dates].filter((date) => !walked.includes(date));
    const contexts = none.map((date) => ({ at: at(date, '21:00'), walkingMinutes: 0 }));
    const [known, unknown] = [read(test, history(checkIns, { walks, contexts })), read(test, history(checkIns))];
    expect(known.verdict).toBe('first');
    expect(known.difference?.sd).toBeLessThan((unknown.difference?.sd ?? 0) * 0.8);
  });
});
