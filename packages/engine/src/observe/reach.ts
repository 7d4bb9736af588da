// How long a walk is where walking is fine: as long as her last ones and a step more, or where she begins; less after red, a break or a flare.
import { addDays, daysBetween } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Presentation } from '../model/plan.ts';
import type { Allowance } from '../model/vocabulary.ts';
import type { Facts } from './facts.ts';
import { paceOf, raisedNothing, rises, type Eased, type Pace } from './pace.ts';
import { answerOn } from './response.ts';

export interface WalkingReach {
  /** Pain rose on one of her last walking days: walks stay split, whatever today says (WD1). */
  readonly hurts: boolean;
  /** Minutes of one walk where walking is fine. */
  readonly reach: number;
  /** What makes it shorter than her last walks; null where nothing does. */
  readonly eased: Eased | null;
  /** Minutes of one walk before it was made shorter, until she is there again: the number of walks stays (WD3). */
  readonly before: number | null;
}

interface Input {
  readonly facts: Facts;
  readonly allows: Allowance;
  readonly presentation: Presentation;
  readonly catalog: Catalog;
}

export function walkingReach(input: Input): WalkingReach {
  const { facts, catalog } = input;
  const { lookBackDays, walkGreenDays, walkMinMinutes, missedDays } = catalog.parameters;
  const { daysMissed } = facts.values;
  const from = addDays(facts.today, -lookBackDays.value);
  const walks = facts.past.walks.filter(({ date }) => date >= from);
  const since = walks.slice(walks.findLastIndex(rises) + 1);
  const missed = typeof daysMissed === 'number' && daysMissed >= missedDays.value;
  const most = mostMinutes(input);
  const pace = paceOf({ facts, walks, start: Math.min(most, startOf(input)), most, missed, catalog });
  return {
    hurts: since.length < walks.length && since.length < walkGreenDays.value,
    reach: Math.max(walkMinMinutes.value, Math.floor(Math.min(most, nextMinutes(pace, input)) * 2) / 2),
    eased: pace.eased,
    before: pace.before,
  };
}

/** How many walks make the day: several short ones, or fewer once each is long enough to be two (WD2). */
export function walksADay(minutesEach: number, { parameters }: Catalog): number {
  return (minutesEach < parameters.walkMergeFrom.value ? parameters.walkSplitBouts : parameters.walkBoutsMin).value;
}

/** Longer in one go once the first weeks went well (WD8); not while the day is to stay light. */
function mostMinutes({ facts, allows, presentation, catalog }: Input): number {
  const { walkGoalMinutes, walkGoalAfterDays, walkFineMinutes } = catalog.parameters;
  const settled = facts.daysKnown !== null && facts.daysKnown >= walkGoalAfterDays.value;
  return (settled && presentation.irritability === 'low' && allows === 'full' ? walkGoalMinutes : walkFineMinutes).value;
}

/** A step more where it has been so long for some days, and the last walk was about as long and went well. */
function nextMinutes(pace: Pace, input: Input): number {
  const { facts, catalog } = input;
  const { walkGoalMinutes, walkGreenDays, walkStepMinutes, walkWeekMinutes } = catalog.parameters;
  const { minutes, since, before, last } = pace;
  const begins = startInAll(input) < walkGoalMinutes.value * 2;
  const step = begins ? walkWeekMinutes.value / walksADay(before ?? minutes, catalog) : walkStepMinutes.value;
  const isShort = (pace.lately.at(-1) ?? 0) < minutes - step;
  if (last === null || since === null || isShort) return minutes;
  if (daysBetween(since, facts.today) < (begins ? week : walkGreenDays.value)) return minutes;
  const answer = answerOn(last.date, last, facts, catalog);
  if (answer === 'green') return minutes + step;
  // Back to where she was, as long as it raises nothing.
  return before !== null && raisedNothing(last, answer, facts) ? Math.min(before, minutes + step) : minutes;
}

/** Minutes of one walk where none is known. */
function startOf(input: Input): number {
  const start = startInAll(input);
  return start / walksADay(start / input.catalog.parameters.walkSplitBouts.value, input.catalog);
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
