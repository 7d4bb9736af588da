// How it is told: each verdict in one plain sentence with its doubt, never as a cause, never with a word that frightens.
import { english, englishInsights, tellBeliefs } from '@sinew/catalog';
import type { Beliefs, Estimate, ExposureBelief, ExposureName, MoveBelief } from '@sinew/engine';
import { exposureNames } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { today } from '../given.ts';

const estimate = (mean: number, sd: number): Estimate => ({ mean, sd, interval90: [mean - 1.645 * sd, mean + 1.645 * sd] });

function move(more: Partial<MoveBelief>): MoveBelief {
  return {
    move: 'cat-cow',
    n: 12,
    onDays: 9,
    relief: estimate(1.4, 0.3),
    pHelps: 0.9,
    pWorse: 0,
    verdict: 'helps',
    moreTries: null,
    triesToChange: 5,
    ...more,
  };
}

function exposure(more: Partial<ExposureBelief>): ExposureBelief {
  return {
    exposure: 'walking',
    per: '10 min',
    nextMorning: estimate(0.35, 0.1),
    pRaises: 0.99,
    verdict: 'raises',
    dose: 30,
    mornings: 40,
    moreMornings: null,
    ...more,
  };
}

function told(moves: readonly MoveBelief[], exposures: readonly ExposureBelief[], pairs: Beliefs['pairs'] = []) {
  return tellBeliefs(
    { days: 40, moves, exposures, pairs, baseline: [], forecast: { date: today, mean: 3.61234, sd: 0.9 } },
    { ...english, ...englishInsights },
  );
}

const sayOf = (one: Partial<MoveBelief>): string | undefined => told([move(one)], []).moves[0]?.say;
const sayOfExposure = (one: Partial<ExposureBelief>): string | undefined => told([], [exposure(one)]).exposures[0]?.say;

describe('a move', () => {
  it.each([
    [{}, 'helps you: probably 1 to 2 points on average, very sure (12 times on 9 days)'],
    [
      { relief: estimate(1.5, 0.6), n: 4, onDays: 4 },
      'helps you: probably half a point to 2½ points on average, quite sure (4 times on 4 days)',
    ],
    [
      { relief: estimate(0.7, 0.15), n: 1, onDays: 1 },
      'helps you: probably half a point to 1 point on average, fairly sure (1 time on 1 day)',
    ],
    [
      { verdict: 'worse', relief: estimate(-1.2, 0.3), n: 5, onDays: 3 },
      'makes it worse: probably half a point to 2 points on average, very sure (5 times on 3 days)',
    ],
    [
      { verdict: 'worse', relief: estimate(-0.7, 0.3), n: 5, onDays: 3 },
      'makes it worse: probably up to 1½ points on average, quite sure (5 times on 3 days)',
    ],
    [{ verdict: 'does-little', n: 9, onDays: 8 }, 'does little for you, either way (9 times on 8 days)'],
    [{ verdict: 'too-early', moreTries: 2 }, 'too early to say: 2 more tries, on different days, would probably tell'],
    [{ verdict: 'too-early', moreTries: 1 }, 'too early to say: 1 more try, another day, would probably tell'],
    [{ verdict: 'too-early', mayTryAgain: true }, 'made it worse months ago, and bodies change: it may be tried once more'],
    [{ verdict: 'too-early', moreTries: null }, 'too early to say'],
    [
      { verdict: 'too-early', moreTries: 1, saidBefore: true },
      'too early to say: 1 more try, another day, would probably tell; you said it helped before, which counts a little',
    ],
  ] as const)('%j', (one, say) => expect(sayOf(one)).toBe(say));

  it('that the catalogue no longer has keeps its id', () => {
    expect(told([move({ move: 'of-old' })], []).moves[0]).toMatchObject({ move: 'of-old', name: 'of-old' });
  });
});

describe('an exposure', () => {
  it.each([
    [{}, 'a day with 30 minutes of walking probably costs you about 1 point the next morning'],
    [
      { exposure: 'sitting', per: '1 h', dose: 2, from: 4, nextMorning: estimate(-0.3, 0.1), verdict: 'lowers' },
      'a day with 6 hours of sitting rather than 4 probably takes about half a point off the next morning',
    ],
    // Pain keeps her awake, and makes her do less: it is no cause of hers to be told.
    [
      { exposure: 'sleep', per: '1 h', dose: 2, verdict: 'too-early', together: 'lowers' },
      'short nights and sore mornings come together; which brings which is not known',
    ],
    [
      { exposure: 'sitting', per: '1 h', dose: 2, verdict: 'too-early', together: 'raises' },
      'more of it and sore mornings come together; which brings which is not known',
    ],
    [{ verdict: 'too-early', together: 'lowers' }, 'less of it and sore mornings come together; which brings which is not known'],
    [
      { exposure: 'sitting', per: '1 h', dose: 2, from: 7, nextMorning: estimate(0.33, 0.1) },
      'a day with 9 hours of sitting rather than 7 probably costs you about half a point the next morning',
    ],
    [{ verdict: 'no-difference' }, 'no difference that matters'],
    [{ verdict: 'too-early', moreMornings: 2 }, 'too early to say: 2 more mornings at least'],
    [{ verdict: 'too-early' }, 'too early to say'],
  ] as const)('%j', (one, say) => expect(sayOfExposure(one)).toBe(say));

  it('two that cost her together are told as two', () => {
    const exposures = ['walking', 'standing'] as const;
    const pair = { exposures, nextMorning: estimate(1.1, 0.3), pRaises: 0.99, verdict: 'raises' } as const;
    expect(told([], [], [pair]).pairs[0]?.say).toBe(
      'Walking and standing together probably cost you about 1 point the next morning; which of the two, it is too early to say',
    );
  });
});

describe('all of it', () => {
  const verdicts = ['raises', 'lowers', 'no-difference', 'too-early'] as const;
  const sentences = [
    ...(['helps', 'does-little', 'worse', 'too-early'] as const).map((verdict) => sayOf({ verdict }) ?? ''),
    ...exposureNames.flatMap((name: ExposureName) =>
      verdicts.map((verdict) => sayOfExposure({ exposure: name, verdict, dose: 2 }) ?? ''),
    ),
  ];

  it('claims no cause and frightens nobody', () => {
    for (const say of sentences) expect(say).not.toMatch(/caus|because|damag|harm|danger|birth|must|never/i);
  });

  it('says "probably" wherever it says that something changes the next morning', () => {
    for (const say of sentences.filter((one) => one.includes('next morning'))) expect(say).toContain('probably');
  });

  it('has four places and no minus nought', () => {
    const document = told([move({ relief: estimate(-0.00001, 0.123456789) })], []);
    expect(document.forecast?.mean).toBe(3.6123);
    expect(Object.is(document.moves[0]?.relief.mean, 0)).toBe(true);
    expect(document.moves[0]?.relief.sd).toBe(0.1235);
  });
});
