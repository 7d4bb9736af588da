// Walking is split, not stopped (D7): what she can walk, in how many bouts (WD1–WD5, WD8, SD4, MD3, PR7, GA-7).
import { assertNever } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange, Form } from '../model/move.ts';
import type { Dose } from '../model/plan.ts';
import { shareOf } from '../observe/pace.ts';
import { walksADay } from '../observe/reach.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';

type Bouts = NonNullable<Dose['bouts']>;
type BoutRange = Extract<DoseRange, { kind: 'bouts' }>;

export interface WalkInput {
  readonly candidate: Candidate;
  readonly situation: Situation;
  readonly catalog: Catalog;
}

export function walkDose(range: BoutRange, input: WalkInput): Bouts {
  const { situation, catalog } = input;
  const { parameters } = catalog;
  const { bout, reach, before } = situation.walking;
  const limit = Math.min(bout ?? parameters.walkUnknownMinutes.value, reach);
  const least = {
    count: range.count.from,
    minutesEach: Math.min(Math.max(range.minutesEach.from, parameters.walkMinMinutes.value), limit),
  };
  const split = boutsWhenSplit(range, catalog);
  const way = wayOf(input);
  switch (way) {
    case 'retest':
      return { ...least, count: 1 };
    case 'least':
      return least;
    case 'first-days':
      return {
        ...least,
        minutesEach: within(range, Math.min(bout ?? least.minutesEach, lessThanCosts(least.count, situation, catalog))),
      };
    case 'fine':
      return {
        count: Math.min(range.count.to, Math.max(range.count.from, walksADay(before ?? reach, catalog))),
        minutesEach: within(range, reach),
      };
    case 'beside':
      return { count: range.count.from, minutesEach: within(range, Math.max(range.minutesEach.from, besideWalking(input))) };
    case 'nerve':
      return {
        count: split,
        minutesEach: within(range, Math.min(splitMinutes(input, split), parameters.walkUnknownMinutes.value)),
      };
    case 'split':
      return { count: split, minutesEach: within(range, splitMinutes(input, split)) };
    default:
      return assertNever(way);
  }
}

/** What she can walk at a time, and no more than she walks at the moment or than it costs her. */
function splitMinutes({ situation, catalog }: WalkInput, count: number): number {
  const { bout, reach } = situation.walking;
  return Math.min(bout ?? catalog.parameters.walkUnknownMinutes.value, reach, lessThanCosts(count, situation, catalog));
}

/** What makes it shorter today: missed days, or a flare that is over; what is as short as can be is said elsewhere. */
export function easesWalk(input: WalkInput): 'MD3' | 'PR7' | null {
  const { eased } = input.situation.walking;
  const { dose } = input.candidate.form;
  if (eased === null || eased === 'WD3' || dose.kind !== 'bouts' || asShortAsCanBe.includes(wayOf(input))) return null;
  return walkDose(dose, input).minutesEach < walkDose(dose, uneased(input)).minutesEach ? eased : null;
}

function uneased(input: WalkInput): WalkInput {
  const { situation } = input;
  const { walking } = situation;
  const reach = Math.max(walking.reach, walking.before ?? 0);
  return { ...input, situation: { ...situation, walking: { ...walking, reach, eased: null } } };
}

type Way = 'retest' | 'least' | 'first-days' | 'nerve' | 'fine' | 'beside' | 'split';

const asShortAsCanBe: readonly Way[] = ['retest', 'least', 'first-days'];

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

/** A bike or the pool: as long as a walk, where walking is fine; after missed days or a flare its share of a short one. */
function besideWalking({ situation, catalog }: WalkInput): number {
  const { eased, reach } = situation.walking;
  const { walkUnknownMinutes, missedFactor, flareResumeFactor } = catalog.parameters;
  if (walkingToday(situation) === 'fine') return reach;
  const share = eased === 'MD3' ? missedFactor.value : eased === 'PR7' ? flareResumeFactor.value : 1;
  return shareOf(walkUnknownMinutes.value, share, catalog);
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
