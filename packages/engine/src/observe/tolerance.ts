// How long she can walk at a time: found from three normal walks, then titrated by how each was answered (WD1–WD4).
import { daysBetween } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { WalkDone } from '../model/person.ts';
import type { BareFacts } from './facts.ts';
import { raisedNothing } from './pace.ts';
import { answerOn, type Response } from './response.ts';

export interface WalkingTolerance {
  /** Minutes of one bout; null until three normal walks are known, or the short ones were answered (WD2, WD3). */
  readonly bout: number | null;
  /** Which rule moved it last. */
  readonly rule: 'WD1' | 'WD2' | 'WD3';
}

export function walkingTolerance(facts: BareFacts, catalog: Catalog): WalkingTolerance {
  let found: Titration = { bout: null, before: null, rule: 'WD1', normal: [], run: 0 };
  for (const day of facts.past.walks) {
    const response = answerOn(day.date, day, facts, catalog);
    found = afterDay(found, { walks: day.entries, response, calm: raisedNothing(day, response, facts) }, catalog);
  }
  return { bout: found.bout === null ? null : Math.floor(found.bout * 2) / 2, rule: found.rule };
}

interface Answered {
  readonly walks: readonly WalkDone[];
  readonly response: Response;
  /** Not green, but only for what she came with. */
  readonly calm: boolean;
}

interface Titration {
  readonly bout: number | null;
  /** Before red made it shorter, until she is there again. */
  readonly before: number | null;
  readonly rule: WalkingTolerance['rule'];
  /** Easy minutes of her normal walks, those that were no bouts, newest last. */
  readonly normal: readonly number[];
  /** Good days in a row. */
  readonly run: number;
}

/**
 * A walk well beyond the bout is a normal one and shows the tolerance anew; a bout is answered by WD2 or WD3. Until the tolerance is
 * known, short walks without a rise are the bouts that were planned.
 */
function afterDay(found: Titration, { walks, response, calm }: Answered, { parameters }: Catalog): Titration {
  const least = parameters.walkMinMinutes.value;
  const isFound = found.bout !== null;
  const bout = found.bout ?? Math.min(parameters.walkUnknownMinutes.value, Math.max(...walks.map(({ minutes }) => minutes)));
  const longer = walks.filter(
    ({ minutes, painOnsetMinute }) => minutes > bout + parameters.walkStepMinutes.value || (!isFound && painOnsetMinute !== null),
  );
  const { normal: known } = found;
  const normal = longer.length === 0 ? known : [...known, ...longer.map(easyMinutes)].slice(-parameters.walkNormalWalks.value);
  if (longer.length > 0) {
    if (normal.length < parameters.walkNormalWalks.value) return { ...found, normal };
    return {
      bout: Math.max(least, Math.floor(Math.min(...normal) * parameters.walkStartShare.value)),
      before: null,
      rule: 'WD1',
      normal,
      run: 0,
    };
  }
  if (response === 'red') {
    const shorter = Math.max(least, bout * parameters.walkRedFactor.value);
    return { bout: shorter, before: found.before ?? bout, rule: shorter < bout ? 'WD3' : 'WD1', normal, run: 0 };
  }
  const mayGrow = response === 'green' || (calm && found.before !== null);
  const run = mayGrow ? found.run + 1 : 0;
  const rule = found.rule === 'WD3' ? 'WD1' : found.rule;
  if (run < parameters.walkGreenDays.value) return { ...found, rule, run };
  const longest = response === 'green' ? Number.POSITIVE_INFINITY : (found.before ?? bout);
  const grown = Math.min(longest, bout + stepFrom(bout, parameters));
  const isBack = found.before !== null && grown >= found.before;
  return { bout: grown, before: isBack ? null : found.before, rule: 'WD2', normal, run: 0 };
}

/** A tenth more, within bounds (WD2). Minutes. */
function stepFrom(bout: number, { walkStepShare, walkStepLeast, walkStepMinutes }: Catalog['parameters']): number {
  return Math.min(Math.max(bout * walkStepShare.value, walkStepLeast.value), walkStepMinutes.value);
}

/** Minutes until pain rose, or all of it. */
function easyMinutes({ minutes, painOnsetMinute }: WalkDone): number {
  return painOnsetMinute ?? minutes;
}

export interface ShortWalks {
  /** Pain rose within the first minutes on each of the last walking days, and not long ago (WD4). */
  readonly walkTooShort: boolean;
  /** That was a while ago: one short walk shows whether walking may come back. */
  readonly walkRetest: boolean;
}

export function shortWalks({ soFar, today }: BareFacts, { parameters }: Catalog): ShortWalks {
  const days = parameters.walkTooShortDays.value;
  const last = soFar.walks.slice(-days);
  const newest = last.at(-1);
  const roseEarly = ({ painOnsetMinute }: WalkDone): boolean =>
    painOnsetMinute !== null && painOnsetMinute < parameters.walkTooShortMinutes.value;
  const tooShort = last.length === days && last.every(({ entries }) => entries.some(roseEarly));
  if (!tooShort || newest === undefined) return { walkTooShort: false, walkRetest: false };
  const isRecent = daysBetween(newest.date, today) <= parameters.walkTooShortRest.value;
  return { walkTooShort: isRecent, walkRetest: !isRecent };
}
