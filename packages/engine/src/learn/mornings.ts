// Her mornings, day by day: many filters side by side, one for each guess of noise, drift and echo, weighed by how well they foresaw.
import type { Day } from './days.ts';
import { exposureCount, exposures } from './exposures.ts';
import { normalised, type Mixture } from './gaussian.ts';
import { copyOf, spread, weightedSum, widen } from './joint.ts';
import {
  firstCost,
  observeMorning,
  passNight,
  priors,
  startFilter,
  unknowns,
  weekend,
  type MorningFilter,
  type MorningSettings,
  type Observed,
} from './morning-filter.ts';
import { clear, copyOfTally, count, middleOf, startTally, type Tally } from './tally.ts';

const noises = [0.36, 0.52, 0.75, 1.08, 1.55];
const drifts = [0.05, 0.16, 0.5];
const echoes = [0, 0.3];

/** Standard deviations on the log scale, and medians. */
const noisePrior = { median: 0.8, sd: 0.4 };
const driftPrior = { median: 0.12, sd: 0.7 };

/** A filter that foresaw so much worse (in log evidence) is given up, once this many mornings are in. */
const hopeless = { logs: 10, mornings: 21 };

/** A birth moves the level fast for two weeks, and a body after it may answer the same day differently (standard deviations). */
const birth = { days: 14, stepSd: 0.3, costSd: 0.4 };

/** With fewer mornings that answer an exposure, nothing is said of it. */
export const leastAnswers = 8;

/** What is known of one exposure so far. */
export interface Known {
  /** It was there on at least one day. */
  seen: boolean;
  /** What its cost counts from: no sets, or the first amount that she said. */
  origin: number;
  total: number;
  /** Of every day on which it is known. */
  readonly amounts: Tally;
  /** Those of them that a morning has answered, since the last birth. */
  readonly answered: Tally;
  /** The middle of those with any, at its most so far: what she did before she was told to do less. 0 before eight have answered. */
  usual: number;
}

export interface Mornings {
  filters: MorningFilter[];
  readonly known: readonly Known[];
  /** By echo: what the days before ask of the coming morning, in least doses from the origin. */
  readonly asked: ReadonlyMap<number, Float64Array>;
  /** Yesterday's amounts. */
  latest: Day | null;
  count: number;
}

const allSettings: readonly MorningSettings[] = echoes.flatMap((echo) =>
  noises.flatMap((noise) => drifts.map((drift) => ({ noise, drift, echo }))),
);

/** @param moreSds of unknowns behind the costs */
export function startMornings(settings = allSettings, moreSds: readonly number[] = []): Mornings {
  return {
    filters: settings.map((one) => startFilter(one, logPrior(one), moreSds)),
    known: exposures.map(() => ({ seen: false, origin: 0, total: 0, amounts: startTally(), answered: startTally(), usual: 0 })),
    asked: new Map(echoes.map((echo) => [echo, new Float64Array(exposureCount)])),
    latest: null,
    count: 0,
  };
}

export function copyOfMornings({ filters, known, asked, latest, count }: Mornings): Mornings {
  return {
    filters: filters.map((filter) => ({ ...filter, joint: copyOf(filter.joint), along: new Float64Array(filter.along.length) })),
    known: known.map((one) => ({ ...one, amounts: copyOfTally(one.amounts), answered: copyOfTally(one.answered) })),
    asked: new Map([...asked].map(([echo, still]) => [echo, still.slice()])),
    latest,
    count,
  };
}

function logPrior({ noise, drift }: MorningSettings): number {
  const noiseOff = Math.log(noise / noisePrior.median) / noisePrior.sd;
  const driftOff = Math.log(drift / driftPrior.median) / driftPrior.sd;
  return -0.5 * (noiseOff ** 2 + driftOff ** 2);
}

/** What a morning depends on. */
export interface Ahead {
  /** By echo: how much of each unknown is in the reading. */
  readonly weights: ReadonlyMap<number, Float64Array>;
  /** Scales the noise: more after a day of which nothing is known, and where the reading is not of the morning. */
  readonly doubt: number;
}

/** The night passes: the level drifts, faster after a birth. */
export function passInto(mornings: Mornings, day: Day): Ahead {
  for (const filter of mornings.filters) {
    passNight(filter, isAroundBirth(day) ? birth.stepSd ** 2 : 0);
    if (day.daysSinceBirth === 0) mayCostDifferently(filter);
  }
  if (day.daysSinceBirth === 0) mornings.known.forEach(beginAnew);
  return aheadOf(mornings, day);
}

function beginAnew(known: Known): void {
  clear(known.answered);
  known.usual = 0;
}

function mayCostDifferently({ joint }: MorningFilter): void {
  for (let index = firstCost; index < unknowns; index += 1) widen(joint, index, birth.costSd ** 2);
}

function isAroundBirth({ daysSinceBirth }: Pick<Day, 'daysSinceBirth'>): boolean {
  return daysSinceBirth !== null && daysSinceBirth <= birth.days;
}

