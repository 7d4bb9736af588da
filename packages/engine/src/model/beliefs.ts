// What her own log says about each move, with its doubt. Always recomputed from the log, never stored.

export type Verdict = 'helps' | 'does-little' | 'worse' | 'too-early';

export interface MoveBelief {
  readonly move: string;
  /** Times that pain before and after were both given. */
  readonly n: number;
  /** NRS points taken off, right after; positive is better. */
  readonly relief: { readonly mean: number; readonly sd: number; readonly interval90: readonly [number, number] };
  readonly pHelps: number;
  readonly pWorse: number;
  readonly verdict: Verdict;
}

export interface Beliefs {
  /** Days with at least one entry. */
  readonly days: number;
  readonly moves: readonly MoveBelief[];
}
