// The page that she may hand on: what it says, in which order, and that it names neither a day nor a person.
import { english, englishInsights, tellWhatHelped } from '@sinew/catalog';
import type { Beliefs, Estimate, FairTest, TestResult } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { today } from '../given.ts';

const words = { ...english, ...englishInsights };
const estimate = (mean: number, sd: number): Estimate => ({ mean, sd, interval90: [mean - 1.645 * sd, mean + 1.645 * sd] });
const move = (id: string, verdict: Beliefs['moves'][number]['verdict'], mean: number) => ({
  move: id,
  n: 12,
  onDays: 10,
  relief: estimate(mean, 0.3),
  pHelps: 0.5,
  pWorse: 0,
  verdict,
  moreTries: null,
  triesToChange: null,
});
const exposure = (
  name: Beliefs['exposures'][number]['exposure'],
  verdict: Beliefs['exposures'][number]['verdict'],
  mean: number,
) => ({
  exposure: name,
  per: name === 'walking' ? '10 min' : '1 h',
  nextMorning: estimate(mean, 0.1),
  pRaises: 0.5,
  verdict,
  dose: name === 'walking' ? 30 : 2,
  mornings: 40,
  moreMornings: null,
});

const beliefs: Beliefs = {
  days: 84,
  moves: [
    move('cat-cow', 'helps', 1),
    move('child-pose', 'helps', 1.6),
    move('wall-sit', 'does-little', 0),
    move('bird-dog', 'worse', -1),
  ],
  exposures: [exposure('walking', 'raises', 0.35), exposure('sitting', 'lowers', -0.3), exposure('standing', 'no-difference', 0)],
  pairs: [{ exposures: ['standing', 'carrying'], nextMorning: estimate(1, 0.3), pRaises: 0.98, verdict: 'raises' }],
  baseline: [{ date: today, mean: 3, sd: 0.4 }],
  forecast: null,
};
const test: FairTest = {
  id: 'a test',
  question: { kind: 'belt' },
  from: today,
  until: '2026-12-31' as LocalDate,
  days: [],
  ended: null,
};
const result: TestResult = {
  status: 'clear',
  verdict: 'first',
  arms: ['with', 'without'],
  difference: estimate(1, 0.3),
  pFirst: 0.5,
  pSecond: 0,
  worthwhile: 1,
  answers: [12, 12],
  days: 24,
  kept: 24,
  mostAnswers: 36,
  until: test.until,
  why: null,
};

describe('what helped me', () => {
  it('says what eased it, what cost, what was tested and what made no difference', () => {
    const { sections } = tellWhatHelped(beliefs, [{ test, result }], words);
    expect(sections).toEqual([
      {
        title: 'What eased it, right after',
        lines: [
          `${english.moves['child-pose'].name}: probably 1 to 2 points less on average, very sure (12 times on 10 days)`,
          `${english.moves['cat-cow'].name}: probably half a point to 1½ points less on average, quite sure (12 times on 10 days)`,
        ],
      },
      {
        title: 'What made it worse, right after',
        lines: [
          `${english.moves['bird-dog'].name}: probably half a point to 1½ points more on average, very sure (12 times on 10 days)`,
        ],
      },
      {
        title: 'What showed the next morning',
        lines: [
          'After a day with 30 minutes of walking: probably about 1 point more',
          'After a day with 2 hours of sitting: probably about half a point less',
          'Standing and carrying the baby together: probably about 1 point more; which of the two is not clear',
        ],
      },
      {
        title: 'What I tested, on days drawn by lot',
        lines: ['Does a belt help me, or not? Better with the belt, probably by half a point to 1½ points, very sure.'],
      },
      { title: 'What made no difference that matters', lines: [english.moves['wall-sit'].name, 'Standing'] },
    ]);
  });

  it('is one text, with no date, and says that another body may answer otherwise', () => {
    const { text, note } = tellWhatHelped(beliefs, [{ test, result }], words);
    expect(text).toContain(note);
    expect(text).not.toMatch(/20\d\d|january|november|monday|sunday/i);
  });

  it('says that it is too early where it is, and leaves out a test that could not tell', () => {
    const unclear = { test, result: { ...result, status: 'running', verdict: 'unclear' } as const };
    const { sections, intro } = tellWhatHelped({ ...beliefs, moves: [], exposures: [], pairs: [] }, [unclear], words);
    expect([sections, intro]).toEqual([[], words.whatHelped.nothing]);
  });
});
