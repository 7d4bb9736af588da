// What a day's plan should cover, by irritability (SD1–SD3), in a flare (PR7) and when time is short (SD7).
import { assertNever } from '@sinew/kernel';
import type { Catalog } from './model/catalog.ts';
import type { Role } from './model/move.ts';
import type { Situation } from './situation.ts';

export interface Need {
  readonly role: Role;
  readonly min: number;
  readonly max: number;
}

export interface Needs {
  /** The rule that asks for it. */
  readonly rule: string;
  readonly items: { readonly min: number; readonly max: number };
  readonly needs: readonly Need[];
}

const need = (role: Role, min: number, max: number): Need => ({ role, min, max });

/** The roles that are chosen within her minutes. */
export const timedRoles: readonly Role[] = ['relief', 'breathing', 'mobility', 'isometric', 'strength'];

export function needsOf(situation: Situation, minutes: number, catalog: Catalog): Needs {
  const { parameters } = catalog;
  const today = needsWithTime(situation, catalog);
  if (minutes >= parameters.shortMinutes.value) return today;
  const most = Math.min(parameters.shortItems.value, today.items.max);
  return {
    rule: 'SD7',
    items: { min: Math.min(today.items.min, most), max: most },
    needs: today.needs.map((one) => ({ ...one, min: Math.min(one.min, 1) })),
  };
}

/** In the first days after birth there is little else than breathing (GA-7). */
function needsWithTime(situation: Situation, catalog: Catalog): Needs {
  const today = needsByIrritability(situation, catalog);
  const { daysSinceBirth } = situation.facts.stage;
  if (daysSinceBirth === null || daysSinceBirth > catalog.parameters.firstDaysCaesarean.value) return today;
  return { ...today, needs: today.needs.map((one) => (one.role === 'breathing' ? { ...one, max: firstDaysBreathing } : one)) };
}

const firstDaysBreathing = 3;

function needsByIrritability(situation: Situation, { parameters }: Catalog): Needs {
  const { irritability } = situation.presentation;
  const { hoursSinceFlare } = situation.values;
  if (typeof hoursSinceFlare === 'number' && hoursSinceFlare < parameters.flareHours.value) {
    return {
      rule: 'PR7',
      items: { min: 2, max: parameters.itemsHighMax.value },
      needs: [need('relief', 1, 3), need('breathing', 1, 2)],
    };
  }
  switch (irritability) {
    case 'high':
      return {
        rule: 'SD1',
        items: { min: parameters.itemsHighMin.value, max: parameters.itemsHighMax.value },
        needs: [need('relief', 1, 2), need('breathing', 1, 1), need('isometric', 1, 1), need('mobility', 0, 1)],
      };
    case 'moderate':
      return {
        rule: 'SD2',
        items: { min: parameters.itemsModerateMin.value, max: parameters.itemsModerateMax.value },
        needs: strengthToday(situation, 2, parameters.strengthDaysMax.value)
          ? [
              need('relief', 1, 2),
              need('breathing', 1, 1),
              need('mobility', 1, 2),
              need('isometric', 0, 1),
              need('strength', 1, 2),
            ]
          : [need('relief', 1, 2), need('breathing', 1, 2), need('mobility', 1, 3), need('isometric', 1, 2)],
      };
    case 'low':
      return {
        rule: 'SD3',
        items: { min: parameters.itemsLowMin.value, max: parameters.itemsLowMax.value },
        needs: strengthToday(situation, 2, parameters.strengthDaysMax.value)
          ? [
              need('relief', 1, 2),
              need('breathing', 1, 1),
              need('mobility', 1, 2),
              need('isometric', 0, 1),
              need('strength', 2, 4),
            ]
          : [need('relief', 1, 3), need('breathing', 1, 2), need('mobility', 1, 3), need('isometric', 1, 3)],
      };
    default:
      return assertNever(irritability);
  }
}

/** Strength on alternate days, two or three a week. */
function strengthToday({ values }: Situation, everyDays: number, daysMax: number): boolean {
  const { daysSinceStrength, strengthDaysThisWeek } = values;
  const rested = typeof daysSinceStrength !== 'number' || daysSinceStrength >= everyDays;
  return rested && (typeof strengthDaysThisWeek !== 'number' || strengthDaysThisWeek < daysMax);
}
