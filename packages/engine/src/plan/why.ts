// Why a line stands in the plan, the most particular first: her own word and her log, what the last days did to it, what speaks for it
// today, the need that it covers, and how it is done.
import { assertNever } from '@sinew/kernel';
import type { MoveBelief } from '../model/beliefs.ts';
import type { Needs } from '../model/needs.ts';
import type { PlanItem } from '../model/plan.ts';
import type { Reason } from '../model/rule.ts';
import type { Situation } from '../observe/situation.ts';
import { reasonFor } from '../rules/reason.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { isStrengthening } from '../observe/work.ts';
import { timedRoles } from './needs.ts';
import type { PlanInput } from './plan-input.ts';
import type { Priced } from './price.ts';
import { easesWalk, isRetest, walkingToday, type WalkInput } from './walk.ts';

export function whyThis(priced: Priced, needs: Needs, input: PlanInput): Reason[] {
  const { candidate, dosed } = priced;
  const above = new Set([...input.catalog.needs, ...input.disposition.because].map(({ rule }) => rule));
  const forIt = new Set(candidate.effects.filter(speaksForIt).flatMap(({ reason }) => (above.has(reason.rule) ? [] : reason)));
  const reasons = [
    ...(candidate.wanted === null ? [] : [reasonFor(candidate.wanted, input.catalog)]),
    ...belief('helps', 'favours-you', candidate, input),
    ...dosed.reasons.filter((reason) => !isHow(reason)),
    ...(priced.role === 'walk' ? walkEase({ ...input, candidate }) : []),
    ...forIt,
    needFor(priced, needs, input),
    // Work is not there to relieve at once: that it does not is nothing to say of it.
    ...(isStrengthening(candidate.move.role) ? [] : belief('does-little', 'does-little', candidate, input)),
    ...dosed.reasons.filter(isHow),
    ...candidate.reasons.filter((reason) => !forIt.has(reason)),
    // What keeps the whole day at rest is told above it.
    ...(input.clearance.allows === 'rest-and-breathe' ? input.disposition.because.slice(0, 1) : []),
  ];
  return reasons.filter(({ rule }, index) => reasons.findIndex((one) => one.rule === rule) === index);
}

/**
 * The rule that shapes the day as a whole, with the minutes that it leaves to her and whether it has a walk; null where the screening has
 * said it. A flare says more than a short day does.
 * @param taken minutes
 */
export function whyThisDay(
  needs: Needs,
  taken: number,
  items: readonly PlanItem[],
  { clearance, situation, minutes, catalog }: PlanInput,
): Reason | null {
  if (clearance.allows === 'rest-and-breathe') return null;
  const { hoursSinceFlare } = situation.values;
  const flared = typeof hoursSinceFlare === 'number' && hoursSinceFlare < catalog.parameters.flareHours.value;
  const spare = Math.floor(minutes - taken);
  const walks = items.filter(({ kind, traits }) => kind === 'walk' && traits.resembles.includes('walking')).length;
  const numbers = {
    ...(spare >= catalog.parameters.spareMinutes.value && { spare }),
    ...(walks > 0 && { walks }),
  };
  return reasonFor(flared ? 'PR7' : needs.rule, catalog, {
    ...(clearance.allows === 'light' && { about: 'light' }),
    ...(Object.keys(numbers).length > 0 && { numbers }),
  });
}

function belief(
  verdict: MoveBelief['verdict'],
  rule: string,
  { move }: Candidate,
  { person, catalog }: PlanInput,
): readonly Reason[] {
  const found = person.beliefs.moves.find((one) => one.move === move.id);
  return found?.verdict === verdict ? [reasonFor(rule, catalog, { numbers: { n: found.n } })] : [];
}

/** Today it favours the move, or makes it smaller; what holds every day, and how it is done, is no reason of its own. */
function speaksForIt({ rule, effect }: Candidate['effects'][number]): boolean {
  switch (effect.effect) {
    case 'favour':
      return effect.points > 0 && !('all' in rule.when && rule.when.all.length === 0);
    case 'cap':
      return effect.what === 'sets' && rule.precedence !== 'preference';
    case 'scale':
      return true;
    case 'breath':
    case 'cue':
      return false;
    default:
      return assertNever(effect);
  }
}

function isHow({ rule }: Reason): boolean {
  return rule === 'start-side' || rule === 'SD7';
}

function needFor({ candidate, role }: Priced, needs: Needs, { clearance, situation, catalog }: PlanInput): Reason {
  const { move, form } = candidate;
  const { sources } = move;
  if (clearance.allows === 'rest-and-breathe') return { rule: 'needs', about: role, sources };
  if (timedRoles.includes(role)) return { rule: needs.rule, about: role, sources };
  if (role !== 'walk' || !form.traits.resembles.includes('walking')) return { rule: 'needs', about: role, sources };
  return isRetest(form, situation) ? reasonFor('WD4', catalog, { about: 'retest' }) : { rule: walkRule(situation), sources };
}

function walkEase(input: WalkInput): Reason[] {
  const rule = easesWalk(input);
  return rule === null ? [] : [reasonFor(rule, input.catalog, rule === 'PR7' ? { about: 'less' } : {})];
}

/** Split where walking provokes, kept where it is fine, less of it after red, else never stopped. */
function walkRule(situation: Situation): string {
  const today = walkingToday(situation);
  switch (today) {
    case 'provokes':
    case 'hurts':
      return situation.walking.rule;
    case 'costs':
      return 'walking-costs';
    case 'fine':
      return situation.walking.eased === 'WD3' ? 'WD3' : 'WD5';
    case 'unknown':
      return 'D7';
    default:
      return assertNever(today);
  }
}
