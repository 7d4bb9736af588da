// Her mornings, day by day: many filters side by side, one for each guess of noise, drift and echo, weighed by how well they foresaw.
import type { LocalDate } from '@sinew/kernel';
import type { Day } from './days.ts';
import { exposureCount, exposures } from './exposures.ts';
import { normalised, type Mixture } from './gaussian.ts';
import { copyOf, spread, weightedSum } from './joint.ts';
import {
  costsAnew,
  firstCost,
  observeMorning,
  passNight,
  priors,
  startFilter,
  unknowns,
  weekend,
  type MorningFilter,
  type MorningSettings,
  type Note,
} from './morning-filter.ts';
import { clear, copyOfTally, count, isMiddleAbove, middleOf, startTally, type Tally } from './tally.ts';

const noises = [0.36, 0.52, 0.75, 1.08, 1.55];
const drifts = [0.05, 0.16, 0.5];
const echoes = [0, 0.3];

/** Standard deviations on the log scale, and medians. */
const noisePrior = { median: 0.8, sd: 0.4 };
const driftPrior = { median: 0.12, sd: 0.7 };

/** About once a year (expert) her noise, drift or echo is another: each night so much of the weight goes back to what was held beforehand. */
const mayChange = 1 / 365;

/** A birth moves the level fast for two weeks; what her days cost is in it until then, and not after (standard deviations, NRS; expert). */
const birth = { days: 14, stepSd: 0.3, thenSd: 1 };

/** What matters so much less than the best, in logs, is not told from: under a hundredth of it. */
const leastLogs = 5;

/** With fewer mornings that answer an exposure, nothing is said of it. */
export const leastAnswers = 8;

/** What is known of one exposure so far, since the last birth. */
export interface Known {
  /** It was there on at least one day. */
  seen: boolean;
  /** What its cost counts from: no sets, or the first amount that she said. */
  origin: number;
  total: number;
  /** Of every day on which it is known. */
  readonly amounts: Tally;
  /** Those of them that a morning has answered. */
  readonly answered: Tally;
  /** The middle of those with any, at its most so far: what she did before she was told to do less. 0 before eight have answered. */
  usual: number;
}

export interface Mornings {
  readonly filters: readonly MorningFilter[];
  /** Weights beforehand, by filter. */
  readonly before: readonly number[];
  readonly known: readonly Known[];
  /** By echo: what the days before ask of the coming morning, in least doses from the origin. */
  readonly asked: ReadonlyMap<number, Float64Array>;
  /** Yesterday's amounts. */
  latest: Day | null;
  count: number;
  /** What it came to up to each birth. */
  chapters: readonly Chapter[];
}

/** Her mornings up to a birth. */
export interface Chapter {
  readonly until: LocalDate;
  /** By filter. */
  readonly weights: readonly number[];
  /** By echo. */
  readonly usual: ReadonlyMap<number, readonly number[]>;
}

const allSettings: readonly MorningSettings[] = echoes.flatMap((echo) =>
  noises.flatMap((noise) => drifts.map((drift) => ({ noise, drift, echo }))),
);

/** @param moreSds of unknowns behind the costs */
export function startMornings(settings = allSettings, moreSds: readonly number[] = []): Mornings {
  return {
    filters: settings.map((one) => startFilter(one, logPrior(one), moreSds)),
    before: normalised(settings.map(logPrior)),
    known: exposures.map(() => ({ seen: false, origin: 0, total: 0, amounts: startTally(), answered: startTally(), usual: 0 })),
    asked: new Map(echoes.map((echo) => [echo, new Float64Array(exposureCount)])),
    latest: null,
    count: 0,
    chapters: [],
  };
}

