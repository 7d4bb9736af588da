// The day's draw: fair on easy days, halved on sore ones, none on red ones or before she has answered; and what costs her is worth less.
import { describe, expect, it } from 'vitest';
import type { Beliefs, Estimate, ExposureBelief, MoveBelief } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Presentation } from '../model/plan.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import type { Dosed } from './dose.ts';
import { worthOf } from './worth.ts';

const estimate = (mean: number, sd: number): Estimate => ({ mean, sd, interval90: [mean - 1.645 * sd, mean + 1.645 * sd] });
const relief = (mean: number, sd: number, n = 9): MoveBelief => ({
  move: 'known',
  n,
  onDays: n,
  relief: estimate(mean, sd),
  pHelps: 0.5,
  pWorse: 0,
  verdict: 'helps',
  moreTries: null,
  triesToChange: 3,
});
const believing = (moves: readonly MoveBelief[], exposures: readonly ExposureBelief[] = []): Beliefs => ({
  days: 30,
  moves,
  exposures,
  pairs: [],
  baseline: [],
  forecast: null,
});

const parameter = (value: number) => ({ value });
const catalog = {
  parameters: {
    reliefPriorMean: parameter(0.2),
    reliefSaidBefore: parameter(0.3),
    evidencePoints: parameter(0.5),
    untriedSpread: parameter(0.4),
    exploreGreen: parameter(1),
    exploreAmber: parameter(0.5),
  },
} as unknown as Catalog;

function candidate(id: string, resembles: readonly string[] = []): Candidate {
  const form = { traits: { resembles } };
  return {
    move: { id, benefit: { default: 1 }, forms: [form] },
    form,
    effects: [],
    reasons: [],
    wanted: null,
  } as unknown as Candidate;
}

const dosed = { dose: { sets: 2 } } as Dosed;
const redDay = { presentation: { pattern: 'posterior', light: 'red', irritability: 'low' } } as Situation;

function worth(
  id: string,
  beliefs: Beliefs,
  { light = 'green', irritability = 'low', seed = '1' }: Partial<Presentation> & { readonly seed?: string } = {},
): number {
  const situation = { presentation: { pattern: 'posterior', light, irritability } } as Situation;
  return worthOf(candidate(id), dosed, { situation, beliefs, seed, catalog });
}

function spreadOf(values: readonly number[]): { mean: number; sd: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length) };
}

const days = (beliefs: Beliefs, id: string, presentation: Partial<Presentation> = {}) =>
  spreadOf(Array.from({ length: 4000 }, (_, day) => worth(id, beliefs, { ...presentation, seed: `2026-${day}` })));

describe('the day’s draw', () => {
  const beliefs = believing([relief(1.2, 0.3)]);

  it('is as wide as the doubt on a green day, about what is believed', () => {
    const { mean, sd } = days(beliefs, 'known');
    expect(mean).toBeCloseTo(1 + 1 + 1, 1);
    expect(sd).toBeCloseTo(0.3, 1);
  });

  it('is half as wide on an amber day, and gone on a red one or when she is easily stirred up', () => {
    expect(days(beliefs, 'known', { light: 'amber' }).sd).toBeCloseTo(0.15, 2);
    for (const light of ['green', 'amber'] as const)
      expect(days(beliefs, 'known', { light, irritability: 'high' }).sd).toBeCloseTo(0, 12);
    expect(days(beliefs, 'known', { light: 'red' }).sd).toBeCloseTo(0, 12);
  });

  it('gives what she never did its chance too, once she has answered anything', () => {
    expect(days(beliefs, 'new').sd).toBeCloseTo(0.4, 1);
    expect(days(believing([]), 'new').sd).toBeCloseTo(0, 12);
    expect(days(believing([relief(0.2, 0.9, 0)]), 'known').sd).toBeCloseTo(0, 12);
  });

  it('is none for work, which stays so that it can grow', () => {
    const work = (seed: string) =>
      worthOf({ ...candidate('known'), move: { ...candidate('known').move, role: 'strength' } }, dosed, {
        situation: { presentation: { pattern: 'posterior', light: 'green', irritability: 'low' } } as Situation,
        beliefs,
        seed,
        catalog,
      });
    expect(work('2026-1')).toBe(work('2026-2'));
  });

  it('is the same all day', () => {
    expect(worth('known', beliefs, { seed: '2026-11-22' })).toBe(worth('known', beliefs, { seed: '2026-11-22' }));
  });
});

describe('the draw of one day', () => {
  it('is one and the same on every machine, and of each move its own', () => {
    const beliefs = believing([relief(1.2, 0.3), { ...relief(0, 1, 0), move: 'other' }]);
    const drawn = ['known', 'other', 'new'].map((id) => worth(id, beliefs, { seed: '2026-11-22' }));
    expect(drawn.map((one) => one.toFixed(6))).toEqual(['2.747376', '1.598324', '1.995651']);
  });
});

