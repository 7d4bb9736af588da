// What today's plan should cover: a row of the table of days, less when time is short (SD7), more breath in the first days (GA-7).
import { acts, evaluate } from '../rules/evaluate.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/move.ts';
import type { DayNeeds, Limit, Need, Needs } from '../model/needs.ts';
import type { Situation } from '../observe/situation.ts';
import type { NewLoads } from './new-loads.ts';

/** The roles that are chosen within her minutes, in the order in which they are done: relief before strength. */
export const timedRoles: readonly Role[] = ['relief', 'breathing', 'mobility', 'isometric', 'strength'];

/** What even the shortest plan has. */
const always: readonly Role[] = ['relief', 'breathing'];

export interface NeedsInput {
  readonly situation: Situation;
  readonly minutes: number;
  /** Roles of which something is allowed today. */
  readonly offered: ReadonlySet<Role>;
  readonly loads: NewLoads | null;
  readonly catalog: Catalog;
}

export function needsOf({ situation, minutes, offered, loads, catalog }: NeedsInput): Needs {
  const { values } = situation;
  const row = catalog.needs.find(({ when }) => evaluate(when, (name) => (name === 'minutes' ? minutes : values[name])) === true);
  if (row === undefined) throw new Error('No row of the table of days holds today');
  const limits = limitsOf(loads, catalog);
  if (values.allows === 'rest-and-breathe') return { ...row, limits };
  const today = inTheFirstDays(row, situation, catalog);
  return { ...(isShort(minutes, catalog) ? whenShort(today, offered, catalog) : today), limits };
}

function limitsOf(loads: NewLoads | null, { parameters }: Catalog): Limit[] {
  const stretches = { of: 'end-range', most: parameters.endRangeMax.value } as const;
  return loads === null ? [stretches] : [stretches, { of: 'new-load', most: loads.most }];
}

export function isShort(minutes: number, { parameters }: Catalog): boolean {
  return minutes < parameters.shortMinutes.value;
}

/** In the first days after birth there is little else than breathing, nor while bleeding or a wound holds the rest back (GA-8). */
function inTheFirstDays(today: DayNeeds, { facts, values }: Situation, { parameters, rules }: Catalog): DayNeeds {
  const { daysSinceBirth } = facts.stage;
  const isEarly = daysSinceBirth !== null && daysSinceBirth <= parameters.firstDaysCaesarean.value;
  const heals = rules.some(
    ({ id, polarity, when }) =>
      id === 'GA-8' &&
      acts(
        polarity,
        evaluate(when, (name) => values[name]),
      ),
  );
  if (!isEarly && !heals) return today;
  const max = parameters.firstDaysBreathing.value;
  return { ...today, needs: today.needs.map((one) => (one.role === 'breathing' ? { ...one, max } : one)) };
}

/** SD7: relief, breathing and one thing more. Where nothing more is allowed, its place is theirs. */
function whenShort(today: DayNeeds, offered: ReadonlySet<Role>, { parameters }: Catalog): DayNeeds {
  const most = Math.min(parameters.shortItems.value, today.items.max);
  const more = today.needs.some(({ role }) => !always.includes(role) && offered.has(role));
  const shortened = ({ role, min, max }: Need): Need =>
    always.includes(role) ? { role, min, max: more ? 1 : max } : { role, min: 0, max: Math.min(max, 1) };
  return { ...today, rule: 'SD7', items: { min: Math.min(today.items.min, most), max: most }, needs: today.needs.map(shortened) };
}
