// A belt is offered to her who has none, too (WB1): said wherever it would be open to her if she had one.
import type { Catalog } from '../model/catalog.ts';
import type { Move } from '../model/move.ts';
import type { Disposition } from '../model/plan.ts';
import type { Situation } from '../observe/situation.ts';
import { evaluate } from '../rules/evaluate.ts';
import { reasonFor } from '../rules/reason.ts';
import type { Shortlist } from './shortlist.ts';

const belt = 'pelvic-belt';

/** Her word against it, her stage and today's signs count as they do for a belt that she has. */
export function withBeltOffer(disposition: Disposition, list: Shortlist, situation: Situation, catalog: Catalog): Disposition {
  if (!mayEase(situation, catalog) || !isAllThatLacks(list, catalog)) return disposition;
  return { ...disposition, because: [...disposition.because, { ...reasonFor('WB1', catalog), allows: 'full' }] };
}

/** Known to be her kind of pain, on her feet, and enough of it. */
function mayEase({ values }: Situation, { rules }: Catalog): boolean {
  const rule = rules.find(({ id }) => id === 'WB1');
  if (rule === undefined || values.weightBearingPain === undefined) return false;
  return evaluate(rule.when, (name) => values[name]) === true;
}

function isAllThatLacks({ withheld }: Shortlist, { moves }: Catalog): boolean {
  const lacks = withheld.filter(({ reasons }) => reasons.every(({ rule, about }) => rule === 'equipment' && about === belt));
  const needsBelt = ({ forms }: Move): boolean => forms.some(({ traits }) => traits.equipment.includes(belt));
  return moves.some((one) => lacks.some(({ move }) => move === one.id) && needsBelt(one));
}
