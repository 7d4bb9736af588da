// The women of the casebook, said shortly: who she is, how she feels today, and what her diary holds. Today is one day for all of them.
import { equipmentNames } from '@sinew/engine';
import { addDays, type LocalDate } from '@sinew/kernel';

export const today = '2026-11-22' as LocalDate;
export const at = daysAgo(0);

export function daysAgo(days: number, time = '08:00'): string {
  return `${addDays(today, -days)}T${time}:00+01:00`;
}

/** All is known and nothing speaks against training; each case says what differs. */
const well = {
  clearance: 'not-asked',
  conditions: [] as readonly string[],
  equipment: equipmentNames,
  experience: 'some',
  hypermobile: false,
};

/** Today she is so many weeks and days pregnant. */
export function pregnant(weeks: number, days = 0, more: object = {}): object {
  return { ...well, stage: { kind: 'pregnant', dueDate: addDays(today, 280 - weeks * 7 - days) }, ...more };
}

/** The same, and this much is not known. */
export function without(profile: object, ...unknown: readonly string[]): object {
  return Object.fromEntries(Object.entries(profile).filter(([field]) => !unknown.includes(field)));
}

interface Born {
  readonly birth?: 'vaginal' | 'instrumental' | 'caesarean';
  readonly feeding?: 'breast' | 'mixed' | 'formula' | 'none';
  readonly baby?: boolean | null;
}

/** Today is so many days after the birth. */
export function postpartum(days: number, born: Born = { birth: 'vaginal' }, more: object = {}): object {
  return { ...well, stage: { kind: 'postpartum', birthDate: addDays(today, -days), ...born }, ...more };
}

/** This morning's check-in: asked in full, no red flag. */
export function feels(pain: number | object, more: object = {}): object {
  return { at, ...felt(pain), ...more };
}

/** A check-in in her diary. */
export function checkedIn(days: number, pain: number | object = 2, more: object = {}): object {
  return { type: 'check-in', at: daysAgo(days), ...felt(pain), ...more };
}

function felt(pain: number | object): object {
  return { pain: typeof pain === 'number' ? { now: pain } : pain, flags: [] };
}

/** She has been here for three weeks and more: the first two, in which everything is done with more care, are over. */
export const longKnown: readonly object[] = [checkedIn(25)];

/** Every morning from `from` to `to` days ago, both included, with this score. */
export function mornings(score: number, from: number, to = 1, more: object = {}): readonly object[] {
  return Array.from({ length: from - to + 1 }, (_, index) => checkedIn(from - index, { now: score, morning: score }, more));
}

export function did(move: string, days: number, more: object = {}): object {
  return {
    type: 'move-done',
    at: daysAgo(days, '10:00'),
    session: `of ${days} days ago`,
    move,
    variant: 'as-planned',
    pain: { before: 2, after: 2 },
    ...more,
  };
}

export function walked(days: number, minutes: number, painOnsetMinute: number | null): object {
  return {
    type: 'walk-done',
    at: daysAgo(days, '15:00'),
    minutes,
    painOnsetMinute,
    pain: { before: 1, after: painOnsetMinute === null ? 1 : 3 },
  };
}

/** Her own word: always, never, or taken back. */
export function says(move: string, always: boolean | null, days = 1): object {
  return { type: 'veto', at: daysAgo(days, '20:00'), move, always };
}

export function wants(...moves: readonly string[]): readonly object[] {
  return moves.map((move) => says(move, true));
}

export function site(region: string, side = 'left'): object {
  return { region, side, intensity: 3 };
}

/** Pictures of pain: where it is and what brings it on. */
export const pain = {
  posterior: { sites: [site('si')], provokedBy: ['bed-turn', 'walking', 'stairs'] },
  symphysis: { sites: [site('pubic', 'centre')], provokedBy: ['legs-apart', 'bed-turn', 'stairs'] },
  piriformis: { sites: [site('buttock')], provokedBy: ['sitting', 'hinge'] },
  lumbar: { sites: [site('low-back', 'centre')], provokedBy: ['hinge', 'carrying'] },
  hip: { sites: [site('hip')], provokedBy: ['single-leg', 'stairs'] },
  pelvicFloor: { sites: [site('tailbone', 'centre')], provokedBy: ['sitting'] },
  nerve: { sites: [site('below-knee')], provokedBy: ['hinge', 'sitting'] },
  mixed: { sites: [site('si'), site('pubic', 'centre')], provokedBy: ['bed-turn', 'stairs'] },
} as const;

export const soon = { settles: 'within-hour' } as const;
export const later = { settles: 'longer' } as const;
