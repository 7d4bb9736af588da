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
  for (const [date, exposures] of bandDays(facts, catalog)) {
    const response = responseOn(date, feltIn(exposures), facts.mornings, false, catalog);
    if (response === 'unknown') continue;
    since = response === 'green' ? (since ?? date) : null;
    newest = date;
  }
  return since === null || newest === null ? null : daysBetween(since, newest);
}

/** Oldest first; only the moves that have such a form are looked up. */
function bandDays({ past }: BareFacts, { moves }: Catalog): readonly (readonly [LocalDate, readonly Exposed[]])[] {
  const days = new Map<LocalDate, Exposed[]>();
  const note = (date: LocalDate, banded: readonly Exposed[]): void => {
    if (banded.length > 0) days.set(date, [...(days.get(date) ?? []), ...banded]);
  };
  for (const { id, forms } of moves) {
    const above = forms.filter(({ traits }) => traits.band === 'above-knees').map((form) => form.id);
    if (above.length === 0) continue;
    for (const { date, entries } of past.byMove.get(id) ?? []) {
      note(
        date,
        entries.filter(({ variant }) => above.includes(variant)),
      );
    }
  }
  for (const { date, entries } of past.exercises) {
    note(
      date,
      entries.filter(({ band }) => band === 'above-knees'),
    );
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}
