// How the body answered each time: during the move, and the next morning. Both must be known to be called green.
import { localDateOf, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { DayOf, Felt, FeltDay } from '../model/past.ts';
import type { MoveDone } from '../model/person.ts';
import type { Light } from '../model/vocabulary.ts';
import type { Facts } from './facts.ts';
import { feltIn, isStopped, type Exposed } from './felt.ts';
import { lightOf } from './light.ts';
import type { Mornings } from './mornings.ts';

export type Response = Light | 'unknown';

/** The worse of the two answers; unknown where one is missing and the other is green. */
export function responseTo(exposed: Exposed, judged: Judged, catalog: Catalog): Response {
  return answerOn(localDateOf(exposed.at), feltIn([exposed]), judged, catalog);
}

/** What past days are judged by. */
export type Judged = Pick<Facts, 'mornings' | 'usualDays'>;

/** The worst of a day, by the thresholds that held on it. */
export function answerOn(date: LocalDate, felt: Felt, { mornings, usualDays }: Judged, catalog: Catalog): Response {
  return responseOn(date, felt, mornings, !usualDays.has(date), catalog);
}

/** The worst of a day. */
export function responseOn(date: LocalDate, felt: Felt, mornings: Mornings, conservative: boolean, catalog: Catalog): Response {
  return worse(duringLight(felt, conservative, catalog), morningLight(mornings.after.get(date), catalog));
}

/** It hurt by itself: stopped for it, or red at the end and more than it began with. What was sore before and eased did not. */
export function hurt(exposed: Exposed, catalog: Catalog): boolean {
  const { pain } = exposed;
  if (isStopped(exposed)) return true;
  return pain !== null && pain.after > pain.before && lightOf(pain.after, false, catalog) === 'red';
}

/** Moves that hurt on that day, scores or none. */
export function hurtOn(date: LocalDate, days: readonly DayOf<MoveDone>[], catalog: Catalog): ReadonlySet<string> {
  const done = days.findLast((day) => day.date === date)?.entries ?? [];
  return new Set(done.filter((one) => hurt(one, catalog)).map(({ move }) => move));
}

/** One for each day. */
export function answersOn(days: readonly FeltDay<unknown>[], judged: Judged, catalog: Catalog): readonly Response[] {
  return days.map((day) => answerOn(day.date, day, judged, catalog));
}

/** d24 as a light: no rise is green, one point amber, two red. */
export function morningLight(change: number | undefined, { parameters }: Catalog): Response {
  if (change === undefined) return 'unknown';
  if (change >= parameters.morningRedFrom.value) return 'red';
  return change >= parameters.morningAmberFrom.value ? 'amber' : 'green';
}

function duringLight({ mostPain, answered, stopped }: Felt, conservative: boolean, catalog: Catalog): Response {
  if (stopped) return 'red';
  if (mostPain === null) return 'unknown';
  const light = lightOf(mostPain, conservative, catalog);
  return answered ? light : worse(light, 'unknown');
}

const severity: Readonly<Record<Response, number>> = { green: 0, unknown: 1, amber: 2, red: 3 };

function worse(one: Response, other: Response): Response {
  return severity[one] >= severity[other] ? one : other;
}
