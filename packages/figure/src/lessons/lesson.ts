// A teaching picture: one figure, or the fault crossed out beside the right way.
import type { Staging } from '../motion.ts';

export interface Lesson {
  readonly id: string;
  /** Rows of the protocol that it shows. */
  readonly protocol: readonly string[];
  /** From left to right. `good`: a tick; false: a cross; null: neither. */
  readonly figures: readonly { readonly staging: Staging; readonly good: boolean | null }[];
}
