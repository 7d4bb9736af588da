// How many more tries would tell, and how many without relief would change what is told: as if each were worth what one was so far.
import type { Estimate, Verdict } from '../model/beliefs.ts';
import { normalBelow } from './gaussian.ts';

/** Beyond this nobody would wait for it. */
const most = 12;
/** What a move's relief is held to be before its first try, roughly: standard deviation, NRS. */
const beforehandSd = 1;
/** Where one try says least and most (variance, NRS²), whatever it seemed to say so far. */
const tryVariance = { least: 0.3, most: 4 };

export interface Tries {
  readonly n: number;
  readonly relief: Estimate;
  readonly verdict: Verdict;
}

/** More tries of the same kind that would end "too early to say"; null where a verdict stands, or none is in sight. */
export function moreTries({ n, relief, verdict }: Tries, leastTries: number): number | null {
  if (verdict !== 'too-early') return null;
  for (let more = 1; more <= most; more += 1) {
    if (n + more < leastTries) continue;
    if (wouldTell(relief.mean, sdAfter(more, n, relief))) return more;
  }
  return null;
}

/** Tries in a row without any relief (or harm) that would take the verdict back; null where there is none to take back. */
export function triesToChange({ n, relief, verdict }: Tries): number | null {
  if (verdict !== 'helps' && verdict !== 'worse') return null;
  const one = varianceOfOne(n, relief);
  for (let more = 1; more <= most; more += 1) {
    const sd = sdAfter(more, n, relief);
    const mean = (relief.mean * (sd ** -2 - more / one)) / sd ** -2;
    if (verdict === 'helps' ? !helps(mean, sd) : !worsens(mean, sd)) return more;
  }
  return most;
}

function wouldTell(mean: number, sd: number): boolean {
  const doesLittle = mean - 1.645 * sd > -0.75 && mean + 1.645 * sd < 1;
  return helps(mean, sd) || worsens(mean, sd) || doesLittle;
}

function helps(mean: number, sd: number): boolean {
  return normalBelow((mean - 1) / sd) >= 0.8 || normalBelow((mean - 0.5) / sd) >= 0.95;
}

function worsens(mean: number, sd: number): boolean {
  return normalBelow((-0.5 - mean) / sd) >= 0.8;
}

function sdAfter(more: number, n: number, relief: Estimate): number {
  return 1 / Math.sqrt(relief.sd ** -2 + more / varianceOfOne(n, relief));
}

/** What one try was worth so far. */
function varianceOfOne(n: number, { sd }: Estimate): number {
  const gained = sd ** -2 - beforehandSd ** -2;
  const one = gained > 0 && n > 0 ? n / gained : tryVariance.most;
  return Math.max(tryVariance.least, Math.min(tryVariance.most, one));
}
