// How long a walk is where walking is fine: what she has shown and a step more, or where she begins; and less after red or a break.
import { addDays, daysBetween } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { FeltDay } from '../model/past.ts';
import type { Presentation } from '../model/plan.ts';
import type { WalkDone } from '../model/person.ts';
import type { Allowance } from '../model/vocabulary.ts';
import type { Facts } from './facts.ts';
import { responseOn, type Response } from './response.ts';

export interface WalkingReach {
  /** Pain rose on one of her last walking days: walks stay split, whatever today says (WD1). */
  readonly hurts: boolean;
  /** Minutes of one walk where walking is fine. */
  readonly reach: number;
  /** The last walking day was answered by red, while she walked or the morning after (WD3). */
  readonly red: boolean;
  /** She comes back after missed days (MD3). */
  readonly missed: boolean;
}

interface Input {
  readonly facts: Facts;
  readonly allows: Allowance;
  readonly presentation: Presentation;
  readonly catalog: Catalog;
}

type Walks = readonly FeltDay<WalkDone>[];

/** A share of a walk, in half minutes, and no shorter than a walk is. */
export function shareOf(minutes: number, share: number, { parameters }: Catalog): number {
  if (share === 1) return minutes;
  return Math.min(minutes, Math.max(parameters.walkMinMinutes.value, Math.floor(minutes * share * 2) / 2));
}

/** What red and missed days leave of a walk that is fine; the smaller share holds, they are not multiplied. */
export function easedReach({ reach, red, missed }: WalkingReach, catalog: Catalog): number {
  const { walkRedFactor, missedFactor } = catalog.parameters;
  return shareOf(reach, Math.min(red ? walkRedFactor.value : 1, missed ? missedFactor.value : 1), catalog);
}

export function walkingReach(input: Input): WalkingReach {
  const { facts, catalog } = input;
  const { lookBackDays, walkGreenDays, walkMinMinutes, missedDays } = catalog.parameters;
  const { daysMissed } = facts.values;
  const from = addDays(facts.today, -lookBackDays.value);
  const walks = facts.past.walks.filter(({ date }) => date >= from);
  const answer = answerOf(walks.at(-1), input);
  const missed = typeof daysMissed === 'number' && daysMissed >= missedDays.value;
  const since = walks.slice(walks.findLastIndex(({ entries }) => entries.some(rose)) + 1);
  const shown = shownMinutes(since, answer === 'green' && !missed, input);
  return {
    hurts: since.length < walks.length && since.length < walkGreenDays.value,
    reach: Math.max(walkMinMinutes.value, Math.floor(Math.min(mostMinutes(input), shown) * 2) / 2),
    red: answer === 'red',
    missed,
  };
}

/** How many walks make the day: several short ones, or fewer once each is long enough to be two (WD2). */
export function walksADay(minutesEach: number, { parameters }: Catalog): number {
  return (minutesEach < parameters.walkMergeFrom.value ? parameters.walkSplitBouts : parameters.walkBoutsMin).value;
}

function rose({ painOnsetMinute }: WalkDone): boolean {
  return painOnsetMinute !== null;
}

/** Longer in one go once the first weeks went well (WD8); not while the day is to stay light. */
function mostMinutes({ facts, allows, presentation, catalog }: Input): number {
  const { walkGoalMinutes, walkGoalAfterDays, walkFineMinutes } = catalog.parameters;
  const settled = facts.daysKnown !== null && facts.daysKnown >= walkGoalAfterDays.value;
  return (settled && presentation.irritability === 'low' && allows === 'full' ? walkGoalMinutes : walkFineMinutes).value;
}

/** Her longest without a rise; a step more where she reached that some days ago, and the last one went well. */
function shownMinutes(walks: Walks, grows: boolean, input: Input): number {
  const { facts, catalog } = input;
  const { walkGoalMinutes, walkGreenDays, walkStepMinutes, walkSplitBouts, walkWeekMinutes } = catalog.parameters;
  const start = startInAll(input);
  const longest = longestOf(walks);
  if (longest === null) return start / walksADay(start / walkSplitBouts.value, catalog);
  const begins = start < walkGoalMinutes.value * 2;
  const long = longestOf(walks.filter(({ date }) => daysBetween(date, facts.today) >= (begins ? week : walkGreenDays.value)));
  const step = begins ? walkWeekMinutes.value / walksADay(longest, catalog) : walkStepMinutes.value;
  return grows && long !== null ? Math.max(longest, long + step) : longest;
}

function longestOf(walks: Walks): number | null {
  const minutes = walks.flatMap(({ entries }) => entries.map((one) => one.minutes));
  return minutes.length === 0 ? null : Math.max(...minutes);
}

const week = 7;

/**
 * Minutes of a day for who begins: new to exercise or not known to be used to it, or not long after a birth, five more each week (SD4);
 * for who is to take it easy, no more. Without a bound where nothing says that she begins.
 */
function startInAll({ facts, allows, catalog }: Input): number {
  const { walkStartMinutes, walkWeekMinutes, firstDaysCaesarean } = catalog.parameters;
  const { experience, daysSinceBirth } = facts.values;
  const days = [
    ...(allows === 'full' ? [] : [0]),
    ...(experience === 'some' || experience === 'lifter' ? [] : [facts.daysKnown ?? 0]),
    ...(typeof daysSinceBirth === 'number' ? [Math.max(0, daysSinceBirth - firstDaysCaesarean.value)] : []),
  ];
  return walkStartMinutes.value + walkWeekMinutes.value * Math.floor(Math.min(...days) / week);
}

function answerOf(day: Walks[number] | undefined, { facts, presentation, catalog }: Input): Response {
  return day === undefined ? 'unknown' : responseOn(day.date, day, facts.mornings, presentation.conservative, catalog);
}
