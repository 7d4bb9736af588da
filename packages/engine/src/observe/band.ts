// For how long a band above the knees has gone well: it goes below them only after that (LA7).
import { daysBetween, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { BareFacts } from './facts.ts';
import { feltIn, type Exposed } from './felt.ts';
import { responseOn } from './response.ts';

/** Days from the first green answer since the last that was not, to the newest; null where there is none. Standard lights. */
export function bandGreenDays(facts: BareFacts, catalog: Catalog): number | null {
  let since: LocalDate | null = null;
  let newest: LocalDate | null = null;
  for (const [date, exposures] of newestFirst(facts, catalog)) {
    const response = responseOn(date, feltIn(exposures), facts.mornings, false, catalog);
    if (response === 'unknown') continue;
    if (response !== 'green') break;
    since = date;
    newest ??= date;
  }
  return since === null || newest === null ? null : daysBetween(since, newest);
}

/** Days on which a band was above the knees. */
function* newestFirst({ past }: BareFacts, { moves }: Catalog): Generator<readonly [LocalDate, readonly Exposed[]]> {
  const banded = new Set(
    moves.flatMap(({ id, forms }) =>
      forms.filter(({ traits }) => traits.band === 'above-knees').map((form) => `${id} ${form.id}`),
    ),
  );
  let [move, exercise] = [past.moves.length - 1, past.exercises.length - 1];
  while (move >= 0 || exercise >= 0) {
    const [moved, trained] = [past.moves[move], past.exercises[exercise]];
    const date = later(moved?.date, trained?.date);
    if (date === undefined) return;
    const exposures: Exposed[] = [];
    if (moved?.date === date) {
      exposures.push(...moved.entries.filter((one) => banded.has(`${one.move} ${one.variant}`)));
      move -= 1;
    }
    if (trained?.date === date) {
      exposures.push(...trained.entries.filter(({ band }) => band === 'above-knees'));
      exercise -= 1;
    }
    if (exposures.length > 0) yield [date, exposures];
  }
}

function later(one: LocalDate | undefined, other: LocalDate | undefined): LocalDate | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}
