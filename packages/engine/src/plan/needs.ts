// What today's plan should cover: a row of the table of days, less when time is short (SD7), more breath in the first days (GA-7).
import { evaluate } from '../rules/evaluate.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/move.ts';
import type { Needs } from '../model/needs.ts';
import type { Situation } from '../observe/situation.ts';

/** The roles that are chosen within her minutes, in the order in which they are done: relief before strength. */
export const timedRoles: readonly Role[] = ['relief', 'breathing', 'mobility', 'isometric', 'strength'];

export function needsOf({ values, facts }: Situation, minutes: number, catalog: Catalog): Needs {
  const row = catalog.needs.find(({ when }) => evaluate(when, (name) => values[name]) === true);
  if (row === undefined) throw new Error('No row of the table of days holds today');
  if (values.allows === 'rest-and-breathe') return row;
  const today = inTheFirstDays(row, facts.stage.daysSinceBirth, catalog);
  return minutes >= catalog.parameters.shortMinutes.value ? today : whenShort(today, catalog);
}

/** In the first days after birth there is little else than breathing. */
function inTheFirstDays(today: Needs, daysSinceBirth: number | null, { parameters }: Catalog): Needs {
  if (daysSinceBirth === null || daysSinceBirth > parameters.firstDaysCaesarean.value) return today;
  const max = parameters.firstDaysBreathing.value;
  return { ...today, needs: today.needs.map((one) => (one.role === 'breathing' ? { ...one, max } : one)) };
}

function whenShort(today: Needs, { parameters }: Catalog): Needs {
  const most = Math.min(parameters.shortItems.value, today.items.max);
  return {
    ...today,
    rule: 'SD7',
    items: { min: Math.min(today.items.min, most), max: most },
    needs: today.needs.map((one) => ({ ...one, min: Math.min(one.min, 1) })),
  };
}
