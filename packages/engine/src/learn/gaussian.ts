// Normal distributions and mixtures of them: how likely, how wide, where the quantiles lie.

export interface Gaussian {
  readonly mean: number;
  /** Standard deviation, above 0. */
  readonly sd: number;
}

/** A weighted sum of normal distributions; the weights add up to 1. */
export interface Mixture {
  readonly weights: readonly number[];
  readonly parts: readonly Gaussian[];
}

/** P(Z ≤ z) of a standard normal; error below 1e-15 (Hart 1968, as in West 2005). */
export function normalBelow(z: number): number {
  const size = Math.abs(z);
  if (size > 37) return z > 0 ? 1 : 0;
  const tail = Math.exp((-size * size) / 2) * (size < 7.07106781186547 ? nearTail(size) : farTail(size));
  return z > 0 ? 1 - tail : tail;
}

function nearTail(x: number): number {
  let top = 3.52624965998911e-2 * x + 0.700383064443688;
  top = top * x + 6.37396220353165;
  top = top * x + 33.912866078383;
  top = top * x + 112.079291497871;
  top = top * x + 221.213596169931;
  top = top * x + 220.206867912376;
  let bottom = 8.83883476483184e-2 * x + 1.75566716318264;
  bottom = bottom * x + 16.064177579207;
  bottom = bottom * x + 86.7807322029461;
  bottom = bottom * x + 296.564248779674;
  bottom = bottom * x + 637.333633378831;
  bottom = bottom * x + 793.826512519948;
  bottom = bottom * x + 440.413735824752;
  return top / bottom;
}

function farTail(x: number): number {
  return 1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
}

export function normalDensity({ mean, sd }: Gaussian, at: number): number {
  const z = (at - mean) / sd;
  return Math.exp(-0.5 * z * z) / (sd * 2.5066282746310002);
}

/** Mean and standard deviation of the whole. */
export function momentsOf({ weights, parts }: Mixture): Gaussian {
  const mean = sum(parts, (part, index) => (weights[index] ?? 0) * part.mean);
  const variance = sum(parts, (part, index) => (weights[index] ?? 0) * (part.sd ** 2 + (part.mean - mean) ** 2));
  return { mean, sd: Math.sqrt(variance) };
}

/** P(x > at). */
export function above({ weights, parts }: Mixture, at: number): number {
  return sum(parts, ({ mean, sd }, index) => (weights[index] ?? 0) * normalBelow((mean - at) / sd));
}

/** From the middle to either end of the middle 90 %, in standard deviations. */
const halfOf90 = 1.6448536269514722;

/** The middle 90 %. */
export function interval90(mixture: Mixture): readonly [number, number] {
  const [only, ...others] = mixture.parts;
  if (only !== undefined && others.length === 0) return [only.mean - halfOf90 * only.sd, only.mean + halfOf90 * only.sd];
  return [quantile(mixture, 0.05), quantile(mixture, 0.95)];
}

/** Newton's steps from the normal guess, kept between bounds that close in; where they creep, every other one halves the bounds. */
export function quantile(mixture: Mixture, share: number): number {
  const { mean, sd } = momentsOf(mixture);
  let low = mean - 40 * sd;
  let high = mean + 40 * sd;
  let at = mean + sd * standardQuantile(share);
  for (let step = 0; step < 140; step += 1) {
    const excess = 1 - above(mixture, at) - share;
    if (excess > 0) high = at;
    else low = at;
    const slope = sum(mixture.parts, (part, index) => (mixture.weights[index] ?? 0) * normalDensity(part, at));
    const next = at - excess / slope;
    const creeps = step > 12 && step % 2 === 0;
    const kept = !creeps && next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(kept - at) < 1e-12 * Math.max(1, sd)) return kept;
    at = kept;
  }
  return at;
}

/** Quantile of a standard normal, good to 0.0005: where Newton begins (Abramowitz and Stegun 26.2.23). */
export function standardQuantile(share: number): number {
  const tail = Math.min(share, 1 - share);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return share < 0.5 ? -z : z;
}

/** Log weights to weights that add up to 1. */
export function normalised(logWeights: readonly number[]): number[] {
  const most = Math.max(...logWeights);
  const weights = logWeights.map((one) => Math.exp(one - most));
  const total = weights.reduce((all, one) => all + one, 0);
  return weights.map((one) => one / total);
}

function sum<T>(list: readonly T[], value: (one: T, index: number) => number): number {
  let total = 0;
  for (let index = 0; index < list.length; index += 1) total += value(list[index] as T, index);
  return total;
}
