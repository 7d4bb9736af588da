// What one day's plan should cover: how many items, and how many of each role.
import type { Role } from './move.ts';
import type { Condition, FactName } from './rule.ts';

/** Both ends included. */
export interface Need {
  readonly role: Role;
  readonly min: number;
  readonly max: number;
}

export interface Needs {
  /** The rule that asks for it. */
  readonly rule: string;
  /** Of those that are chosen within her minutes. */
  readonly items: { readonly min: number; readonly max: number };
  readonly needs: readonly Need[];
  /** A role that may be allowed today and waits for another day all the same, and the rule that says why. */
  readonly waits?: { readonly role: Role; readonly rule: string };
}

/** A row of the table of days: the first that is known to hold is today's. */
export interface DayNeeds extends Needs {
  readonly when: Condition<FactName>;
}
