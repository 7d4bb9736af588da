// Numbers with their doubt as they are said: in halves, from a little less to a little more, and how sure.
import type { Estimate } from '@sinew/engine';
import type { Sureness } from '../languages/en/insights/findings.ts';

/** Standard deviations from the middle to where eight in ten end. */
const eightInTen = 1.28;

/** Where it lies eight times out of ten ("probably"), outwards to halves; 0: no further down than nothing. */
export function usual({ mean, sd }: Pick<Estimate, 'mean' | 'sd'>): [number, number] {
  const [low, high] = [mean - eightInTen * sd, mean + eightInTen * sd];
  return [Math.max(0, Math.floor(low * 2) / 2), Math.max(0.5, Math.ceil(high * 2) / 2)];
}

/** Finer than half a point would pretend, and less than that is not said. */
export function halves(points: number): number {
  return Math.max(0.5, Math.round(points * 2) / 2);
}

/** How many standard deviations it lies above what would matter. */
export function surenessOf({ mean, sd }: Pick<Estimate, 'mean' | 'sd'>, matters: number): Sureness {
  const above = (mean - matters) / sd;
  if (above >= 2.6) return 'very';
  return above >= 1.6 ? 'quite' : 'fairly';
}

/** The other way round: what was less is more. */
export function turned({ mean, sd, interval90: [low, high] }: Estimate): Estimate {
  return { mean: 0 - mean, sd, interval90: [0 - high, 0 - low] };
}

export function inPlaces({ mean, sd, interval90: [low, high] }: Estimate): Estimate {
  return { mean: places(mean), sd: places(sd), interval90: [places(low), places(high)] };
}

/** Four of them; there is no minus nought. */
export function places(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
