// How the body answered each time: during the move, and the next morning. Both must be known to be called green.
import { localDateOf, type LocalDate } from '@sinew/kernel';
import { lightOf } from './light.ts';
import type { Catalog } from '../model/catalog.ts';
import type { MoveDone, PainChange } from '../model/person.ts';
import type { Light } from '../model/vocabulary.ts';
import type { Mornings } from './mornings.ts';
import { byDay, type DayOf } from './past.ts';

export type Response = Light | 'unknown';

/** How a day was answered. */
export interface DayResponse {
  readonly date: LocalDate;
  readonly response: Response;
}

interface Exposed {
  readonly at: MoveDone['at'];
  readonly pain: PainChange | null;
  readonly stopped?: MoveDone['stopped'];
}

/** The worse of the two answers; unknown where one is missing and the other is green. */
export function responseTo(exposed: Exposed, mornings: Mornings, conservative: boolean, catalog: Catalog): Response {
  return responseOn({ date: localDateOf(exposed.at), entries: [exposed] }, mornings, conservative, catalog);
}

/** The worst of a day: of everything that was done on it, and of the morning after. */
export function responseOn(
  { date, entries }: DayOf<Exposed>,
  mornings: Mornings,
  conservative: boolean,
  catalog: Catalog,
): Response {
  let worst = morningLight(mornings.after.get(date), catalog);
  for (const one of entries) worst = worse(worst, duringLight(one, conservative, catalog));
  return worst;
}

/** d24 as a light: no rise is green, one point amber, two red. */
export function morningLight(change: number | undefined, { parameters }: Catalog): Response {
  if (change === undefined) return 'unknown';
  if (change >= parameters.morningRedFrom.value) return 'red';
  return change >= parameters.morningAmberFrom.value ? 'amber' : 'green';
}

/** One answer a day, the worst of it; oldest first, as `done` is. */
export function responsesByDay(
  done: readonly Exposed[],
  mornings: Mornings,
  conservative: boolean,
  catalog: Catalog,
): readonly DayResponse[] {
  return byDay(done).map((day) => ({ date: day.date, response: responseOn(day, mornings, conservative, catalog) }));
}

function duringLight({ pain, stopped }: Exposed, conservative: boolean, catalog: Catalog): Response {
  if (stopped === 'pain' || stopped === 'symptom') return 'red';
  return pain === null ? 'unknown' : lightOf(Math.max(pain.before, pain.after), conservative, catalog);
}

const severity: Readonly<Record<Response, number>> = { green: 0, unknown: 1, amber: 2, red: 3 };

function worse(one: Response, other: Response): Response {
  return severity[one] >= severity[other] ? one : other;
}