describe('what adds up', () => {
  const points = (given: object, beliefs: Partial<Beliefs> = {}): number => {
    const { form, ...bare } = candidate('known');
    const of = { form, ...bare, move: { ...bare.move, benefit: { default: 1, pubic: 2 } }, ...given } as unknown as Candidate;
    return worthOf(of, dosed, { situation: redDay, beliefs: { ...believing([]), ...beliefs }, seed: '1', catalog });
  };
  const move = (more: object) => ({ move: { id: 'known', benefit: { default: 1 }, ...more } });
  const favour = (given: number) => ({ effect: { effect: 'favour', points: given } });

  it.each([
    ['one, and what is expected of it', {}, 2],
    ['what is expected where her pain is', move({ benefit: { default: 1, posterior: 2.5 } }), 3.5],
    ['what trials say for strength', move({ role: 'strength' }), 2.5],
    ['and for nothing else', move({ role: 'relief' }), 2],
    ['what today’s rules add and take', { effects: [favour(0.5), { effect: { effect: 'cue', points: 9 } }, favour(-0.2)] }, 2.3],
    ['her own word, above all', { wanted: 'wanted' }, 22],
    ['never nothing', { effects: [favour(-1.96)] }, 0.05],
    ['just above it', { effects: [favour(-1.94)] }, 0.06],
    ['her own word, however little it is worth', { wanted: 'fair-test', effects: [favour(-9)] }, 20.05],
  ] as const)('%s', (_, given, expected) => expect(points(given)).toBeCloseTo(expected, 12));

  it.each([
    ['what she said that it did before', { saidBefore: ['other', 'known'] }, 2.3],
    ['not what she said of another', { saidBefore: ['other'] }, 2],
    ['what her log says, above what she said', { saidBefore: ['known'], moves: [relief(1.2, 0.3)] }, 3],
    ['also before she has answered', { saidBefore: ['known'], moves: [relief(1.2, 0.3, 0)] }, 3],
  ] as const)('%s', (_, beliefs, expected) => expect(points({}, beliefs)).toBeCloseTo(expected, 12));

  it.each([
    ['is worth more where it relieves', 'strength', 0.5, 2.8],
    ['is worth as much where it does not', 'strength', 0.05, 2.5],
    ['is worth less where it hurts', 'strength', -0.3, 2.2],
    ['holds too', 'isometric', 0.05, 2],
  ] as const)('work %s', (_, role, mean, expected) => {
    expect(points(move({ role }), { moves: [relief(mean, 0.3)] })).toBeCloseTo(expected, 12);
  });
});

describe('what costs her the next morning', () => {
  const hinge: ExposureBelief = {
    exposure: 'hinge',
    per: '1 set',
    nextMorning: estimate(0.4, 0.1),
    pRaises: 1,
    verdict: 'raises',
    dose: 3,
    mornings: 30,
    moreMornings: null,
  };
  const squat: ExposureBelief = { ...hinge, exposure: 'squat', nextMorning: estimate(0.1, 0.1), mornings: 1 };
  const walking: ExposureBelief = { ...hinge, exposure: 'walking' };
  const cost = (resembles: readonly string[], exposures: readonly ExposureBelief[], sets: number | null = 2): number => {
    const of = (known: readonly ExposureBelief[]): number =>
      worthOf(candidate('known', resembles), { dose: { sets } } as Dosed, {
        situation: redDay,
        beliefs: believing([relief(1.2, 0.3)], known),
        seed: '1',
        catalog,
      });
    return of([]) - of(exposures);
  };

  it.each([
    ['by as much, for its sets', ['hinge'], [hinge], 2, 0.8],
    ['for one where it has no sets', ['hinge'], [hinge], null, 0.4],
    ['for all that it resembles', ['hinge', 'squat'], [hinge, squat], 2, 1],
    ['not for what it does not resemble', ['squat'], [hinge], 2, 0],
    ['not for what is not counted in sets', ['walking', 'squat'], [walking], 2, 0],
    ['not for what no morning has told of', ['hinge'], [{ ...hinge, mornings: 0 }], 2, 0],
    [
      'not for what pain itself may have brought about',
      ['hinge'],
      [{ ...hinge, nextMorning: estimate(-0.4, 0.1), verdict: 'too-early', together: 'lowers' }],
      2,
      0,
    ],
    ['and is worth more for what is good for her', ['hinge'], [{ ...hinge, nextMorning: estimate(-0.2, 0.1) }], 2, -0.4],
  ] as const)('is worth less %s', (_, resembles, exposures, sets, expected) => {
    expect(cost(resembles, exposures, sets)).toBeCloseTo(expected, 12);
  });
});
