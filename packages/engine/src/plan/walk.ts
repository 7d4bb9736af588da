// Walking is split, not stopped (D7): what she can walk, in how many bouts (WD1–WD5, WD8, SD4, MD3, PR7, GA-7).
import { assertNever } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange, Form } from '../model/move.ts';
import type { Dose } from '../model/plan.ts';
import { easedReach, shareOf, walksADay } from '../observe/reach.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';

type Bouts = NonNullable<Dose['bouts']>;
type BoutRange = Extract<DoseRange, { kind: 'bouts' }>;

interface WalkInput {
  readonly candidate: Candidate;
  readonly situation: Situation;
  readonly catalog: Catalog;
}

export function walkDose(range: BoutRange, input: WalkInput): Bouts {
  const { situation, catalog } = input;
  const { parameters } = catalog;
  const { bout, reach, missed } = situation.walking;
  const least = { count: range.count.from, minutesEach: Math.max(range.minutesEach.from, parameters.walkMinMinutes.value) };
  const limit = bout ?? parameters.walkUnknownMinutes.value;
  const split = boutsWhenSplit(range, catalog);
  const way = wayOf(input);
  switch (way) {
    case 'retest':
      return { count: 1, minutesEach: Math.min(least.minutesEach, limit) };
    case 'least':
      return { ...least, minutesEach: Math.min(least.minutesEach, limit) };
    case 'first-days':
      return {
        ...least,
        minutesEach: within(range, Math.min(bout ?? least.minutesEach, lessThanCosts(least.count, situation, catalog))),
      };
    case 'nerve':
      return { count: split, minutesEach: within(range, parameters.walkUnknownMinutes.value) };
    case 'fine':
      return {
        count: Math.min(range.count.to, Math.max(range.count.from, walksADay(reach, catalog))),
        minutesEach: within(range, easedReach(situation.walking, catalog)),
      };
    case 'beside':
      return { count: range.count.from, minutesEach: within(range, Math.max(range.minutesEach.from, besideWalking(input))) };
    case 'split': {
      const most = Math.min(limit, lessThanCosts(split, situation, catalog), reach);
      return { count: split, minutesEach: within(range, shareOf(most, missed ? parameters.missedFactor.value : 1, catalog)) };
    }
    default:
      return assertNever(way);
  }
}

/** Missed days make it smaller; what is as short as can be stays. */
export function isEasedByBreak(input: WalkInput): boolean {
  return input.situation.walking.missed && ['fine', 'beside', 'split'].includes(wayOf(input));
}

type Way = 'retest' | 'least' | 'first-days' | 'nerve' | 'fine' | 'beside' | 'split';

function wayOf({ candidate: { form }, situation, catalog }: WalkInput): Way {
  const { presentation, values } = situation;
  const flare = typeof values.hoursSinceFlare === 'number' && values.hoursSinceFlare < catalog.parameters.flareHours.value;
  if (isRetest(form, situation)) return 'retest';
  if (flare || presentation.irritability === 'high') return 'least';
  // From the shortest up, as far as the walks since the birth have shown (GA-7).
  if (form.firstDays) return 'first-days';
  if (!isWalking(form)) return 'beside';
  // Short walks while a nerve is sore (SG8).
  if (presentation.pattern === 'nerve') return 'nerve';
  return walkingToday(situation) === 'fine' ? 'fine' : 'split';
}

/** A bike or the pool: as long as a walk, where walking is fine. */
function besideWalking({ situation, catalog }: WalkInput): number {
  const { walking } = situation;
  const { walkUnknownMinutes, missedFactor } = catalog.parameters;
  if (walkingToday(situation) === 'fine') return easedReach(walking, catalog);
  return shareOf(walkUnknownMinutes.value, walking.missed ? missedFactor.value : 1, catalog);
}

/** Walking hurt within minutes, and that is a while ago: one short walk, to see (WD4). */
export function isRetest(form: Form, { values }: Situation): boolean {
  return values.walkRetest === true && isWalking(form);
}

function isWalking({ traits }: Form): boolean {
  return traits.resembles.includes('walking');
}

/** Where walking probably costs her the next morning: less than the minutes that it is said of, in all. */
function lessThanCosts(count: number, { values }: Situation, { parameters }: Catalog): number {
  if (typeof values.costlyWalking !== 'number') return Number.POSITIVE_INFINITY;
  const minutes = Math.floor((values.costlyWalking * parameters.costlyFactor.value) / count);
  return Math.max(parameters.walkMinMinutes.value, minutes);
}

/**
 * `provokes`: she named it; `hurts`: her last walks did; `costs`: her log says so of the mornings after; `fine`: none of it, and her
 * light is green; else unknown.
 */
export function walkingToday({
  facts,
  presentation,
  values,
  walking,
}: Situation): 'provokes' | 'hurts' | 'costs' | 'fine' | 'unknown' {
  if (facts.provokedBy?.includes('walking')) return 'provokes';
  if (walking.hurts) return 'hurts';
  if (typeof values.costlyWalking === 'number') return 'costs';
  return facts.provokedBy !== undefined && presentation.light === 'green' ? 'fine' : 'unknown';
}

function boutsWhenSplit({ count }: BoutRange, { parameters }: Catalog): number {
  return Math.min(count.to, Math.max(count.from, parameters.walkSplitBouts.value));
}

function within({ minutesEach }: BoutRange, minutes: number): number {
  return Math.min(minutesEach.to, minutes);
}
