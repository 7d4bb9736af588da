// What stands beside the minutes: rest, one way of getting about, and the everyday tasks that hurt; little of it when time is short (SD7).
import type { Role } from '../model/move.ts';
import { reasonFor } from '../rules/reason.ts';
import { isShort } from './needs.ts';
import type { PlanInput } from './plan-input.ts';
import type { Priced } from './price.ts';

export function besideOf(priced: readonly Priced[], input: PlanInput): Priced[] {
  const { clearance, minutes, catalog } = input;
  const best = (role: Role, most = 1): Priced[] =>
    priced
      .filter((one) => one.role === role)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, most);
  if (clearance.allows === 'rest-and-breathe') return best('rest');
  const everyday = best('everyday', catalog.parameters.everydayMax.value);
  if (!isShort(minutes, catalog)) return [...best('rest'), ...best('walk'), ...everyday];
  const rest = best('rest', priced.length).filter(({ dosed }) => (dosed.dose.minutes ?? 0) <= minutes);
  return [...rest.slice(0, 1), ...best('walk').map((walk) => asFits(walk, input)), ...everyday];
}

/** SD7: one walk, no longer than the time that she has. */
function asFits(walk: Priced, { minutes, catalog }: PlanInput): Priced {
  const { dose, seconds, reasons } = walk.dosed;
  if (dose.bouts === null) return walk;
  const { minutesEach } = dose.bouts;
  const least = Math.min(minutesEach, catalog.parameters.walkMinMinutes.value);
  if (dose.bouts.count === 1 && minutesEach <= minutes) return walk;
  const bouts = { count: 1, minutesEach: Math.max(least, Math.min(minutesEach, Math.floor(minutes))) };
  const about = reasonFor('SD7', catalog, { about: 'walk' });
  return { ...walk, dosed: { dose: { ...dose, bouts }, seconds, reasons: [...reasons, about] } };
}
