// Strength after a flare: until some of it has gone well again, what is new begins as low as what she knows (PR7).
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/move.ts';
import { feltIn } from '../observe/felt.ts';
import { answerOn } from '../observe/response.ts';
import type { Situation } from '../observe/situation.ts';
import { isStrengthening } from '../observe/work.ts';

/** What a flare leaves her is relief, breathing and a walk; the rest pauses, and is resumed at half. */
export function isPausedInFlare(role: Role): boolean {
  return isStrengthening(role) || role === 'mobility';
}

/** Past its two days, and within the weeks after which PR6 widens the plan again. */
export function isAfterFlare({ values }: Situation, { parameters }: Catalog): boolean {
  const { hoursSinceFlare, daysSinceFlare } = values;
  const isOver = typeof hoursSinceFlare === 'number' && hoursSinceFlare >= parameters.flareHours.value;
  return isOver && typeof daysSinceFlare === 'number' && daysSinceFlare < parameters.flareNewDays.value;
}

/** No strength work has gone well since the flare. */
export function resumesStrength({ facts }: Situation, catalog: Catalog): boolean {
  const { past, mornings } = facts;
  const flare = mornings.lastFlare;
  if (flare === null) return false;
  const strengthening = new Set(catalog.moves.filter(({ role }) => isStrengthening(role)).map(({ id }) => id));
  return !past.moves.some(({ date, entries }) => {
    if (date <= flare.date) return false;
    const work = entries.filter(({ move }) => strengthening.has(move));
    return answerOn(date, feltIn(work), facts, catalog) === 'green';
  });
}
