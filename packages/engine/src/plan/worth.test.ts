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

  it('is the same all day', () => {
    expect(worth('known', beliefs, { seed: '2026-11-22' })).toBe(worth('known', beliefs, { seed: '2026-11-22' }));
  });
});

describe('what costs her the next morning', () => {
  it('is worth less by as much, for its sets', () => {
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
    const situation = { presentation: { pattern: 'posterior', light: 'red', irritability: 'low' } } as Situation;
    const of = (exposures: readonly ExposureBelief[]): number =>
      worthOf(candidate('known', ['hinge']), dosed, {
        situation,
        beliefs: believing([relief(1.2, 0.3)], exposures),
        seed: '1',
        catalog,
      });
    expect(of([]) - of([hinge])).toBeCloseTo(0.8, 12);
    expect(of([]) - of([{ ...hinge, mornings: 0 }])).toBe(0);
  });
});
