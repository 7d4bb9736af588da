// "2 more tries would tell": fewer the clearer it is, none where it is told; and what it would take to change that.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moreTries, triesToChange, type Tries } from './more-tries.ts';

const tries = (n: number, mean: number, sd: number, verdict: Tries['verdict']): Tries => ({
  n,
  relief: { mean, sd, interval90: [mean - 1.645 * sd, mean + 1.645 * sd] },
  verdict,
});

describe('more tries', () => {
  it('are none where a verdict stands', () => {
    expect(moreTries(tries(12, 1.5, 0.3, 'helps'), 3)).toBeNull();
  });

  it('are at least as many as are asked for before anything is said', () => {
    expect(moreTries(tries(1, 2.5, 0.4, 'too-early'), 3)).toBe(2);
  });

  it('are more where it is less clear', () => {
    const near = moreTries(tries(4, 1, 0.35, 'too-early'), 3) ?? Number.POSITIVE_INFINITY;
    const far = moreTries(tries(4, 0.75, 0.45, 'too-early'), 3) ?? Number.POSITIVE_INFINITY;
    expect(near).toBeLessThan(far);
  });

  it('are between one and twelve, or none in sight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 1.5, noNaN: true }),
        (n, mean, sd) => {
          const more = moreTries(tries(n, mean, sd, 'too-early'), 3);
          return more === null || (more >= 1 && more <= 12 && n + more >= 3);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('tries that would change it', () => {
  it('are more, the surer it is', () => {
    const shaky = triesToChange(tries(5, 1.1, 0.35, 'helps')) ?? 0;
    const sure = triesToChange(tries(20, 1.8, 0.2, 'helps')) ?? 0;
    expect(shaky).toBeGreaterThanOrEqual(1);
    expect(sure).toBeGreaterThan(shaky);
  });

  it('are there for harm too, and only where there is something to take back', () => {
    expect(triesToChange(tries(8, -1.2, 0.35, 'worse'))).toBeGreaterThanOrEqual(1);
    expect(triesToChange(tries(8, 0.1, 0.3, 'does-little'))).toBeNull();
    expect(triesToChange(tries(2, 1.5, 0.6, 'too-early'))).toBeNull();
  });
});