function aheadOf({ asked, known, latest }: Mornings, day: Pick<Day, 'weekend' | 'daysSinceBirth' | 'guessed'>): Ahead {
  const weights = new Map<number, Float64Array>();
  for (const [echo, still] of asked) {
    const one = new Float64Array(unknowns);
    one[0] = 1;
    one[weekend] = day.weekend ? 1 : 0;
    // Days around a birth speak for no cause: they count as her mean.
    one.set(isAroundBirth(day) ? meansOf(known, echo) : still, firstCost);
    weights.set(echo, one);
  }
  return { weights, doubt: (latest === null || latest.logged ? 1 : 1.3) * (day.guessed ? 2 : 1) };
}

/** Her usual days one after another, in least doses from the origin, by exposure. */
export function meansOf(known: readonly Known[], echo: number): number[] {
  return known.map((one, index) => {
    if (!one.seen) return 0;
    return (one.total / one.amounts.size - one.origin) / (exposures[index]?.leastDose ?? 1) / (1 - echo);
  });
}

/** This morning's reading, where there is one. `note` is told what it did to each filter. */
export function readMorning(
  mornings: Mornings,
  day: Day,
  ahead: Ahead,
  note?: (filter: MorningFilter, done: Observed) => void,
): void {
  if (day.morning === null) return;
  for (const filter of mornings.filters) {
    const done = observeMorning(filter, weightsFor(ahead, filter), day.morning, ahead.doubt);
    note?.(filter, done);
  }
  mornings.count += 1;
  countAnswers(mornings, day);
  if (mornings.count >= hopeless.mornings) giveUpHopeless(mornings);
}

function countAnswers({ known, latest }: Mornings, day: Day): void {
  if (latest === null || isAroundBirth(day)) return;
  known.forEach((one, index) => {
    const amount = latest.amounts[index] ?? Number.NaN;
    if (!one.seen || Number.isNaN(amount)) return;
    count(one.answered, amount);
    // Only what is more than the middle can raise it.
    if (amount > one.usual && one.answered.size >= leastAnswers) one.usual = Math.max(one.usual, middleOf(one.answered, 0));
  });
}

function giveUpHopeless(mornings: Mornings): void {
  const best = Math.max(...mornings.filters.map(({ logWeight }) => logWeight));
  mornings.filters = mornings.filters.filter(({ logWeight }) => logWeight > best - hopeless.logs);
}

/** The evening: what the day asked is known, as far as it was written down; what is unknown counts as her mean. */
export function closeDay(mornings: Mornings, day: Day): void {
  const today = mornings.known.map((one, index) => {
    const { leastDose, kind } = exposures[index] ?? { leastDose: 1, kind: 'session' };
    const amount = day.amounts[index] ?? Number.NaN;
    if (!Number.isNaN(amount)) takeAmount(one, amount, kind === 'told');
    if (!one.seen) return 0;
    return ((Number.isNaN(amount) ? one.total / one.amounts.size : amount) - one.origin) / leastDose;
  });
  for (const [echo, still] of mornings.asked) {
    for (let index = 0; index < exposureCount; index += 1) still[index] = (today[index] ?? 0) + echo * (still[index] ?? 0);
  }
  mornings.latest = day;
}

function takeAmount(one: Known, amount: number, fromFirst: boolean): void {
  if (!one.seen && (fromFirst || amount > 0)) {
    one.seen = true;
    one.origin = fromFirst ? amount : 0;
  }
  count(one.amounts, amount);
  one.total += amount;
}

/** What tomorrow's reading will be. */
export function foreseen(mornings: Mornings, tomorrow: Pick<Day, 'weekend' | 'daysSinceBirth'>): Mixture {
  const { filters } = mornings;
  const ahead = aheadOf(mornings, { ...tomorrow, guessed: false });
  const along = new Float64Array(unknowns);
  const wild = 1 - priors.wildShare + priors.wildShare * priors.wildFactor;
  const parts = filters.map((filter) => {
    const { settings, joint } = filter;
    const weights = weightsFor(ahead, filter);
    spread(joint, weights, along);
    const step = settings.drift ** 2 + priors.jumpShare * priors.jumpSd ** 2 + (isAroundBirth(tomorrow) ? birth.stepSd ** 2 : 0);
    const noise = settings.noise ** 2 * ahead.doubt * wild + priors.rounding;
    return { mean: weightedSum(weights, joint.mean), sd: Math.sqrt(weightedSum(weights, along) + step + noise) };
  });
  return { weights: normalised(filters.map(({ logWeight }) => logWeight)), parts };
}

/** What a morning is expected to be before it is read. */
export function expected({ filters }: Mornings, ahead: Ahead): number {
  const shares = normalised(filters.map(({ logWeight }) => logWeight));
  return filters.reduce(
    (sum, filter, index) => sum + (shares[index] ?? 0) * weightedSum(weightsFor(ahead, filter), filter.joint.mean),
    0,
  );
}

function weightsFor({ weights }: Ahead, { settings }: MorningFilter): Float64Array {
  return weights.get(settings.echo) ?? new Float64Array(unknowns);
}
