// A joint normal distribution of several unknowns, and what one reading of a weighted sum of them does to it.

export interface Joint {
  readonly size: number;
  readonly mean: Float64Array;
  /** Covariance, row by row; both halves are kept. */
  readonly cov: Float64Array;
}

/** Independent unknowns with these means and standard deviations. */
export function independent(means: readonly number[], sds: readonly number[]): Joint {
  const size = means.length;
  const cov = new Float64Array(size * size);
  sds.forEach((sd, index) => {
    cov[index * size + index] = sd * sd;
  });
  return { size, mean: Float64Array.from(means), cov };
}

export function copyOf({ size, mean, cov }: Joint): Joint {
  return { size, mean: mean.slice(), cov: cov.slice() };
}

/** Covariance of the unknowns with the weighted sum, into `into`. Weights that are zero cost nothing. */
export function spread({ size, cov }: Joint, weights: Float64Array, into: Float64Array): void {
  into.fill(0);
  for (let column = 0; column < size; column += 1) {
    const weight = weights[column] ?? 0;
    if (weight === 0) continue;
    for (let row = 0; row < size; row += 1) into[row] = (into[row] ?? 0) + weight * (cov[column * size + row] ?? 0);
  }
}

/** The same with a single unknown. */
export function spreadOfOne({ size, cov }: Joint, one: number, into: Float64Array): void {
  for (let row = 0; row < size; row += 1) into[row] = cov[one * size + row] ?? 0;
}

export function weightedSum(weights: Float64Array, values: Float64Array): number {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) total += (weights[index] ?? 0) * (values[index] ?? 0);
  return total;
}

/** Moves the mean by `shift` along `along`, and takes `shrink` of its outer product out of the covariance. */
export function condition({ size, mean, cov }: Joint, along: Float64Array, shift: number, shrink: number): void {
  for (let row = 0; row < size; row += 1) {
    const one = along[row] ?? 0;
    if (one === 0) continue;
    mean[row] = (mean[row] ?? 0) + one * shift;
    const scaled = one * shrink;
    for (let column = 0; column <= row; column += 1) {
      const value = (cov[row * size + column] ?? 0) - scaled * (along[column] ?? 0);
      cov[row * size + column] = value;
      cov[column * size + row] = value;
    }
  }
}

/** Adds to the variance of one unknown. */
export function widen({ size, cov }: Joint, index: number, variance: number): void {
  cov[index * size + index] = (cov[index * size + index] ?? 0) + variance;
}
