// A move as the choice sees it: its role, where it is done, how long it takes and what it is worth.
import type { Role } from '../model/move.ts';
import type { Limited } from '../model/needs.ts';

/** Standing up, sitting, getting down to the floor and lying: each is gone to once. */
export type Station = 'standing' | 'seated' | 'floor' | 'lying';

export interface Option {
  readonly id: string;
  readonly role: Role;
  readonly station: Station;
  /** At most one of a group is chosen, whatever their roles: two squats, or two ways to release the hips. */
  readonly group: string;
  /** What of it a day takes little of. */
  readonly limited: readonly Limited[];
  /** A multiple of `quantumSeconds`. */
  readonly seconds: number;
  /** Points; what she gains by it today. */
  readonly worth: number;
}
