// The filter and the smoother against brute force: every level of every day in one large normal distribution, integrals by sums.
import { addDays, seededRandom, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { baselineOf } from './baseline.ts';
import { exposureCount, indexOf } from './exposures.ts';
import type { Day } from './days.ts';
import { firstCost, weekend, type MorningFilter } from './morning-filter.ts';
import { closeDay, passInto, readMorning, startMornings, type Ahead, type Mornings } from './mornings.ts';
import vectors from './morning-filter.vectors.json' with { type: 'json' };

const numbers = {
  levelMean: 4,
  levelSd: 2.5,
  weekendSd: 0.3,
  costSd: 0.8,
  wildShare: 0.06,
  wildFactor: 9,
  jumpShare: 0.01,
  jumpSd: 2,
};

/** Days with gaps, nought and ten among the readings, a far-off reading and a jump; a birth after twelve of them. */
const readings = [
  3,
  4,
  null,
  3,
  5,
  9,
  4,
  3,
  null,
  null,
  4,
  2,
  1,
  0,
  0,
  1,
  2,
  null,
  5,
  6,
  7,
  6,
  7,
  10,
  6,
  null,
  5,
  6,
  5,
  4,
  6,
  3,
  5,
  null,
  4,
  6,
] as const;
const birth = 12;
/** The first morning that may speak for a cause again. */
const then = birth + 15;

function days(): readonly Day[] {
  const dice = seededRandom('days about a birth');
  return readings.map((morning, index) => {
    const amounts = new Float64Array(exposureCount).fill(Number.NaN);
    const isLogged = index % 11 !== 5;
    if (isLogged) amounts[indexOf.walking] = Math.round(dice() * 40);
    if (isLogged && index % 3 !== 1) amounts[indexOf.sitting] = Math.round(dice() * 8);
    const date = addDays('2026-03-02' as LocalDate, index);
    const daysSinceBirth = index < birth ? null : index - birth;
    return { date, morning, guessed: index === 10, amounts, logged: isLogged, moves: [], daysSinceBirth, weekend: index % 7 > 4 };
  });
}

interface Step {
  readonly ahead: Ahead;
  readonly day: Day;
}

/** With one filter alone, so that nothing of its evidence goes to another. */
function filtered(
  settings: MorningFilter['settings'],
  upTo: number = readings.length,
): { readonly mornings: Mornings; readonly steps: readonly Step[] } {
  const mornings = startMornings([settings]);
  const steps = days()
    .slice(0, upTo)
    .map((day) => {
      const ahead = passInto(mornings, day);
      readMorning(mornings, day, ahead);
      closeDay(mornings, day);
      return { ahead, day };
    });
  return { mornings, steps };
}

interface Dense {
  readonly logEvidence: number;
  readonly mean: readonly number[];
  readonly cov: readonly (readonly number[])[];
}

/**
 * Unknowns: the level of each day, then the weekend's difference and the costs before a birth, then the costs after it. What her usual
 * day before the birth cost goes on being there.
 */
function dense({ noise, drift, echo }: MorningFilter['settings'], steps: readonly Step[], usual: Usual): Dense {
  const count = steps.length;
  const size = count + 1 + 2 * exposureCount;
  const mean = Array.from({ length: size }, (_, at) => (at < count ? numbers.levelMean : 0));
  const cov = startingCovariance(steps, drift, size);
  let logEvidence = 0;
  steps.forEach(({ ahead, day }, at) => {
    if (day.morning === null) return;
    const weights = ahead.weights.get(echo) ?? new Float64Array();
    const h = Array.from({ length: size }, (_, one) => {
      if (one < count) return one === at ? 1 : 0;
      if (one === count) return weights[weekend] ?? 0;
      const cost = (one - count - 1) % exposureCount;
      if (one > count + exposureCount) return at < then ? 0 : (weights[firstCost + cost] ?? 0);
      return at < birth ? (weights[firstCost + cost] ?? 0) : (usual.before[cost] ?? 0);
    });
    const variance = noise ** 2 * ahead.doubt;
    const jump = numbers.jumpSd ** 2;
    const stayed = (1 - numbers.jumpShare) * told(day.morning, dot(h, mean), quadratic(cov, h), variance).likelihood;
    const leapt = numbers.jumpShare * told(day.morning, dot(h, mean), quadratic(cov, h) + jump, variance).likelihood;
    logEvidence += Math.log(stayed + leapt);
    const extra = (jump * leapt) / (stayed + leapt);
    for (let row = at; row < count; row += 1) for (let column = at; column < count; column += 1) change(cov, row, column, extra);
    update(mean, cov, h, told(day.morning, dot(h, mean), quadratic(cov, h), variance));
  });
  return { logEvidence, mean, cov };
}

function startingCovariance(steps: readonly Step[], drift: number, size: number): number[][] {
  const count = steps.length;
  const cov = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  let walked = 0;
  const upTo = steps.map(({ day }) => {
    walked += drift ** 2 + (day.daysSinceBirth !== null && day.daysSinceBirth <= 14 ? 0.3 ** 2 : 0);
    if (day.daysSinceBirth === 15) walked += 1;
    return walked;
  });
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      change(cov, row, column, numbers.levelSd ** 2 + (upTo[Math.min(row, column)] ?? 0));
  change(cov, count, count, numbers.weekendSd ** 2);
  for (let cost = count + 1; cost < size; cost += 1) change(cov, cost, cost, numbers.costSd ** 2);
  return cov;
}

interface Told {
  readonly likelihood: number;
  readonly mean: number;
  readonly variance: number;
}

/** What is told of a sum with this mean and variance by a reading of it, usual or wild, by a sum over a fine row of values. */
function told(reading: number, mean: number, spread: number, variance: number): Told {
  const sd = Math.sqrt(spread);
  let [weight, first, second] = [0, 0, 0];
  const width = 20 / 8000;
  for (let step = 0; step <= 8000; step += 1) {
    const z = -10 + step * width;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const usual = likelihood(reading, mean + sd * z, variance + 1 / 12);
    const wild = likelihood(reading, mean + sd * z, variance * numbers.wildFactor + 1 / 12);
    const both = density * ((1 - numbers.wildShare) * usual + numbers.wildShare * wild) * width;
    weight += both;
    first += both * z;
    second += both * z * z;
  }
  const middle = first / weight;
  return { likelihood: weight, mean: mean + sd * middle, variance: spread * (second / weight - middle ** 2) };
}

function likelihood(reading: number, value: number, variance: number): number {
  const sd = Math.sqrt(variance);
  if (reading <= 0) return below((0.5 - value) / sd);
  if (reading >= 10) return below((value - 9.5) / sd);
  return Math.exp((-0.5 * (reading - value) ** 2) / variance) / (sd * Math.sqrt(2 * Math.PI));
}

/** P(Z ≤ z), by the series for the middle and the continued fraction for the tails. */
function below(z: number): number {
  if (z < -6) return -(Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) / fraction(z, 60);
  if (z > 6) return 1 - below(-z);
  let [term, sum] = [z, z];
  for (let n = 1; n < 200; n += 1) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

function fraction(z: number, depth: number): number {
  let value = z;
  for (let n = depth; n > 0; n -= 1) value = z + n / value;
  return value;
}

function update(mean: number[], cov: number[][], h: readonly number[], after: Told): void {
  const along = cov.map((row) => dot(row, h));
  const spread = dot(along, h);
  const before = dot(h, mean);
  along.forEach((one, row) => {
    mean[row] = (mean[row] ?? 0) + (one / spread) * (after.mean - before);
    along.forEach((other, column) => change(cov, row, column, (-one * other * (spread - after.variance)) / spread ** 2));
  });
}

function change(cov: number[][], row: number, column: number, by: number): void {
  const line = cov[row];
  if (line !== undefined) line[column] = (line[column] ?? 0) + by;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

function quadratic(cov: readonly (readonly number[])[], h: readonly number[]): number {
  return dot(
    h,
    cov.map((row) => dot(row, h)),
  );
}

const chosen = [
  { noise: 0.75, drift: 0.16, echo: 0.3 },
  { noise: 1.08, drift: 0.5, echo: 0 },
  { noise: 1.55, drift: 0.5, echo: 0.3 },
];

interface Figures {
  readonly logEvidence: number;
  /** Mean and variance of the costs of walking and sitting, after the birth. */
  readonly walking: readonly number[];
  readonly sitting: readonly number[];
  /** Of the level on each day, in the light of all. */
  readonly levels: readonly (readonly number[])[];
}

function byBruteForce(settings: MorningFilter['settings']): Figures {
  const { steps, mornings } = filtered(settings);
  const usual = {
    before: usualDay(filtered(settings, birth).mornings, settings.echo),
    after: usualDay(mornings, settings.echo),
  };
  const { logEvidence, mean, cov } = dense(settings, steps, usual);
  const count = steps.length;
  const cost = (place: number): number[] => {
    const at = count + 1 + exposureCount + place;
    return [mean[at] ?? 0, cov[at]?.[at] ?? 0];
  };
  const levels = steps.map((_, at) => {
    const h = mean.map((__, one) => {
      if (one <= count) return one === at ? 1 : 0;
      const place = (one - count - 1) % exposureCount;
      if (one <= count + exposureCount) return usual.before[place] ?? 0;
      return at < then ? 0 : (usual.after[place] ?? 0);
    });
    return [dot(h, mean), quadratic(cov, h)];
  });
  return { logEvidence, walking: cost(indexOf.walking), sitting: cost(indexOf.sitting), levels };
}

function byFilter(settings: MorningFilter['settings']): Figures {
  const { mornings } = filtered(settings);
  const [filter] = mornings.filters;
  const [start] = startMornings([settings]).filters;
  if (filter === undefined || start === undefined) throw new Error('No such filter');
  const { size, mean, cov } = filter.joint;
  const cost = (place: number): number[] => [mean[firstCost + place] ?? 0, cov[(firstCost + place) * (size + 1)] ?? 0];
  const levels = baselineOf(days(), mornings).map((one) => [one.mean, one.sd ** 2]);
  const logEvidence = filter.logWeight - start.logWeight;
  return { logEvidence, walking: cost(indexOf.walking), sitting: cost(indexOf.sitting), levels };
}

/** Her usual day, in least doses from the origin, in the end of the days before a birth and of those after it. */
interface Usual {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function usualDay({ known }: Mornings, echo: number): number[] {
  const leastDoses = { [indexOf.walking]: 15, [indexOf.sitting]: 2 };
  return known.map(({ seen, total, amounts, origin }, at) =>
    seen ? (total / amounts.size - origin) / (leastDoses[at] ?? 1) / (1 - echo) : 0,
  );
}

function expectSame(one: Figures, other: Figures | undefined): void {
  const flat = (figures: Figures | undefined): number[] =>
    figures === undefined ? [] : [figures.logEvidence, ...figures.walking, ...figures.sitting, ...figures.levels.flat()];
  expect(flat(one).length).toBe(flat(other).length);
  flat(one).forEach((value, at) => expect(Math.abs(value - (flat(other)[at] ?? Number.NaN)), `figure ${at}`).toBeLessThan(1e-6));
}

describe('mornings, against brute force', () => {
  it.each(chosen)('noise $noise, drift $drift, echo $echo: evidence, costs and the levels in the light of all', (settings) => {
    expectSame(byFilter(settings), byBruteForce(settings));
  });

  it('both give the figures that were written down', () => {
    expect(chosen.length).toBe(vectors.length);
    chosen.forEach((settings, at) => {
      expectSame(byBruteForce(settings), vectors[at]);
      expectSame(byFilter(settings), vectors[at]);
    });
  });
});
