// What her log says, in her language: each belief as one sentence with its doubt, and all of them as the published document.
import type { Beliefs, ExposureBelief, MorningBelief, MoveBelief, PairBelief } from '@sinew/engine';
import type { Words } from '../languages/en/index.ts';
import type { InsightWords } from '../languages/en/insights.ts';
import { halves, inPlaces, places, surenessOf, turned, usual } from './doubt.ts';

/** Fields of the beliefs as published, each with what is said of it; numbers to four places. */
export interface BeliefsDocument extends Beliefs {
  readonly moves: readonly (MoveBelief & Said)[];
  readonly exposures: readonly (ExposureBelief & Said)[];
  readonly pairs: readonly (PairBelief & Said)[];
}

interface Said {
  readonly name: string;
  readonly say: string;
}

export function tellBeliefs(
  { days, moves, exposures, pairs, baseline, forecast }: Beliefs,
  words: InsightWords,
): BeliefsDocument {
  return {
    days,
    moves: moves.map((one) => ({
      ...one,
      relief: inPlaces(one.relief),
      pHelps: places(one.pHelps),
      pWorse: places(one.pWorse),
      name: nameOfMove(one.move, words),
      say: sayMove(one, words),
    })),
    exposures: exposures.map((one) => ({
      ...one,
      nextMorning: inPlaces(one.nextMorning),
      pRaises: places(one.pRaises),
      name: words.findings.names[one.exposure],
      say: sayExposure(one, words),
    })),
    pairs: pairs.map((one) => ({
      ...one,
      nextMorning: inPlaces(one.nextMorning),
      pRaises: places(one.pRaises),
      name: one.exposures.map((exposure) => words.findings.names[exposure]).join(', '),
      say: sayPair(one, words),
    })),
    baseline: baseline.map(morningInPlaces),
    forecast: forecast === null ? null : morningInPlaces(forecast),
  };
}

/** A move that the catalogue no longer has keeps its id. */
export function nameOfMove(move: string, { moves }: Words): string {
  return Object.entries(moves).find(([id]) => id === move)?.[1].name ?? move;
}

export function sayMove(belief: MoveBelief, words: InsightWords): string {
  const say = sayVerdict(belief, words);
  return belief.saidBefore === true ? words.findings.moves.saidBefore(say) : say;
}

function sayVerdict({ verdict, relief, n, onDays, moreTries, mayTryAgain }: MoveBelief, { findings }: InsightWords): string {
  const say = findings.moves;
  switch (verdict) {
    case 'helps':
      return say.helps(...usual(relief), surenessOf(relief, 0.5), n, onDays);
    case 'worse':
      return say.worse(...usual(turned(relief)), surenessOf(turned(relief), 0), n, onDays);
    case 'does-little':
      return say['does-little'](n, onDays);
    case 'too-early':
      if (mayTryAgain === true) return say.mayTryAgain;
      return moreTries === null ? say.tooEarly : say.tooEarlyUntil(moreTries);
  }
}

export function sayExposure(
  { exposure, verdict, together, nextMorning, per, dose, from = 0, moreMornings }: ExposureBelief,
  { findings }: InsightWords,
): string {
  const say = findings.exposures;
  const size = costOfDose({ nextMorning, per, dose });
  const typical = doseOf({ exposure, dose, from }, say);
  switch (verdict) {
    case 'raises':
      return say.raises(typical, size);
    case 'lowers':
      return say.lowers(typical, size);
    case 'no-difference':
      return say['no-difference'];
    case 'too-early':
      if (together !== undefined) return say.together(exposure, together);
      return moreMornings === null ? say.tooEarly : say.tooEarlyUntil(moreMornings);
  }
}

/** The amount that is told, to half a unit, and what it is compared with. */
export function doseOf(
  { exposure, dose, from = 0 }: Pick<ExposureBelief, 'exposure' | 'dose' | 'from'>,
  say: InsightWords['findings']['exposures'],
): string {
  const [quieter, busier] = [from, from + dose].map((amount) => Math.round(amount * 2) / 2);
  return say.dose(exposure, busier ?? dose, quieter);
}

/** Points that a typical day's dose of hers changes the next morning by, either way. */
export function costOfDose({ nextMorning, per, dose }: Pick<ExposureBelief, 'nextMorning' | 'per' | 'dose'>): number {
  return halves(Math.abs(nextMorning.mean) * (dose / Number.parseFloat(per)));
}

export function sayPair(pair: PairBelief, { findings }: InsightWords): string {
  const [one, other] = pair.exposures;
  return findings.exposures.pair(findings.names[one], findings.names[other], sizeOf(pair));
}

/** Points that a typical day's dose of both adds to the next morning: two are told as a pair only where they clearly cost something. */
export function sizeOf({ nextMorning }: PairBelief): number {
  return halves(Math.abs(nextMorning.mean));
}

function morningInPlaces({ date, mean, sd }: MorningBelief): MorningBelief {
  return { date, mean: places(mean), sd: places(sd) };
}
