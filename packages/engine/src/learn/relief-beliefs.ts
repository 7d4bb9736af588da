// What may be said of each move: its relief with its doubt, and a verdict once it has been tried often enough.
import type { MoveBelief, Verdict } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import { above, interval90, momentsOf, normalised, type Gaussian, type Mixture } from './gaussian.ts';
import { moreTries, triesToChange } from './more-tries.ts';
import { marginalsOf } from './relief-posterior.ts';
import { answersOf, type Reliefs } from './reliefs.ts';

/** Guesses that matter less than this are left out. */
const leastWeight = 1e-5;

/**
 * Doubt is told as so much larger than reckoned: answers at the ends of the scale are only nearly numbers, and a few guesses stand for
 * all. Measured on women who do not exist (docs/learning.md).
 */
const wider = 1.06;

/** @param said moves that she said relieved her before */
export function moveBeliefsOf(reliefs: Reliefs, catalog: Catalog, said: readonly string[]): readonly MoveBelief[] {
  if (reliefs.tried.size === 0) return [];
  const answers = answersOf(reliefs, catalog, said);
  const weights = normalised(answers.map(({ logWeight }) => logWeight));
  const kept = answers.flatMap((answer, index) => {
    const weight = weights[index] ?? 0;
    return weight < leastWeight ? [] : [{ weight, marginals: marginalsOf(answer) }];
  });
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  const shares = kept.map(({ weight }) => weight / total);
  return [...reliefs.tried]
    .map(([move, { place, answered }]) => {
      const parts = kept.map(({ marginals }) => widened(marginals[place]));
      const belief = beliefOf(move, answered, { weights: shares, parts }, catalog);
      return said.includes(move) ? { ...belief, saidBefore: true as const } : belief;
    })
    .sort((a, b) => (a.move < b.move ? -1 : 1));
}

function widened({ mean, sd }: Gaussian = { mean: 0, sd: 1 }): Gaussian {
  return { mean, sd: wider * sd };
}

function beliefOf(move: string, n: number, relief: Mixture, { parameters }: Catalog): MoveBelief {
  const interval = interval90(relief);
  const pHelps = above(relief, 1);
  const pWorse = 1 - above(relief, -0.5);
  const enough = n >= parameters.beliefMinObservations.value;
  const verdict = enough ? verdictOf(pHelps, above(relief, 0.5), pWorse, interval) : 'too-early';
  const told = { n, relief: { ...momentsOf(relief), interval90: interval }, verdict };
  const more = moreTries(told, parameters.beliefMinObservations.value);
  return { move, ...told, pHelps, pWorse, moreTries: more, triesToChange: triesToChange(told) };
}

function verdictOf(pHelps: number, pSome: number, pWorse: number, [low, high]: readonly [number, number]): Verdict {
  if (pHelps >= 0.8 || pSome >= 0.95) return 'helps';
  if (pWorse >= 0.8) return 'worse';
  return low > -0.75 && high < 1 ? 'does-little' : 'too-early';
}
