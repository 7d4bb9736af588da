// How long she can walk at a time: found from three normal walks, then titrated by how each was answered (WD1–WD4).
import { daysBetween } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { WalkDone } from '../model/person.ts';
import type { BareFacts } from './facts.ts';
import { responseOn, type Response } from './response.ts';

export interface WalkingTolerance {
  /** Minutes of one bout; null until three normal walks are known, or the short ones were answered (WD2, WD3). */
  readonly bout: number | null;
  /** Which rule moved it last. */
  readonly rule: 'WD1' | 'WD2' | 'WD3';
}

export function walkingTolerance({ past, mornings }: BareFacts, conservative: boolean, catalog: Catalog): WalkingTolerance {
  let found: Titration = { bout: null, rule: 'WD1', normal: [], run: 0 };
  for (const day of past.walks) {
    found = afterDay(found, day.entries, responseOn(day.date, day, mornings, conservative, catalog), catalog);
  }
  return { bout: found.bout === null ? null : Math.floor(found.bout * 2) / 2, rule: found.rule };
}

interface Titration {
  readonly bout: number | null;
  readonly rule: WalkingTolerance['rule'];
  /** Easy minutes of her normal walks, those that were no bouts, newest last. */
  readonly normal: readonly number[];
  /** Green days in a row. */
  readonly run: number;
}

/**
 * A walk well beyond the bout is a normal one and shows the tolerance anew; a bout is answered by WD2 or WD3. Until the tolerance is
 * known, short walks without a rise are the bouts that were planned.
 */
function afterDay(found: Titration, day: readonly WalkDone[], response: Response, { parameters }: Catalog): Titration {
  const least = parameters.walkMinMinutes.value;
  const isFound = found.bout !== null;
  const bout = found.bout ?? Math.min(parameters.walkUnknownMinutes.value, Math.max(...day.map(({ minutes }) => minutes)));
  const longer = day.filter(
    ({ minutes, painOnsetMinute }) => minutes > bout + parameters.walkStepMinutes.value || (!isFound && painOnsetMinute !== null),
  );
  const normal = [...found.normal, ...longer.map(easyMinutes)].slice(-parameters.walkNormalWalks.value);
  if (longer.length > 0) {
    if (normal.length < parameters.walkNormalWalks.value) return { ...found, normal };
    return {
      bout: Math.max(least, Math.floor(Math.min(...normal) * parameters.walkStartShare.value)),
      rule: 'WD1',
      normal,
      run: 0,
    };
  }
  if (response === 'red') return { bout: Math.max(least, bout * parameters.walkRedFactor.value), rule: 'WD3', normal, run: 0 };
  const run = response === 'green' ? found.run + 1 : 0;
  if (run < parameters.walkGreenDays.value) return { ...found, run };
  return {
    bout:
      bout +
      Math.min(Math.max(bout * parameters.walkStepShare.value, parameters.walkStepLeast.value), parameters.walkStepMinutes.value),
    rule: 'WD2',
    normal,
    run: 0,
  };
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
