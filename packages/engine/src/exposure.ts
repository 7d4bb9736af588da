// How the body answered each time: during the move, and the next morning. Both must be known to be called green.
import { addDays, localDateOf, type LocalDate } from '@sinew/kernel';
import { lightOf } from './assess.ts';
import type { Catalog } from './model/catalog.ts';
import type { MoveDone, PainChange } from './model/person.ts';
import type { Light } from './model/vocabulary.ts';
import { morningChangeAt, type Mornings } from './response.ts';

export type Response = Light | 'unknown';

interface Exposed {
  readonly at: MoveDone['at'];
  readonly pain: PainChange | null;
  readonly stopped?: MoveDone['stopped'];
}

/** The worse of the two answers; unknown where one is missing and the other is green. */
export function responseTo(exposed: Exposed, mornings: Mornings, conservative: boolean, catalog: Catalog): Response {
  const during = duringLight(exposed, conservative, catalog);
  const after = morningLight(morningChangeAt(mornings, addDays(localDateOf(exposed.at), 1), catalog), catalog);
  return worst([during, after]);
}

/** d24 as a light: no rise is green, one point amber, two red. */
export function morningLight(change: number | undefined, { parameters }: Catalog): Response {
  if (change === undefined) return 'unknown';
  if (change >= parameters.morningRedFrom.value) return 'red';
  return change >= parameters.morningAmberFrom.value ? 'amber' : 'green';
}

/** One answer a day, the worst of it, oldest first. */
export function responsesByDay(
  done: readonly Exposed[],
  mornings: Mornings,
  conservative: boolean,
  catalog: Catalog,
): readonly { readonly date: LocalDate; readonly response: Response }[] {
  const byDay = new Map<LocalDate, Response>();
  for (const exposed of done) {
    const date = localDateOf(exposed.at);
    const response = responseTo(exposed, mornings, conservative, catalog);
    byDay.set(date, worst([byDay.get(date) ?? response, response]));
  }
  return [...byDay].map(([date, response]) => ({ date, response })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function duringLight({ pain, stopped }: Exposed, conservative: boolean, catalog: Catalog): Response {
  if (stopped === 'pain' || stopped === 'symptom') return 'red';
  return pain === null ? 'unknown' : lightOf(Math.max(pain.before, pain.after), conservative, catalog);
}

function worst(responses: readonly Response[]): Response {
  return (['red', 'amber', 'unknown', 'green'] as const).find((one) => responses.includes(one)) ?? 'unknown';
}
