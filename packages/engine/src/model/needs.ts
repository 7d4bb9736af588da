// What one day's plan should cover: how many items, and how many of each role.
import type { Role } from './move.ts';
import type { Condition, FactName } from './rule.ts';

/** Both ends included. */
export interface Need {
  readonly role: Role;
  readonly min: number;
  readonly max: number;
}

/** What a day takes little of, whatever its role: stretching to the end of the range, and loads that are new to her. */
export type Limited = 'end-range' | 'new-load';

export interface Limit {
  readonly of: Limited;
  readonly most: number;
}

export interface Needs {
  /** The rule that asks for it. */
  readonly rule: string;
  /** Of those that are chosen within her minutes. */
  readonly items: { readonly min: number; readonly max: number };
  readonly needs: readonly Need[];
  readonly limits: readonly Limit[];
  /** A role that may be allowed today and waits for another day all the same, and the rule that says why. */
  readonly waits?: { readonly role: Role; readonly rule: string };
}

/** A row of the table of days: the first that is known to hold is today's. */
export interface DayNeeds extends Omit<Needs, 'limits'> {
  readonly when: Condition<FactName>;
}
