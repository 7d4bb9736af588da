// How long she can walk at a time: found from three normal walks, then titrated by how each was answered (WD1–WD4).
import { localDateOf, type LocalDate } from '@sinew/kernel';
import { responseTo, worseResponse, type Response } from './response.ts';
import type { Catalog } from '../model/catalog.ts';
import type { WalkDone } from '../model/person.ts';
import type { Situation } from './situation.ts';

export interface WalkingTolerance {
  /** Minutes of one bout; null until three walks are known. */
  readonly bout: number | null;
  /** Which rule moved it last. */
  readonly rule: 'WD1' | 'WD2' | 'WD3';
}

export function walkingTolerance(walks: readonly WalkDone[], situation: Situation, catalog: Catalog): WalkingTolerance {
  const { facts, presentation } = situation;
  let found: Titration = { bout: null, rule: 'WD1', normal: [], run: 0 };
  for (const day of walkingDays(walks, facts.today)) {
    const response = day
      .map((walk) => responseTo(walk, facts.mornings, presentation.conservative, catalog))
      .reduce(worseResponse);
    found = afterDay(found, day, response, catalog);
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

/** A walk well beyond the bout is a normal one and shows the tolerance anew; a bout is answered by WD2 or WD3. */
function afterDay(found: Titration, day: readonly WalkDone[], response: Response, { parameters }: Catalog): Titration {
  const { bout } = found;
  const least = parameters.walkMinMinutes.value;
  const longer = day.filter(({ minutes }) => bout === null || minutes > bout + parameters.walkStepMinutes.value);
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
  if (bout === null) return found;
  if (response === 'red') return { bout: Math.max(least, bout * parameters.walkRedFactor.value), rule: 'WD3', normal, run: 0 };
  const run = response === 'green' ? found.run + 1 : 0;
  if (run < parameters.walkGreenDays.value) return { ...found, run };
  return {
    bout: bout + Math.min(Math.max(bout * parameters.walkStepShare.value, 0.5), parameters.walkStepMinutes.value),
    rule: 'WD2',
    normal,
    run: 0,
  };
}

/** Minutes until pain rose, or all of it. */
function easyMinutes({ minutes, painOnsetMinute }: WalkDone): number {
  return painOnsetMinute ?? minutes;
}

/** Her walks before today, day by day, oldest first. */
function walkingDays(walks: readonly WalkDone[], today: LocalDate): WalkDone[][] {
  const days = new Map<LocalDate, WalkDone[]>();
  for (const walk of walks) {
    const date = localDateOf(walk.at);
    if (date < today) days.set(date, [...(days.get(date) ?? []), walk]);
  }
  return [...days.values()];
}

/** Pain rose within the first minutes on each of the last walking days (WD4). */
export function isWalkingTooShort(walks: readonly WalkDone[], { parameters }: Catalog): boolean {
  const earliest = new Map<LocalDate, number>();
  for (const { at, painOnsetMinute } of walks) {
    const date = localDateOf(at);
    earliest.set(date, Math.min(earliest.get(date) ?? Number.POSITIVE_INFINITY, painOnsetMinute ?? Number.POSITIVE_INFINITY));
  }
  const days = parameters.walkTooShortDays.value;
  const last = [...earliest.values()].slice(-days);
  return last.length === days && last.every((minute) => minute < parameters.walkTooShortMinutes.value);
}
