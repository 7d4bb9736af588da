// The sums of one guess together with what was held beforehand: a joint normal distribution of all reliefs, exactly.
import type { Catalog } from '../model/catalog.ts';
import { inverseOf, logDeterminant, rootOf, solveLower, solveUpper } from './cholesky.ts';
import type { Gaussian } from './gaussian.ts';
import { firstMove, realness, realnessPrior, rise, risePrior, type ReliefSums } from './relief-sums.ts';

/** How far kinds and families as a whole differ from the careful guess (standard deviation, NRS). */
const alike = { kindSd: 0.4, familySd: 0.3 };
const noisePrior = { median: 0.55, sd: 0.5 };

/** What is held of every unknown beforehand. */
export interface Prior {
  readonly size: number;
  readonly precision: Float64Array;
  /** Precision times mean, and mean times that. */
  readonly vector: Float64Array;
  readonly square: number;
  readonly logDeterminant: number;
}

/**
 * Moves of a kind are a little alike, those of a family a little more.
 * @param difference how far moves of one family differ (standard deviation, NRS)
 */
export function priorOf(moves: readonly string[], difference: number, { moves: known, parameters }: Catalog): Prior {
  const size = firstMove + moves.length;
  const about = moves.map((id) => known.find((one) => one.id === id));
  const covariance = new Float64Array(size * size);
  covariance[realness * size + realness] = realnessPrior.sd ** 2;
  covariance[rise * size + rise] = risePrior.sd ** 2;
  about.forEach((one, row) => {
    about.forEach((other, column) => {
      const same = row === column;
      const kind = same || (one !== undefined && one.kind === other?.kind) ? alike.kindSd ** 2 : 0;
      const family = same || (one !== undefined && one.family === other?.family) ? alike.familySd ** 2 : 0;
      covariance[(row + firstMove) * size + column + firstMove] = kind + family + (same ? difference ** 2 : 0);
    });
  });
  const mean = new Float64Array(size).fill(parameters.reliefPriorMean.value);
  mean[realness] = realnessPrior.mean;
  mean[rise] = risePrior.mean;
  const root = rootOf(covariance, size);
  const precision = inverseOf(root, size);
  const vector = times(precision, mean, size);
  return { size, precision, vector, square: dot(mean, vector), logDeterminant: -logDeterminant(root, size) };
}

export interface Posterior {
  /** Natural logarithm of prior times evidence. */
  readonly logWeight: number;
  /** Lower triangle of the precision's root. */
  readonly root: Float64Array;
  readonly mean: Float64Array;
}

/** @param noise of an answer (standard deviation, NRS) */
export function posteriorOf(sums: ReliefSums, noise: number, prior: Prior): Posterior {
  const { size } = prior;
  const scale = 1 / noise ** 2;
  const matrix = prior.precision.slice();
  const vector = prior.vector.slice();
  for (let row = 0; row < Math.min(size, sums.room); row += 1) {
    vector[row] = (vector[row] ?? 0) + scale * (sums.vector[row] ?? 0);
    for (let column = 0; column <= row; column += 1) {
      const at = row * size + column;
      matrix[at] = (matrix[at] ?? 0) + scale * (sums.matrix[row * sums.room + column] ?? 0);
    }
  }
  const root = rootOf(matrix, size);
  const half = solveLower(root, size, vector);
  const misfit = scale * sums.squares + prior.square - dot(half, half);
  const volume = logDeterminant(root, size) - prior.logDeterminant + sums.logVariances + 2 * sums.readings * Math.log(noise);
  const off = Math.log(noise / noisePrior.median) / noisePrior.sd;
  return { logWeight: -0.5 * (misfit + volume + off * off), root, mean: solveUpper(root, size, half) };
}

/** Of every unknown by itself. */
export function marginalsOf({ root, mean }: Posterior): Gaussian[] {
  const size = mean.length;
  const covariance = inverseOf(root, size);
  return Array.from(mean, (value, index) => ({ mean: value, sd: Math.sqrt(covariance[index * size + index] ?? 0) }));
}

function times(matrix: Float64Array, values: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size);
  for (let row = 0; row < size; row += 1) product[row] = dot(matrix.subarray(row * size, (row + 1) * size), values);
  return product;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
