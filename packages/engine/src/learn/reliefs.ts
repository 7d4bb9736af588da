// Relief: what each move takes off, right after. Sums for a few guesses side by side, and what they come to with what was held beforehand.
import type { MoveBelief, Verdict } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import type { MoveDone } from '../model/person.ts';
import { inverseOf, logDeterminant, rootOf, solveLower, solveUpper } from './cholesky.ts';
import { above, interval90, momentsOf, normalised, type Gaussian, type Mixture } from './gaussian.ts';
import { addRow, copyOfSums, firstMove, realness, realnessPrior, rise, startSums, type ReliefSums } from './relief-sums.ts';
import { rowsOf } from './sessions.ts';
import { readingsOf, type QuickGuesses } from './quick-guess.ts';

/** Share of the distance that pain goes back by itself in the time of a move. */
const settlings = [0, 0.1, 0.22];
/** Variance of what a move does from time to time, relative to a reading's. */
const wanderings = [0.2, 0.8, 3];
/** Noise of a reading (standard deviation, NRS). */
const noises = [0.25, 0.34, 0.46, 0.62, 0.84, 1.13];
const noisePrior = { median: 0.55, sd: 0.5 };
/** How far moves of one family differ (standard deviation, NRS). */
const differences = [0.6, 1.2];
const risePrior = { mean: 0.35, sd: 0.4 };
/** How far kinds and families as a whole differ from the careful guess (standard deviation, NRS). */
const kindSd = 0.4;
const familySd = 0.3;

export interface Reliefs {
  readonly sums: readonly ReliefSums[];
  /** Every move that was ever done, in the order of its first time. */
  readonly places: Map<string, Tried>;
  /** The first answers of all sessions: where her pain is when nothing is known of her mornings. */
  readonly firsts: { sum: number; count: number };
  readonly guesses: QuickGuesses;
}

interface Tried {
  readonly place: number;
  /** Times that pain was given before and after. */
  answered: number;
}

export function startReliefs(): Reliefs {
  return {
    sums: settlings.flatMap((settles) => wanderings.map((wanders) => startSums({ settles, wanders }))),
    places: new Map(),
    firsts: { sum: 0, count: 0 },
    guesses: new Map(),
  };
}

export function copyOfReliefs({ sums, places, firsts, guesses }: Reliefs): Reliefs {
  return {
    sums: sums.map(copyOfSums),
    places: new Map([...places].map(([move, tried]) => [move, { ...tried }])),
    firsts: { ...firsts },
    guesses: new Map([...guesses].map(([move, guess]) => [move, { ...guess }])),
  };
}

/** @param rest what this day's pain is without what moves it about, or null where no morning is known. */
export function addDay({ sums, places, firsts, guesses }: Reliefs, done: readonly MoveDone[], rest: number | null): void {
  for (const { move, pain } of done) {
    const tried = places.get(move) ?? { place: firstMove + places.size, answered: 0 };
    places.set(move, tried);
    if (pain !== null) tried.answered += 1;
  }
  for (const row of rowsOf(done)) {
    firsts.sum += row.first ?? 0;
    firsts.count += 1;
    const settled = rest ?? firsts.sum / firsts.count;
    const readings = readingsOf(row, settled, guesses);
    const at = row.moves.map((move) => places.get(move)?.place ?? firstMove);
    for (const one of sums) addRow(one, row, readings, at, settled);
  }
}

export function reliefsOf({ sums, places }: Reliefs, catalog: Catalog): readonly MoveBelief[] {
  const moves = [...places.keys()];
  if (moves.length === 0) return [];
  const answers = differences.flatMap((difference) => {
    const prior = priorOf(moves, difference, catalog);
    return sums.flatMap((one) => noises.map((noise) => answerOf(one, noise, prior)));
  });
  const weights = normalised(answers.map(({ logWeight }) => logWeight));
  const kept = answers.flatMap((answer, index) => {
    const weight = weights[index] ?? 0;
    return weight < 1e-5 ? [] : [{ weight, parts: partsOf(answer) }];
  });
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return [...places].map(([move, { place, answered }]) => {
    const mixture: Mixture = {
      weights: kept.map(({ weight }) => weight / total),
      parts: kept.map(({ parts }) => parts[place] ?? { mean: 0, sd: 1 }),
    };
    return beliefOf(move, answered, mixture, catalog);
  });
}

