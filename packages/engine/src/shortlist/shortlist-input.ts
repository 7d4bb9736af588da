// What every gate of the shortlist is asked with.
import type { Drawn } from '../fair-test/open-test.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Person } from '../model/person.ts';
import type { Clearance } from '../model/plan.ts';
import type { Situation } from '../observe/situation.ts';

export interface ShortlistInput {
  readonly clearance: Clearance;
  readonly situation: Situation;
  readonly person: Person;
  readonly catalog: Catalog;
  /** What her fair test asks of today. */
  readonly drawn?: Drawn | null;
}
