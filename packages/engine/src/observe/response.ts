// How the body answered each time: during the move, and the next morning. Both must be known to be called green.
import { localDateOf, type LocalDate } from '@sinew/kernel';
import { lightOf } from './light.ts';
import type { Catalog } from '../model/catalog.ts';
import type { MoveDone, PainChange } from '../model/person.ts';
import type { Light } from '../model/vocabulary.ts';
import type { Mornings } from './mornings.ts';

export type Response = Light | 'unknown';

interface Exposed {
  readonly at: MoveDone['at'];
  readonly pain: PainChange | null;
  readonly stopped?: MoveDone['stopped'];
}

/** The worse of the two answers; unknown where one is missing and the other is green. */
export function responseTo(exposed: Exposed, mornings: Mornings, conservative: boolean, catalog: Catalog): Response {
  const during = duringLight(exposed, conservative, catalog);
  return worseResponse(during, morningLight(mornings.after.get(localDateOf(exposed.at)), catalog));
}

/** d24 as a light: no rise is green, one point amber, two red. */
export function morningLight(change: number | undefined, { parameters }: Catalog): Response {
  if (change === undefined) return 'unknown';
  if (change >= parameters.morningRedFrom.value) return 'red';
  return change >= parameters.morningAmberFrom.value ? 'amber' : 'green';
}

/** One answer a day, the worst of it. `done` is oldest first, and so is the answer. */
export function responsesByDay(
  done: readonly Exposed[],
  mornings: Mornings,
  conservative: boolean,
  catalog: Catalog,
): readonly { readonly date: LocalDate; readonly response: Response }[] {
  const days: { date: LocalDate; response: Response }[] = [];
  for (const exposed of done) {
    const date = localDateOf(exposed.at);
    const response = responseTo(exposed, mornings, conservative, catalog);
    const last = days.at(-1);
    if (last?.date === date) last.response = worseResponse(last.response, response);
    else days.push({ date, response });
  }
  return days;
}

function duringLight({ pain, stopped }: Exposed, conservative: boolean, catalog: Catalog): Response {
  if (stopped === 'pain' || stopped === 'symptom') return 'red';
  return pain === null ? 'unknown' : lightOf(Math.max(pain.before, pain.after), conservative, catalog);
}

const severity: Readonly<Record<Response, number>> = { green: 0, unknown: 1, amber: 2, red: 3 };

export function worseResponse(one: Response, other: Response): Response {
  return severity[one] >= severity[other] ? one : other;
}
