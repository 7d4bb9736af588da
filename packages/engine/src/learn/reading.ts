// What one reading of pain says: a number between the ends of the scale, a bound at its ends.
import { normalBelow, normalDensity } from './gaussian.ts';

/** How likely a reading is, and what it says: the expectation moves by `shift` and the variance falls by `shrink`, both by covariance. */
export interface Answer {
  readonly likelihood: number;
  readonly shift: number;
  readonly shrink: number;
}

/** A 0 says only that pain is not above a half, a 10 that it is not below nine and a half; between them a reading is a number. */
export function answer(reading: number, expected: number, variance: number): Answer {
  const likelihood = likelihoodOf(reading, expected, variance);
  if (reading <= 0) return beyond(expected - 0.5, variance, -1, likelihood);
  if (reading >= 10) return beyond(9.5 - expected, variance, 1, likelihood);
  return { likelihood, shift: (reading - expected) / variance, shrink: 1 / variance };
}

/** The first part of an answer, where no more is asked. */
export function likelihoodOf(reading: number, expected: number, variance: number): number {
  if (reading <= 0) return Math.max(1e-300, normalBelow((0.5 - expected) / Math.sqrt(variance)));
  if (reading >= 10) return Math.max(1e-300, normalBelow((expected - 9.5) / Math.sqrt(variance)));
  const miss = reading - expected;
  return Math.exp((-0.5 * miss * miss) / variance) / Math.sqrt(2 * Math.PI * variance);
}

/** It lies on the far side of a bound that is `gap` above the expectation (`sign` 1) or below it (−1): a truncated normal. */
function beyond(gap: number, variance: number, sign: 1 | -1, likelihood: number): Answer {
  const sd = Math.sqrt(variance);
  const z = gap / sd;
  const hazard = z > 30 ? z : normalDensity({ mean: 0, sd: 1 }, z) / likelihood;
  return { likelihood, shift: (sign * hazard) / sd, shrink: (hazard * (hazard - z)) / variance };
}
