// Everything that a plan is made from: who she is, what the screen and the shortlist said, and the minutes she has.
import type { Drawn } from '../fair-test/open-test.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Person } from '../model/person.ts';
import type { Clearance, Disposition } from '../model/plan.ts';
import type { Situation } from '../observe/situation.ts';
import type { Shortlist } from '../shortlist/shortlist.ts';

export interface PlanInput {
  readonly clearance: Clearance;
  readonly disposition: Disposition;
  readonly shortlist: Shortlist;
  readonly situation: Situation;
  readonly person: Person;
  readonly minutes: number;
  readonly fullHold: boolean;
  readonly seed: string;
  readonly catalog: Catalog;
  /** What her fair test asks of today. */
  readonly drawn?: Drawn | null;
}
