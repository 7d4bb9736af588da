// What helps her: relief right after each move, shrunken towards a careful guess; nothing is said before the third time.
import { localDateOf } from '@sinew/kernel';
import type { Beliefs, MoveBelief, Verdict } from './model/beliefs.ts';
import type { Catalog } from './model/catalog.ts';
import type { History, MoveDone } from './model/person.ts';

export function learn(history: History, catalog: Catalog): Beliefs {
  const byMove = new Map<string, MoveDone[]>();
  for (const done of history.moves) {
    const list = byMove.get(done.move);
    if (list === undefined) byMove.set(done.move, [done]);
    else list.push(done);
  }
  const days = new Set<string>();
  for (const list of [history.checkIns, history.moves, history.walks]) for (const { at } of list) days.add(localDateOf(at));
  const ids = [...byMove.keys()].sort();
  return { days: days.size, moves: ids.map((move) => believe(move, byMove.get(move) ?? [], catalog)) };
}

/** Normal prior, normal noise: the mean is a weighted average of the guess and what was seen. */
function believe(move: string, done: readonly MoveDone[], { parameters }: Catalog): MoveBelief {
  const reliefs = done.flatMap(({ pain }) => (pain === null ? [] : [pain.before - pain.after]));
  const priorPrecision = 1 / parameters.reliefPriorSd.value ** 2;
  const noisePrecision = 1 / parameters.reliefNoiseSd.value ** 2;
  const precision = priorPrecision + reliefs.length * noisePrecision;
  const seen = reliefs.reduce((sum, one) => sum + one, 0);
  const mean = (parameters.reliefPriorMean.value * priorPrecision + seen * noisePrecision) / precision;
  const sd = 1 / Math.sqrt(precision);
  const pHelps = 1 - normalBelow((1 - mean) / sd);
  const pWorse = normalBelow((-0.5 - mean) / sd);
  const interval90 = [mean - 1.645 * sd, mean + 1.645 * sd] as const;
  const enough = reliefs.length >= parameters.beliefMinObservations.value;
  return {
    move,
    n: reliefs.length,
    relief: { mean, sd, interval90 },
    pHelps,
    pWorse,
    verdict: enough ? verdictOf(pHelps, pWorse, interval90) : 'too-early',
  };
}

function verdictOf(pHelps: number, pWorse: number, [low, high]: readonly [number, number]): Verdict {
  if (pHelps >= 0.8) return 'helps';
  if (pWorse >= 0.8) return 'worse';
  return low > -0.75 && high < 1 ? 'does-little' : 'too-early';
}

/** Standard normal distribution function; error below 1e-7 (Abramowitz and Stegun 26.2.17). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z >= 0 ? 1 - tail : tail;
}
