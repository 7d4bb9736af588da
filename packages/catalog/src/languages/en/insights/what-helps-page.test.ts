// How a doubtful change of pain is said: rounded to a tenth, the two ends in order, nothing said twice.
import { describe, expect, it } from 'vitest';
import { whatHelpsPage } from './what-helps-page.ts';

describe('change', () => {
  it.each([
    [1.44, '1.4 points less pain'],
    [1, '1 point less pain'],
    [-0.96, '1 point more pain'],
    [-2.02, '2 points more pain'],
    [0.04, 'no change'],
    [-0.04, 'no change'],
  ])('%d', (points, said) => {
    expect(whatHelpsPage.change(points)).toBe(said);
  });
});

describe('between', () => {
  it.each([
    [0.4, 1.2, 'between 0.4 and 1.2 points less pain'],
    [-1.2, -0.4, 'between 0.4 and 1.2 points more pain'],
    [-0.3, 0.5, 'between 0.3 more and 0.5 less'],
    [-0.02, 0.5, 'between 0 and 0.5 points less pain'],
    [-0.5, 0.02, 'between 0 and 0.5 points more pain'],
    [-0.02, 0.02, 'at no change'],
  ])('%d and %d', (low, high, said) => {
    expect(whatHelpsPage.between(low, high)).toBe(said);
  });
});
