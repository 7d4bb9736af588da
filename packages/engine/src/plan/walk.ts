// Walking is split, not stopped (D7): what she can walk, in how many bouts (WD1–WD5, WD8, PR7, GA-7).
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange, Form } from '../model/move.ts';
import type { Dose } from '../model/plan.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';

type Bouts = NonNullable<Dose['bouts']>;
type BoutRange = Extract<DoseRange, { kind: 'bouts' }>;

interface WalkInput {
  readonly candidate: Candidate;
  readonly situation: Situation;
  readonly catalog: Catalog;
}

export function walkDose(range: BoutRange, { candidate, situation, catalog }: WalkInput): Bouts {
  const { form } = candidate;
  const { parameters } = catalog;
  const least: Bouts = {
    count: range.count.from,
    minutesEach: Math.max(range.minutesEach.from, parameters.walkMinMinutes.value),
  };
  const { presentation, values } = situation;
  const flare = typeof values.hoursSinceFlare === 'number' && values.hoursSinceFlare < parameters.flareHours.value;
  const { bout } = situation.walking;
  const limit = bout ?? parameters.walkUnknownMinutes.value;
  if (isRetest(form, situation)) return { count: 1, minutesEach: Math.min(least.minutesEach, limit) };
  if (flare || presentation.irritability === 'high') return { ...least, minutesEach: Math.min(least.minutesEach, limit) };
  const isWalk = isWalking(form);
  const split = boutsWhenSplit(range, catalog);
  // From the shortest up, as far as the walks since the birth have shown (GA-7).
  if (form.firstDays)
    return {
      ...least,
      minutesEach: within(range, Math.min(bout ?? least.minutesEach, lessThanCosts(least.count, situation, catalog))),
    };
  // Short walks while a nerve is sore (SG8).
  if (presentation.pattern === 'nerve' && isWalk)
    return { count: split, minutesEach: within(range, parameters.walkUnknownMinutes.value) };
  if (walkingToday(situation) === 'fine')
    return { count: range.count.from, minutesEach: within(range, fineMinutes(situation, catalog)) };
  if (!isWalk)
    return {
      count: range.count.from,
      minutesEach: within(range, Math.max(range.minutesEach.from, parameters.walkUnknownMinutes.value)),
    };
  return { count: split, minutesEach: within(range, Math.min(limit, lessThanCosts(split, situation, catalog))) };
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

/** `provokes`: she named it; `costs`: her log does; `fine`: neither, and her light is green; else unknown. */
export function walkingToday({ facts, presentation, values }: Situation): 'provokes' | 'costs' | 'fine' | 'unknown' {
  if (facts.provokedBy?.includes('walking')) return 'provokes';
  if (typeof values.costlyWalking === 'number') return 'costs';
  return facts.provokedBy !== undefined && presentation.light === 'green' ? 'fine' : 'unknown';
}

/** Longer in one go once the first weeks went well (WD8). */
function fineMinutes({ presentation, values }: Situation, { parameters }: Catalog): number {
  const settled = typeof values.daysKnown === 'number' && values.daysKnown >= parameters.walkGoalAfterDays.value;
  return (settled && presentation.irritability === 'low' ? parameters.walkGoalMinutes : parameters.walkFineMinutes).value;
}

function boutsWhenSplit({ count }: BoutRange, { parameters }: Catalog): number {
  return Math.min(count.to, Math.max(count.from, parameters.walkSplitBouts.value));
}

function within({ minutesEach }: BoutRange, minutes: number): number {
  return Math.min(minutesEach.to, minutes);
}
