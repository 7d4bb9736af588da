// Strength after a flare: until some of it has gone well again, what is new begins as low as what she knows (PR7).
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/move.ts';
import { feltIn } from '../observe/felt.ts';
import { responseOn } from '../observe/response.ts';
import type { Situation } from '../observe/situation.ts';

/** What asks most of her. */
export function isStrengthening(role: Role): boolean {
  return role === 'strength' || role === 'isometric';
}

/** Within the weeks after which PR6 widens the plan again. */
export function resumesStrength({ facts, presentation, values }: Situation, catalog: Catalog): boolean {
  const { past, mornings } = facts;
  const { daysSinceFlare } = values;
  const flare = mornings.lastFlare;
  if (flare === null || typeof daysSinceFlare !== 'number' || daysSinceFlare >= catalog.parameters.flareNewDays.value)
    return false;
  const strengthening = new Set(catalog.moves.filter(({ role }) => isStrengthening(role)).map(({ id }) => id));
  return !past.moves.some(({ date, entries }) => {
    if (date <= flare.date) return false;
    const work = entries.filter(({ move }) => strengthening.has(move));
    return responseOn(date, feltIn(work), mornings, presentation.conservative, catalog) === 'green';
  });
}
