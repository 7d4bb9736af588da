// The same seed gives the same row; rows spread over the whole range.
import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';

const row = (seed: string, length: number): number[] => {
  const next = seededRandom(seed);
  return Array.from({ length }, () => next());
};

describe('seededRandom', () => {
  it('repeats itself, and differs by seed', () => {
    expect(row('2026-11-22', 5)).toEqual(row('2026-11-22', 5));
    expect(row('2026-11-22', 5)).not.toEqual(row('2026-11-23', 5));
  });

  it('is spread evenly over 0 ≤ n < 1', () => {
    const many = row('spread', 20_000);
    expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...many)).toBeLessThan(1);
    const tenths = Array.from({ length: 10 }, (_, tenth) => many.filter((n) => Math.floor(n * 10) === tenth).length);
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
