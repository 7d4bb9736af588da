// What may be said of each move: its relief with its doubt, and a verdict once it has been tried often enough.
import type { MoveBelief } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import { interval90, momentsOf, normalised } from './gaussian.ts';
import { moreTries, reliefOf, triesToChange, type Guessed } from './more-tries.ts';
import { marginalsOf, solved, type Posterior } from './relief-posterior.ts';
import { oneTry } from './relief-sums.ts';
import { chancesOf, verdictOf } from './relief-verdict.ts';
import { answersOf, type Guess, type Reliefs, type Tried } from './reliefs.ts';

/** Guesses that matter less than this are left out. */
const leastWeight = 1e-5;

/**
 * Doubt is told as so much larger than reckoned: answers at the ends of the scale are only nearly numbers, and a few guesses stand for
 * all. Measured on women who do not exist (docs/learning.md).
 */
const wider = 1.04;

/** A move that made it worse waits for so many days; then it may be tried once more. */
const waitsDays = 90;

/** @param said moves that she said relieved her before */
export function moveBeliefsOf(reliefs: Reliefs, catalog: Catalog, said: readonly string[]): readonly MoveBelief[] {
  const { tried, guesses, firsts, days } = reliefs;
  if (tried.size === 0) return [];
  const answers = answersOf(reliefs, catalog, said);
  const weights = normalised(answers.map(({ logWeight }) => logWeight));
  const dayGone = firsts.count === 0 ? 0 : firsts.dayGone / firsts.count;
  const kept = answers.flatMap((answer, index) => {
    const [weight = 0, guess] = [weights[index], guesses[index]];
    return guess === undefined || weight < leastWeight ? [] : [guessedOf(answer, guess, weight, dayGone)];
  });
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return [...tried]
    .map(([move, one]) => {
      const guessed = kept.map(({ weight, of }) => of(one.place, weight / total));
      const belief = beliefOf(move, one, guessed, days, catalog);
      return said.includes(move) ? { ...belief, saidBefore: true as const } : belief;
    })
    .sort((a, b) => (a.move < b.move ? -1 : 1));
}

interface Kept {
  readonly weight: number;
  readonly of: (place: number, weight: number) => Guessed;
}

/** What one guess holds of every move, and of one more try of it that neither eases nor adds. */
function guessedOf(answer: Posterior, { sums, noise }: Guess, weight: number, dayGone: number): Kept {
  const marginals = marginalsOf(answer);
  const { ways, variance: perAnswer } = oneTry(sums.settings, dayGone);
  const tied = solved(answer, ways);
  const dot = (values: ArrayLike<number>): number => ways.reduce((sum, way, index) => sum + way * (values[index] ?? 0), 0);
  const [expected, shared] = [dot(answer.mean), dot(tied)];
  return {
    weight,
    of: (place, share) => {
      const { mean, sd } = marginals[place] ?? { mean: 0, sd: 1 };
      const [variance, common] = [sd * sd, tied[place] ?? 0];
      return {
        weight: share,
        mean,
        variance,
        along: common - variance,
        spread: shared - 2 * common + variance,
        noise: perAnswer * noise ** 2,
        miss: mean - expected,
      };
    },
  };
}

function beliefOf(
  move: string,
  { answered: n, onDays, last }: Tried,
  guesses: readonly Guessed[],
  days: number,
  { parameters }: Catalog,
): MoveBelief {
  const relief = reliefOf(guesses, wider);
  const { beliefMinObservations, beliefMinDays } = parameters;
  // A day may be an odd one, whatever was tried on it and however often.
  const missing = Math.max(beliefMinObservations.value - n, beliefMinDays.value - onDays);
  const chances = chancesOf(relief);
  const found = missing <= 0 ? verdictOf(relief, chances) : 'too-early';
  const waited = found === 'worse' && days - last >= waitsDays;
  const verdict = waited ? 'too-early' : found;
  return {
    move,
    n,
    onDays,
    relief: { ...momentsOf(relief), interval90: interval90(relief) },
    pHelps: chances.point,
    pWorse: chances.harm,
    verdict,
    moreTries: waited ? null : moreTries(verdict, guesses, wider, missing),
    triesToChange: triesToChange(verdict, guesses, wider),
    ...(waited && { mayTryAgain: true as const }),
  };
}
