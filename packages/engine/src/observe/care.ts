// How much care a day calls for: how easily her pain is stirred up, and whether the careful thresholds hold.
import { addDays, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { DayOf } from '../model/past.ts';
import type { CheckIn, Stage } from '../model/person.ts';
import type { Irritability, Settles, StageCode } from '../model/vocabulary.ts';
import { stageAt } from './stage.ts';

export function irritabilityOf(
  painProvoked: number | undefined,
  settles: Settles | undefined,
  { parameters }: Catalog,
): Irritability {
  if (painProvoked === undefined) return 'high';
  if (painProvoked >= parameters.irritabilityHighFrom.value || settles === 'longer') return 'high';
  return painProvoked <= parameters.irritabilityLowMax.value && settles === 'within-hour' ? 'low' : 'moderate';
}

interface DayOfCare {
  readonly stage: StageCode;
  /** Days since her log began; null without one. */
  readonly daysKnown: number | null;
  /** Undefined: she has not said where it hurts. */
  readonly siteCount: number | undefined;
  readonly irritability: Irritability;
}

/** Anything not known to be otherwise counts as a reason for care. */
export function isConservative({ stage, daysKnown, siteCount, irritability }: DayOfCare, { parameters }: Catalog): boolean {
  const early = daysKnown === null || daysKnown < parameters.conservativeFirstDays.value;
  const manySites = siteCount === undefined || siteCount >= parameters.conservativeSites.value;
  return irritability === 'high' || stage === 'T3' || stage === 'P0' || manySites || early;
}

export function painProvokedIn({ pain }: CheckIn): number {
  return Math.max(pain.now, pain.worst24h ?? 0);
}

export function siteCountOf({ sites }: CheckIn): number | undefined {
  return sites === undefined ? undefined : new Set(sites.map(({ region, side }) => `${region} ${side}`)).size;
}

interface Told {
  readonly stage: Stage;
  readonly checkIns: readonly DayOf<CheckIn>[];
  /** The day of her first entry. */
  readonly since: LocalDate | null;
}

/** The days of which every check-in shows that they called for no special care. What was done on a day is judged by that day, whatever holds now. */
export function usualDays({ stage, checkIns, since }: Told, catalog: Catalog): ReadonlySet<LocalDate> {
  const usual = new Set<LocalDate>();
  if (since === null) return usual;
  const known = addDays(since, catalog.parameters.conservativeFirstDays.value);
  for (const { date, entries } of checkIns) {
    if (date < known) continue;
    const { code } = stageAt(stage, date);
    if (!entries.some((checkIn) => isCareful(checkIn, code, catalog))) usual.add(date);
  }
  return usual;
}

function isCareful(checkIn: CheckIn, stage: StageCode, catalog: Catalog): boolean {
  return isConservative(
    {
      stage,
      daysKnown: catalog.parameters.conservativeFirstDays.value,
      siteCount: siteCountOf(checkIn),
      irritability: irritabilityOf(painProvokedIn(checkIn), checkIn.settles, catalog),
    },
    catalog,
  );
}