interface Prior {
  readonly size: number;
  readonly mean: Float64Array;
  readonly precision: Float64Array;
  /** Precision times mean, and mean times that. */
  readonly vector: Float64Array;
  readonly square: number;
  readonly logDeterminant: number;
}

/** Moves of a kind are a little alike, those of a family a little more. */
function priorOf(moves: readonly string[], difference: number, { moves: known, parameters }: Catalog): Prior {
  const size = firstMove + moves.length;
  const about = moves.map((id) => known.find((one) => one.id === id));
  const covariance = new Float64Array(size * size);
  covariance[realness * size + realness] = realnessPrior.sd ** 2;
  covariance[rise * size + rise] = risePrior.sd ** 2;
  about.forEach((one, row) => {
    about.forEach((other, column) => {
      const alike = (one !== undefined && one.kind === other?.kind) || row === column ? kindSd ** 2 : 0;
      const closer = (one !== undefined && one.family === other?.family) || row === column ? familySd ** 2 : 0;
      covariance[(row + firstMove) * size + column + firstMove] = alike + closer + (row === column ? difference ** 2 : 0);
    });
  });
  const root = rootOf(covariance, size);
  const precision = inverseOf(root, size);
  const mean = new Float64Array(size).fill(parameters.reliefPriorMean.value);
  mean[realness] = realnessPrior.mean;
  mean[rise] = risePrior.mean;
  const vector = times(precision, mean, size);
  return { size, mean, precision, vector, square: dot(mean, vector), logDeterminant: -logDeterminant(root, size) };
}

interface Answer {
  readonly logWeight: number;
  readonly root: Float64Array;
  readonly mean: Float64Array;
}

/** The sums, at one size of a reading's noise, with what was held beforehand; exact. */
function answerOf(sums: ReliefSums, noise: number, prior: Prior): Answer {
  const { size } = prior;
  const scale = 1 / noise ** 2;
  const matrix = prior.precision.slice();
  const vector = prior.vector.slice();
  for (let row = 0; row < sums.room; row += 1) {
    vector[row] = (vector[row] ?? 0) + scale * (sums.vector[row] ?? 0);
    for (let column = 0; column < sums.room; column += 1) {
      const at = row * size + column;
      matrix[at] = (matrix[at] ?? 0) + scale * (sums.matrix[row * sums.room + column] ?? 0);
    }
  }
  const root = rootOf(matrix, size);
  const half = solveLower(root, size, vector);
  const misfit = scale * sums.squares + prior.square - dot(half, half);
  const off = Math.log(noise / noisePrior.median) / noisePrior.sd;
  const logEvidence =
    -0.5 * (misfit + sums.logVariances + logDeterminant(root, size) - prior.logDeterminant) - sums.readings * Math.log(noise);
  return { logWeight: logEvidence - 0.5 * off * off, root, mean: solveUpper(root, size, half) };
}

function partsOf({ root, mean }: Answer): Gaussian[] {
  const size = mean.length;
  const covariance = inverseOf(root, size);
  return Array.from(mean, (value, index) => ({ mean: value, sd: Math.sqrt(covariance[index * size + index] ?? 0) }));
}

function beliefOf(move: string, n: number, relief: Mixture, { parameters }: Catalog): MoveBelief {
  const { mean, sd } = momentsOf(relief);
  const interval = interval90(relief);
  const pHelps = above(relief, 1);
  const pWorse = 1 - above(relief, -0.5);
  const enough = n >= parameters.beliefMinObservations.value;
  const verdict = enough ? verdictOf(pHelps, above(relief, 0.5), pWorse, interval) : 'too-early';
  return { move, n, relief: { mean, sd, interval90: interval }, pHelps, pWorse, verdict };
}

function verdictOf(pHelps: number, pSome: number, pWorse: number, [low, high]: readonly [number, number]): Verdict {
  if (pHelps >= 0.8 || pSome >= 0.95) return 'helps';
  if (pWorse >= 0.8) return 'worse';
  return low > -0.75 && high < 1 ? 'does-little' : 'too-early';
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
