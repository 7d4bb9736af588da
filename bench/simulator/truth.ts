// The truth about a woman in the shape of beliefs, with next to no doubt: what an oracle would plan by.
import type { Beliefs, Estimate, ExposureBelief, MoveBelief } from '@sinew/engine';
import type { Woman } from './woman.ts';

const known = new WeakMap<Woman, Beliefs>();

export function truthOf(woman: Woman): Beliefs {
  const beliefs = known.get(woman) ?? { ...nothingElse, moves: movesOf(woman), exposures: exposuresOf(woman) };
  known.set(woman, beliefs);
  return beliefs;
}

const nothingElse = { days: 0, pairs: [], baseline: [], forecast: null } as const;

function surely(mean: number): Estimate {
  return { mean, sd: 1e-6, interval90: [mean, mean] };
}

function movesOf({ relief }: Woman): MoveBelief[] {
  return [...relief].map(([move, points]) => ({
    move,
    n: 99,
    onDays: 99,
    relief: surely(points),
    pHelps: points >= 1 ? 1 : 0,
    pWorse: points <= -0.5 ? 1 : 0,
    moreTries: null,
    triesToChange: null,
    verdict: points >= 0.5 ? 'helps' : points <= -0.5 ? 'worse' : 'does-little',
  }));
}

function exposuresOf({ habits }: Woman): ExposureBelief[] {
  return habits.map(({ exposure, typical, cost }) => ({
    exposure,
    per: exposure === 'walking' ? '10 min' : '1',
    nextMorning: surely((cost / typical) * (exposure === 'walking' ? 10 : 1)),
    pRaises: cost > 0.1 ? 1 : 0,
    verdict: cost >= 0.3 ? 'raises' : cost <= -0.3 ? 'lowers' : 'no-difference',
    dose: typical,
    mornings: 99,
    moreMornings: null,
  }));
}
