// "2 more tries would tell": fewer the clearer it is, none where it is told; and what it would take to change that.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moreTries, reliefOf, triesToChange, type Guessed } from './more-tries.ts';
import { verdictOf } from './relief-verdict.ts';

/** One guess: a try reads the relief itself, with so much noise. */
const guess = (mean: number, sd: number, noise = 0.6): readonly Guessed[] => [
  { weight: 1, mean, variance: sd ** 2, along: -(sd ** 2), spread: sd ** 2, noise, miss: mean },
];
const verdict = (guesses: readonly Guessed[]) => verdictOf(reliefOf(guesses, 1));

describe('more tries', () => {
  it('are none where a verdict stands', () => {
    expect(moreTries('helps', guess(1.5, 0.3), 1, 0)).toBeNull();
  });

  it('are at least as many as are asked for before anything is said', () => {
    expect(moreTries('too-early', guess(2.5, 0.4), 1, 2)).toBe(2);
  });

  it('are more where it is less clear, and none where they would tell only by luck', () => {
    const near = moreTries('too-early', guess(1.6, 0.8), 1, 1) ?? Number.POSITIVE_INFINITY;
    const far = moreTries('too-early', guess(1.6, 0.8, 1), 1, 1) ?? Number.POSITIVE_INFINITY;
    expect(near).toBeLessThan(far);
    expect(moreTries('too-early', guess(0.9, 0.3, 6), 1, 1)).toBeNull();
  });

  it('are between one and twelve, or none in sight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 3 }),
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 1.5, noNaN: true }),
        (least, mean, sd) => {
          const more = moreTries('too-early', guess(mean, sd), 1, least);
          return more === null || (more >= 1 && more <= 12 && more >= least);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('tries that would change it', () => {
  it('are more, the surer it is', () => {
    const shaky = triesToChange('helps', guess(1.1, 0.35), 1) ?? 0;
    const sure = triesToChange('helps', guess(1.3, 0.25), 1) ?? 0;
    expect(shaky).toBeGreaterThanOrEqual(1);
    expect(sure).toBeGreaterThan(shaky);
  });

  it('are there for harm too, and only where there is something to take back', () => {
    expect(triesToChange('worse', guess(-1.2, 0.35), 1)).toBeGreaterThanOrEqual(1);
    expect(triesToChange('does-little', guess(0.1, 0.3), 1)).toBeNull();
    expect(triesToChange('too-early', guess(1.5, 0.6), 1)).toBeNull();
  });

  it('are not told where more than twelve would be needed', () => {
    expect(triesToChange('helps', guess(2, 0.06), 1)).toBeNull();
  });

  it('are enough: so many in a row take the verdict back, and one fewer does not', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 0.1, max: 1, noNaN: true }), (mean, sd) => {
        const told = verdict(guess(mean, sd));
        const tries = triesToChange(told, guess(mean, sd), 1);
        // By hand: each is a reading of nothing.
        const after = (count: number) => {
          const precision = sd ** -2 + count / 0.6;
          return verdict(guess(mean / sd ** 2 / precision, precision ** -0.5));
        };
        return tries === null || (after(tries) !== told && (tries === 1 || after(tries - 1) === told));
      }),
      { numRuns: 500 },
    );
  });
});
