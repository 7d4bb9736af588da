// What counts as the same thing twice in one plan.
import type { Move } from '../model/move.ts';

/** Two moves of one group do much the same: the movement pattern of a strength move, else the family. */
export function groupOf({ movement, family }: Move): string {
  return movement ?? family;
}
