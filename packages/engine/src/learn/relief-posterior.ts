// The sums of one guess together with what was held beforehand: a joint normal distribution of all reliefs, exactly.
import type { Catalog } from '../model/catalog.ts';
import { logDeterminant, rootOf, solveLower, solveUpper, variancesOf } from './cholesky.ts';
import type { Gaussian } from './gaussian.ts';
import { firstMove, shared, type ReliefSums } from './relief-sums.ts';

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
  /** Of the covariance. */
  readonly logDeterminant: number;
}

/**
 * Moves of a kind are a little alike, those of a family a little more; the precision of such blocks within blocks is known in closed
 * form (Sherman and Morrison, twice).
 * @param difference how far moves of one family differ (standard deviation, NRS)
 * @param said moves that she said relieved her before
 */
export function priorOf(moves: readonly string[], difference: number, catalog: Catalog, said: readonly string[] = []): Prior {
  const size = firstMove + moves.length;
  const own = difference ** 2;
  const [kind, family] = [alike.kindSd ** 2, alike.familySd ** 2];
  const groups = groupsOf(moves, catalog);
  const precision = new Float64Array(size * size);
  let logDet = 0;
  shared.forEach(({ sd }, index) => {
    precision[index * size + index] = sd ** -2;
    logDet += 2 * Math.log(sd);
  });
  for (const families of groups) {
    const sum = families.reduce((total, { length }) => total + length / (own + length * family), 0);
    logDet += Math.log(1 + kind * sum);
    for (const one of families) {
      logDet += (one.length - 1) * Math.log(own) + Math.log(own + one.length * family);
      for (const row of one)
        for (const column of one) precision[row * size + column] = -family / (own * (own + one.length * family));
      for (const row of one) precision[row * size + row] = (precision[row * size + row] ?? 0) + 1 / own;
    }
    for (const one of families) {
      for (const other of families) {
        const share = 1 / (own + one.length * family) / (own + other.length * family) / (1 / kind + sum);
        for (const row of one)
          for (const column of other) precision[row * size + column] = (precision[row * size + column] ?? 0) - share;
      }
    }
  }
  const careful = catalog.parameters.reliefPriorMean.value;
  const mean = new Float64Array(size).fill(careful);
  shared.forEach((one, index) => {
    mean[index] = one.mean;
  });
  moves.forEach((move, index) => {
    if (said.includes(move)) mean[firstMove + index] = careful + catalog.parameters.reliefSaidBefore.value;
  });
  const vector = times(precision, mean, size);
  return { size, precision, vector, square: dot(mean, vector), logDeterminant: logDet };
}

/** Places of the moves among the unknowns, by kind and within it by family; a move that nobody knows is a kind of its own. */
function groupsOf(moves: readonly string[], { moves: known }: Catalog): number[][][] {
  const byId = new Map(known.map((one) => [one.id, one]));
  const kinds = new Map<string, Map<string, number[]>>();
  moves.forEach((id, index) => {
    const { kind, family } = byId.get(id) ?? { kind: `of ${id}`, family: id };
    const families = kinds.get(kind) ?? new Map<string, number[]>();
    const places = families.get(family) ?? [];
    kinds.set(kind, families.set(family, places));
    places.push(firstMove + index);
  });
  // A family that reaches over several kinds is one family in each.
  return [...kinds.values()].map((families) => [...families.values()]);
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
  const scale = 1 / (noise ** 2 * sums.worth);
  const matrix = prior.precision.slice();
  const vector = prior.vector.slice();
  let next = 0;
  for (let row = 0; row < Math.min(size, sums.room); row += 1) {
    vector[row] = (vector[row] ?? 0) + scale * (sums.vector[row] ?? 0);
    for (let column = 0; column <= row; column += 1) {
      const at = row * size + column;
      matrix[at] = (matrix[at] ?? 0) + scale * (sums.matrix[next] ?? 0);
      next += 1;
    }
  }
  const root = rootOf(matrix, size);
  const half = solveLower(root, size, vector);
  const misfit = scale * sums.squares + prior.square - dot(half, half);
  const spread = (sums.logVariances + 2 * sums.readings * Math.log(noise)) / sums.worth;
  const volume = logDeterminant(root, size) + prior.logDeterminant + spread;
  const off = Math.log(noise / noisePrior.median) / noisePrior.sd;
  return { logWeight: -0.5 * (misfit + volume + off * off), root, mean: solveUpper(root, size, half) };
}

/** Of every unknown by itself. */
export function marginalsOf({ root, mean }: Posterior): Gaussian[] {
  const variances = variancesOf(root, mean.length);
  return Array.from(mean, (value, index) => ({ mean: value, sd: Math.sqrt(variances[index] ?? 0) }));
}

/** Covariance of every unknown with a weighted sum of the first of them. */
export function solved({ root, mean }: Posterior, weights: readonly number[]): Float64Array {
  const values = new Float64Array(mean.length);
  values.set(weights);
  return solveUpper(root, mean.length, solveLower(root, mean.length, values));
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
