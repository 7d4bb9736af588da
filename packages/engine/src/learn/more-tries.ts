// How many more tries would tell, and how many without relief would change what is told: by what a try adds to the very sums.
import type { Verdict } from '../model/beliefs.ts';
import { momentsOf, normalBelow, normalised, standardQuantile, type Gaussian, type Mixture } from './gaussian.ts';
import { says, verdictOf } from './relief-verdict.ts';

/** Beyond this nobody would wait for it: nothing is said. */
const most = 12;
/** A number of tries is told only where it is so likely to be enough. */
const surely = 0.8;

/** One guess of a move's relief, and what one more try of it alone, from where she usually is, would say to it. */
export interface Guessed {
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
  /** Covariance of the relief with what such a try reads, the variance of what it reads before its noise, and that noise. */
  readonly along: number;
  readonly spread: number;
  readonly noise: number;
  /** By how much a try without relief or harm would miss what is expected. */
  readonly miss: number;
}

/** @param wider doubt is told as so much larger than reckoned */
export function reliefOf(guesses: readonly Guessed[], wider: number): Mixture {
  return {
    weights: guesses.map(({ weight }) => weight),
    parts: guesses.map(({ mean, variance }) => ({ mean, sd: wider * Math.sqrt(variance) })),
  };
}

/** Tries in a row without any relief (or harm) that would take the verdict back; null where there is none, or none in sight. */
export function triesToChange(verdict: Verdict, guesses: readonly Guessed[], wider: number): number | null {
  if (verdict !== 'helps' && verdict !== 'worse') return null;
  return fewest(1, (tries) => verdictOf(reliefOf(afterNothing(guesses, tries), wider)) !== verdict);
}

/** More tries that would probably end "too early to say", whatever they show; null where a verdict stands, or none is in sight. */
export function moreTries(verdict: Verdict, guesses: readonly Guessed[], wider: number, least: number): number | null {
  if (verdict !== 'too-early') return null;
  const now = momentsOf(reliefOf(guesses, wider));
  const variance = meanOf(guesses, 0);
  return fewest(Math.max(1, least), (tries) => chanceOfVerdict(now, meanOf(guesses, tries) / variance) >= surely);
}

/** The fewest tries that are enough, where more than enough is enough too. */
function fewest(from: number, isEnough: (tries: number) => boolean): number | null {
  let [least, enough] = [from, most];
  if (least > most || !isEnough(most)) return null;
  while (least < enough) {
    const middle = Math.floor((least + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else least = middle + 1;
  }
  return enough;
}

/** So many tries that all read the same as before them. */
function afterNothing(guesses: readonly Guessed[], tries: number): readonly Guessed[] {
  const logs = guesses.map(({ weight, spread, noise, miss }) => {
    const misfit = (tries * miss * miss) / (noise + tries * spread);
    return Math.log(weight) - 0.5 * (tries * Math.log(noise) + Math.log(1 + (tries * spread) / noise) + misfit);
  });
  const weights = normalised(logs);
  return guesses.map((guess, index) => {
    const gain = guess.along / (guess.spread + guess.noise / tries);
    return {
      ...guess,
      weight: weights[index] ?? 0,
      mean: guess.mean + gain * guess.miss,
      variance: guess.variance - gain * guess.along,
    };
  });
}

/** The variance that is left after so many tries, over all guesses. */
function meanOf(guesses: readonly Guessed[], tries: number): number {
  return guesses.reduce(
    (sum, { weight, variance, along, spread, noise }) =>
      sum + weight * (variance - (tries === 0 ? 0 : (along * along) / (spread + noise / tries))),
    0,
  );
}

/** Where the middle will lie is as unknown as the doubt that tries will take away: how likely is it to lie where something is said? */
function chanceOfVerdict({ mean, sd }: Gaussian, left: number): number {
  const after = sd * Math.sqrt(left);
  const moves = sd * Math.sqrt(Math.max(1e-9, 1 - left));
  const below = (at: number): number => normalBelow((at - mean) / moves);
  const { point, half } = says.helps;
  const helps = Math.min(...[point, half].map((one) => one.points + standardQuantile(one.surely) * after));
  const worse = says.worse.points - standardQuantile(says.worse.surely) * after;
  const edge = standardQuantile(1 - says.little.outside) * after;
  const little = Math.max(0, below(Math.min(helps, says.little.to - edge)) - below(Math.max(worse, says.little.from + edge)));
  return 1 - below(helps) + below(worse) + little;
}
