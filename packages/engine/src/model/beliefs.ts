// What her own log says about each move, each exposure and her mornings, with its doubt. Always recomputed from the log, never stored.
import type { LocalDate } from '@sinew/kernel';
import type { ExposureName } from '../learn/exposures.ts';

export type Verdict = 'helps' | 'does-little' | 'worse' | 'too-early';
export type ExposureVerdict = 'raises' | 'lowers' | 'no-difference' | 'too-early';

/** Of a number that is not known exactly. */
export interface Estimate {
  readonly mean: number;
  readonly sd: number;
  /** It lies between these with 90 % probability. */
  readonly interval90: readonly [number, number];
}

export interface MoveBelief {
  readonly move: string;
  /** Times that pain before and after were both given. */
  readonly n: number;
  /** On so many different days. */
  readonly onDays: number;
  /** NRS points taken off, right after; positive is better. */
  readonly relief: Estimate;
  /** P(relief ≥ 1) and P(relief ≤ −0.5). */
  readonly pHelps: number;
  readonly pWorse: number;
  readonly verdict: Verdict;
  /** More tries that would probably end "too early to say"; null where a verdict stands, or none is in sight. */
  readonly moreTries: number | null;
  /** Tries in a row without relief (or harm) that would take a verdict back; null where there is none to take back. */
  readonly triesToChange: number | null;
  /** She said that it relieved her before: counted a little. */
  readonly saidBefore?: true;
  /** It made it worse when it was last tried, months ago: it no longer waits, and may be tried once more. */
  readonly mayTryAgain?: true;
}

export interface ExposureBelief {
  readonly exposure: ExposureName;
  /** The figures are for so much: "10 min", "1 h", "1 set". */
  readonly per: string;
  /** NRS points that it adds to the next morning; positive is worse. */
  readonly nextMorning: Estimate;
  /** That the dose adds a tenth of a point or more. */
  readonly pRaises: number;
  /** About a typical day's dose of hers, or about so much more than her quieter days have. */
  readonly verdict: ExposureVerdict;
  /**
   * It comes with sorer mornings (`raises`) or easier ones (`lowers`) as clearly as what is announced, but when she is sore she does
   * less (sits more, sleeps less) anyway: which brings about which is not known, and the verdict waits.
   */
  readonly together?: 'raises' | 'lowers';
  /** That dose, in minutes, hours or sets. */
  readonly dose: number;
  /** What her quieter days have, where even they have some: the dose comes on top. Absent: a day with none. */
  readonly from?: number;
  /** Her usual amount on a day with any, at its most since the last birth; absent: too few days are known. */
  readonly usual?: number;
  /** Mornings that answered it, since the last birth. */
  readonly mornings: number;
  /** How many more must answer before anything is said of it; null where enough have. */
  readonly moreMornings: number | null;
}

/** Two exposures that come together: what both cost may be clear before it is clear which. Only what pain itself does not bring about. */
export interface PairBelief {
  readonly exposures: readonly [ExposureName, ExposureName];
  /** A typical dose of both. */
  readonly nextMorning: Estimate;
  readonly pRaises: number;
  readonly verdict: ExposureVerdict;
}

export interface MorningBelief extends Pick<Estimate, 'mean' | 'sd'> {
  readonly date: LocalDate;
}

export interface Beliefs {
  /** Moves that she said relieved her before, tried since or not; absent: none. */
  readonly saidBefore?: readonly string[];
  /** Days with at least one entry. */
  readonly days: number;
  /** Every move that was ever done. */
  readonly moves: readonly MoveBelief[];
  /** Every exposure that was ever logged. */
  readonly exposures: readonly ExposureBelief[];
  readonly pairs: readonly PairBelief[];
  /** The level underneath her mornings, day by day, in the light of all of them. */
  readonly baseline: readonly MorningBelief[];
  /** The reading of the first morning after the log; null without any morning. */
  readonly forecast: MorningBelief | null;
}
