// A belt is offered to her who has none, too (WB1): said wherever it would be open to her if she had one.
import { assess } from '../assess.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Person } from '../model/person.ts';
import type { Clearance, Disposition } from '../model/plan.ts';
import type { Facts } from '../observe/facts.ts';
import { situationOf } from '../observe/situation.ts';
import { evaluate } from '../rules/evaluate.ts';
import { shortlist } from '../shortlist/shortlist.ts';

const belt = 'pelvic-belt';

interface Screened {
  readonly disposition: Disposition;
  readonly clearance: Clearance | null;
  readonly facts: Facts;
  readonly person: Person;
  readonly catalog: Catalog;
}

/** Her word against it, her stage and today's signs count as they do for a belt that she has. */
export function beltIsWorthATrial(screened: Screened): boolean {
  const { clearance, person } = screened;
  const { equipment = [] } = person.profile;
  if (clearance === null || equipment.includes(belt) || !mayEase(screened)) return false;
  const { disposition, facts, catalog } = screened;
  const situation = situationOf(facts, disposition, assess(facts, catalog), catalog);
  const withBelt: Person = { ...person, profile: { ...person.profile, equipment: [...equipment, belt] } };
  const moves = catalog.moves.filter(({ forms }) => forms.some(({ traits }) => traits.equipment.includes(belt)));
  return shortlist({ clearance, situation, person: withBelt, catalog: { ...catalog, moves } }).allowed.length > 0;
}

/** Known to be her kind of pain, on her feet, and enough of it: asked first, since most days end here. */
function mayEase({ facts, catalog }: Screened): boolean {
  const rule = catalog.rules.find(({ id }) => id === 'WB1');
  if (rule === undefined || facts.values.weightBearingPain === undefined) return false;
  const { pattern } = assess(facts, catalog);
  return evaluate(rule.when, (name) => (name === 'pattern' ? pattern : facts.values[name])) === true;
}