export function copyOfMornings({ filters, known, asked, ...same }: Mornings): Mornings {
  return {
    ...same,
    filters: filters.map((filter) => ({ ...filter, joint: copyOf(filter.joint) })),
    known: known.map((one) => ({ ...one, amounts: copyOfTally(one.amounts), answered: copyOfTally(one.answered) })),
    asked: new Map([...asked].map(([echo, still]) => [echo, still.slice()])),
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
  if (day.daysSinceBirth === 0) beginAnew(mornings, day.date);
  else forget(mornings, mayChange);
  for (const filter of mornings.filters) passNight(filter, moreThanDrift(day));
  return aheadOf(mornings, day);
}

/** A body after a birth may answer as no day before it did: all but the level is as unknown as it was at first. */
function beginAnew(mornings: Mornings, until: LocalDate): void {
  const { filters, known, asked, chapters } = mornings;
  const usual = new Map([...asked.keys()].map((echo) => [echo, meansOf(known, echo)]));
  mornings.chapters = [...chapters, { until, weights: weightsOf(filters), usual }];
  forget(mornings, 1);
  for (const filter of filters) costsAnew(filter, usual.get(filter.settings.echo) ?? []);
  for (const still of asked.values()) still.fill(0);
  for (const one of known) {
    Object.assign(one, { seen: false, origin: 0, total: 0, usual: 0 });
    clear(one.amounts);
    clear(one.answered);
  }
}

/** So large a share of all weight goes back to what was held beforehand. */
function forget({ filters, before }: Mornings, share: number): void {
  const most = Math.max(...filters.map(({ logWeight }) => logWeight));
  const total = filters.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - most), 0);
  filters.forEach((filter, index) => {
    const kept = (1 - share) * Math.exp(filter.logWeight - most);
    filter.logWeight = most + Math.log(kept + share * total * (before[index] ?? 0));
  });
}

export function weightsOf(filters: readonly MorningFilter[]): number[] {
  return normalised(filters.map(({ logWeight }) => logWeight));
}

/** The filters that what is told rests on. */
export function likely({ filters }: Pick<Mornings, 'filters'>): readonly MorningFilter[] {
  const best = Math.max(...filters.map(({ logWeight }) => logWeight));
  return filters.filter(({ logWeight }) => logWeight > best - leastLogs);
}

/** Variance of the level's step, besides its drift. */
function moreThanDrift({ daysSinceBirth }: Pick<Day, 'daysSinceBirth'>): number {
  if (daysSinceBirth === birth.days + 1) return birth.thenSd ** 2;
  return isAroundBirth({ daysSinceBirth }) ? birth.stepSd ** 2 : 0;
}

/** These mornings speak for no cause: what was asked of the days before them is not counted. */
export function isAroundBirth({ daysSinceBirth }: Pick<Day, 'daysSinceBirth'>): boolean {
  return daysSinceBirth !== null && daysSinceBirth <= birth.days;
}

function aheadOf({ asked, latest }: Mornings, day: Pick<Day, 'weekend' | 'guessed'>): Ahead {
  const weights = new Map<number, Float64Array>();
  for (const [echo, still] of asked) {
    const one = new Float64Array(unknowns);
    one[0] = 1;
    one[weekend] = day.weekend ? 1 : 0;
    one.set(still, firstCost);
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
export function readMorning(mornings: Mornings, day: Day, ahead: Ahead, note?: Note): void {
  if (day.morning === null) return;
  for (const filter of mornings.filters) observeMorning(filter, weightsFor(ahead, filter), day.morning, ahead.doubt, note);
  mornings.count += 1;
  countAnswers(mornings, day);
}

function countAnswers({ known, latest }: Mornings, day: Day): void {
  if (latest === null || isAroundBirth(day)) return;
  known.forEach((one, index) => {
    const amount = latest.amounts[index] ?? Number.NaN;
    if (!one.seen) return;
    if (Number.isNaN(amount)) {
      if (latest.logged) one.answered.unknown += 1;
      return;
    }
    count(one.answered, amount);
    // Only what is more than the middle can raise it.
    const mayRaise = amount > one.usual && one.answered.size >= leastAnswers;
    if (mayRaise && isMiddleAbove(one.answered, one.usual, 0)) one.usual = middleOf(one.answered, 0);
  });
}

/** The evening: what the day asked is known, as far as it was written down; what is unknown counts as her mean. */
export function closeDay(mornings: Mornings, day: Day): void {
  mornings.latest = day;
  if (day.daysSinceBirth !== null && day.daysSinceBirth < birth.days) return;
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
    const step = settings.drift ** 2 + priors.jumpShare * priors.jumpSd ** 2 + moreThanDrift(tomorrow);
    const noise = settings.noise ** 2 * ahead.doubt * wild + priors.rounding;
    return { mean: weightedSum(weights, joint.mean), sd: Math.sqrt(weightedSum(weights, along) + step + noise) };
  });
  return { weights: weightsOf(filters), parts };
}

/** What a morning is expected to be before it is read. */
export function expected({ filters }: Mornings, ahead: Ahead): number {
  const shares = weightsOf(filters);
  let sum = 0;
  for (const [index, filter] of filters.entries()) {
    sum += (shares[index] ?? 0) * weightedSum(weightsFor(ahead, filter), filter.joint.mean);
  }
  return sum;
}

function weightsFor({ weights }: Ahead, { settings }: MorningFilter): Float64Array {
  return weights.get(settings.echo) ?? new Float64Array(unknowns);
}
