// Tails, quantiles and weights: against sums over fine rows, and against each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { above, interval90, momentsOf, normalBelow, normalDensity, normalised, quantile, type Mixture } from './gaussian.ts';

const part = fc.record({ mean: fc.double({ min: -5, max: 5, noNaN: true }), sd: fc.double({ min: 0.05, max: 3, noNaN: true }) });
const mixture: fc.Arbitrary<Mixture> = fc
  .array(fc.tuple(part, fc.double({ min: 0.01, max: 1, noNaN: true })), { minLength: 1, maxLength: 6 })
  .map((list) => {
    const total = list.reduce((sum, [, weight]) => sum + weight, 0);
    return { parts: list.map(([one]) => one), weights: list.map(([, weight]) => weight / total) };
  });

describe('normalBelow', () => {
  it('is the area under the density', () => {
    let area = 0;
    const width = 1e-4;
    for (let step = 0; step < 90_000; step += 1) area += normalDensity({ mean: 0, sd: 1 }, -9 + (step + 0.5) * width) * width;
    expect(area).toBeCloseTo(0.5, 8);
    expect(normalBelow(0)).toBeCloseTo(0.5, 14);
    expect(normalBelow(-1.959963984540054)).toBeCloseTo(0.025, 12);
    expect(normalBelow(-8) / 6.220960574271785e-16).toBeCloseTo(1, 7);
    expect([normalBelow(-40), normalBelow(40)]).toEqual([0, 1]);
  });

  it('rises, and its halves mirror each other', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: 1e-6, max: 4, noNaN: true }), (z, more) => {
        expect(normalBelow(z + more)).toBeGreaterThanOrEqual(normalBelow(z));
        expect(normalBelow(z) + normalBelow(-z)).toBeCloseTo(1, 12);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a mixture', () => {
  it('has its quantiles where so much of it lies below', () => {
    fc.assert(
      fc.property(mixture, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (one, share) => {
        expect(above(one, quantile(one, share))).toBeCloseTo(1 - share, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('is found where Newton’s steps creep: a twentieth lies in a valley between two parts', () => {
    const valley: Mixture = {
      weights: [0.012550335908456616, 0.07537087974896242, 0.01917437074474483, 0.8929044135978362],
      parts: [
        { mean: -3.133419045122739, sd: 0.05 },
        { mean: -3.3294124354031167, sd: 0.764086709390795 },
        { mean: 0, sd: 0.05 },
        { mean: 0, sd: 0.05 },
      ],
    };
    const [low, high] = interval90(valley);
    expect(above(valley, low)).toBeCloseTo(0.95, 12);
    expect(above(valley, high)).toBeCloseTo(0.05, 12);
  });

  it('has nine tenths of it in its interval, and its mean among its parts', () => {
    fc.assert(
      fc.property(mixture, (one) => {
        const [low, high] = interval90(one);
        expect(above(one, low) - above(one, high)).toBeCloseTo(0.9, 9);
        const means = one.parts.map(({ mean }) => mean);
        const { mean, sd } = momentsOf(one);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
        expect(sd).toBeGreaterThanOrEqual(Math.min(...one.parts.map((each) => each.sd)) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});

describe('weights', () => {
  it('add up to one, however far apart the logs are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), { minLength: 1, maxLength: 20 }), (logs) => {
        const weights = normalised(logs);
        expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
        expect(weights[logs.indexOf(Math.max(...logs))]).toBe(Math.max(...weights));
      }),
      { numRuns: 500 },
    );
  });
});
