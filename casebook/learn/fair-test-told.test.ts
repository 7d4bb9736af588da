// How a fair test is told: nothing while it runs, its answer with its doubt, and no cause around a birth or a new stage.
import { english, englishInsights, tellFairTest } from '@sinew/catalog';
import type { FairTest, Question, TestResult } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';

const test = (question: Question): FairTest => ({
  id: 'a test',
  question,
  from: '2026-11-01' as LocalDate,
  until: '2026-12-12' as LocalDate,
  days: [],
  ended: null,
});
const belt = test({ kind: 'belt' });

const result: TestResult = {
  status: 'clear',
  verdict: 'first',
  arms: ['with', 'without'],
  difference: { mean: 1.1, sd: 0.4, interval90: [0.44, 1.76] },
  pFirst: 0.6,
  pSecond: 0,
  worthwhile: 1,
  answers: [11, 10],
  days: 23,
  kept: 20,
  mostAnswers: 36,
  until: belt.until,
  why: null,
};
const told = (more: Partial<TestResult>, of = belt) =>
  tellFairTest(of, { ...result, ...more }, { ...english, ...englishInsights });

describe('a fair test', () => {
  it('that is clear says which, by how much, and how sure', () => {
    const { title, say, answer, details, rows } = told({});
    expect(title).toBe('Does a belt help me, or not?');
    expect(say).toBe('Ended: the answer is clear.');
    expect(answer).toBe(
      'Mornings after days with the belt were better in your test: probably by half a point to 2 points, very sure.',
    );
    expect(details).toEqual([
      'With the belt, against without the belt: most likely 1.1 points less pain. Nine times out of ten it lies between 0.4 and 1.8 points less pain.',
      'You kept to the draw on 20 of 23 days.',
      'Every day counts as it was drawn, kept or not. What you change because of how you feel must not decide.',
    ]);
    expect(rows).toEqual([
      { name: 'with the belt', answers: 11, better: '60 %' },
      { name: 'without the belt', answers: 10, better: '0 %' },
    ]);
  });

  it('says the other one where that is better', () => {
    const other = { verdict: 'second', difference: { mean: -1.1, sd: 0.5, interval90: [-1.9, -0.3] } } as const;
    expect(told(other).answer).toContain('days without the belt were better in your test: probably by up to 2 points, quite');
    expect(told(other).details[0]).toMatch(/^Without the belt, against with the belt: most likely 1\.1 points less pain/);
  });

  it('tells nothing while it runs, not even in its figures', () => {
    const running = told({ status: 'running', verdict: 'unclear' });
    expect(running).toMatchObject({ answer: null, difference: null, pFirst: 0, pSecond: 0 });
    expect(running.say).toBe('Running: 21 mornings so far, 36 at most.');
    expect(running.rows.map(({ better }) => better)).toEqual([null, null]);
    expect(JSON.stringify(running)).not.toMatch(/1\.1|0\.6/);
  });

  it.each(['birth', 'stage', 'her-word', 'another'] as const)('interrupted (%s) gives no cause and no figure', (why) => {
    const interrupted = told({ status: 'interrupted', verdict: 'unclear', why });
    expect(interrupted).toMatchObject({ difference: null, answer: englishInsights.fairTest.interrupted[why] });
    expect(interrupted.answer).not.toMatch(/better|birth|baby/);
  });

  it('says that nothing matters, and that it could not tell', () => {
    expect(told({ status: 'hopeless', verdict: 'no-difference' }).answer).toMatch(
      /^No difference that matters: probably less than 1 point/,
    );
    expect(told({ status: 'done', verdict: 'unclear' }).answer).toMatch(/^Your test could not tell/);
  });

  it('names the move, and counts days where sessions answer: each day once', () => {
    expect(told({}, test({ kind: 'move', move: 'cat-cow' })).title).toContain(english.moves['cat-cow'].name);
    expect(told({}, test({ kind: 'move', move: 'of-old' })).title).toContain('of-old');
    const breathing = told({ arms: ['method-1', 'method-2'], status: 'running' }, test({ kind: 'breathing' }));
    expect(breathing.say).toBe('Running: 21 days so far, 36 at most.');
  });
});
