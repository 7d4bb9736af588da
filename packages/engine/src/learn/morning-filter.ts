// One woman's mornings under one guess of how noisy they are, how fast her level drifts and how long a day echoes: a Kalman filter.
import { condition, independent, spread, weightedSum, widen, type Joint } from './joint.ts';
import { exposureCount } from './exposures.ts';
import { answer, likelihoodOf, type Answer } from './reading.ts';

/** Where each unknown stands: her level, the weekend's difference, then a cost for each exposure. */
export const level = 0;
export const weekend = 1;
export const firstCost = 2;
export const unknowns = firstCost + exposureCount;

export interface MorningSettings {
  /** Standard deviation of a usual morning's reading about what was to be expected, NRS. */
  readonly noise: number;
  /** Standard deviation of her level's step from day to day, NRS. */
  readonly drift: number;
  /** Share of a day's exposure that still counts the day after, 0–1. */
  readonly echo: number;
}

export interface MorningFilter {
  readonly settings: MorningSettings;
  readonly joint: Joint;
  /** Natural logarithm of prior times evidence. */
  logWeight: number;
  /** Room to reckon in. */
  readonly along: Float64Array;
}

/** What one reading did, for the way back (smoothing). */
export interface Observed {
  readonly weights: Float64Array;
  readonly along: Float64Array;
  readonly shift: number;
  readonly shrink: number;
  /** Variance that was added to the level, as it may have jumped. */
  readonly jumped: number;
}

export const priors = {
  level: { mean: 4, sd: 2.5 },
  weekendSd: 0.3,
  /** Of what the least dose of an exposure costs; narrowed to her own typical dose when the answer is told. */
  costSd: 0.8,
  /** Six readings in a hundred are far off: their standard deviation is three times as large. */
  wildShare: 0.06,
  wildFactor: 9,
  /** One night in a hundred her level jumps, by about this much. */
  jumpShare: 0.01,
  jumpSd: 2,
  /** Readings are whole numbers. */
  rounding: 1 / 12,
} as const;

/** @param moreSds of unknowns that stand behind the costs, each nought beforehand, give or take so much. NRS */
export function startFilter(settings: MorningSettings, logWeight: number, moreSds: readonly number[] = []): MorningFilter {
  const costSds = Array.from({ length: exposureCount }, () => priors.costSd);
  const sds = [priors.level.sd, priors.weekendSd, ...costSds, ...moreSds];
  const means = sds.map((_, index) => (index === level ? priors.level.mean : 0));
  return { settings, joint: independent(means, sds), logWeight, along: new Float64Array(sds.length) };
}

/** A night passes; `extra` is variance that is added to the step. */
export function passNight({ settings, joint }: MorningFilter, extra: number): void {
  widen(joint, level, settings.drift ** 2 + extra);
}

/** What her usual days cost is in the level from now on, and what any day costs is as unknown as it was at first. */
export function costsAnew({ joint, along }: MorningFilter, usual: readonly number[]): void {
  const weights = usualDay(usual, joint.size);
  spread(joint, weights, along);
  const { size, mean, cov } = joint;
  mean[level] = weightedSum(weights, mean);
  along[level] = weightedSum(weights, along);
  for (let index = 0; index < size; index += 1) {
    cov[index * size + level] = along[index] ?? 0;
    cov[level * size + index] = along[index] ?? 0;
  }
  for (let cost = firstCost; cost < unknowns; cost += 1) {
    mean[cost] = 0;
    for (let index = 0; index < size; index += 1) {
      const variance = index === cost ? priors.costSd ** 2 : 0;
      cov[index * size + cost] = variance;
      cov[cost * size + index] = variance;
    }
  }
}

/** Of each unknown, how much is in her level with a usual day behind it. */
export function usualDay(usual: readonly number[], size = unknowns): Float64Array {
  const weights = new Float64Array(size);
  weights[level] = 1;
  weights.set(usual, firstCost);
  return weights;
}

export type Note = (filter: MorningFilter, done: Observed) => void;

/** One morning's reading of a weighted sum of the unknowns. `doubt` scales the noise variance; `note` is told what it did. */
export function observeMorning(filter: MorningFilter, weights: Float64Array, reading: number, doubt: number, note?: Note): void {
  const { joint, settings, along } = filter;
  spread(joint, weights, along);
  const expected = weightedSum(weights, joint.mean);
  const noise = settings.noise ** 2 * doubt;
  const usual = weightedSum(weights, along) + noise + priors.rounding;
  const wild = usual + noise * (priors.wildFactor - 1);
  const jump = priors.jumpSd ** 2;
  const stayed = (1 - priors.jumpShare) * evidenceOf(reading, expected, usual, wild);
  const jumped = priors.jumpShare * evidenceOf(reading, expected, usual + jump, wild + jump);
  const evidence = stayed + jumped;
  filter.logWeight += Math.log(evidence);
  const extra = jump * (jumped / evidence);
  widen(joint, level, extra);
  along[level] = (along[level] ?? 0) + extra;
  const { shift, shrink } = either(reading, expected, usual + extra, wild + extra);
  condition(joint, along, shift, shrink);
  note?.(filter, { weights, along, shift, shrink, jumped: extra });
}

/** How likely a reading is that is usual or wild. */
function evidenceOf(reading: number, expected: number, usual: number, wild: number): number {
  return (
    (1 - priors.wildShare) * likelihoodOf(reading, expected, usual) + priors.wildShare * likelihoodOf(reading, expected, wild)
  );
}

/** A usual reading or a wild one, each weighed by how well it fits. */
function either(reading: number, expected: number, usual: number, wild: number): Answer {
  const near = answer(reading, expected, usual);
  const far = answer(reading, expected, wild);
  const fits = (1 - priors.wildShare) * near.likelihood;
  const likelihood = fits + priors.wildShare * far.likelihood;
  const share = fits / likelihood;
  return {
    likelihood,
    shift: share * near.shift + (1 - share) * far.shift,
    shrink: share * near.shrink + (1 - share) * far.shrink - share * (1 - share) * (near.shift - far.shift) ** 2,
  };
}
