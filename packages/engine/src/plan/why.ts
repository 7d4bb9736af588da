// Why a line stands in the plan at all: what the day asks for, her own word, and what her log says of it.
import { assertNever } from '@sinew/kernel';
import type { Needs } from '../model/needs.ts';
import type { Reason } from '../model/rule.ts';
import type { Situation } from '../observe/situation.ts';
import { reasonFor } from '../rules/reason.ts';
import { timedRoles } from './needs.ts';
import type { PlanInput } from './plan-input.ts';
import type { Priced } from './price.ts';
import { isRetest, walkingToday } from './walk.ts';

export function whyThis(
  { candidate, role }: Priced,
  needs: Needs,
  { clearance, disposition, situation, person, catalog }: PlanInput,
): Reason[] {
  const { move, wanted } = candidate;
  const reasons: Reason[] = [];
  // What allows the least stands first.
  if (clearance.allows === 'rest-and-breathe') return disposition.because.slice(0, 1);
  if (wanted !== null) reasons.push(reasonFor(wanted, catalog));
  if (timedRoles.includes(role)) reasons.push({ rule: needs.rule, about: role, sources: move.sources });
  else if (role === 'walk' && isRetest(candidate.form, situation)) reasons.push(reasonFor('WD4', catalog, { about: 'retest' }));
  else if (role === 'walk') reasons.push({ rule: walkRule(situation), sources: move.sources });
  else if (candidate.reasons.length === 0) reasons.push({ rule: 'needs', about: role, sources: move.sources });
  const belief = person.beliefs.moves.find((one) => one.move === move.id);
  if (belief?.verdict === 'helps') reasons.push(reasonFor('favours-you', catalog, { numbers: { n: belief.n } }));
  if (belief?.verdict === 'does-little') reasons.push(reasonFor('does-little', catalog, { numbers: { n: belief.n } }));
  return reasons;
}

/** Split where walking provokes, kept where it is fine, else never stopped. */
function walkRule(situation: Situation): string {
  const today = walkingToday(situation);
  switch (today) {
    case 'provokes':
      return situation.walking.rule;
    case 'costs':
      return 'walking-costs';
    case 'fine':
      return 'WD5';
    case 'unknown':
      return 'D7';
    default:
      return assertNever(today);
  }
}
