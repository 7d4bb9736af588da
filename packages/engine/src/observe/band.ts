// For how long a band above the knees has gone well: it goes below them only after that (LA7).
import { daysBetween, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { ExerciseDone, MoveDone } from '../model/person.ts';
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

/** Oldest first. */
function bandDays({ past }: BareFacts, { moves }: Catalog): readonly (readonly [LocalDate, readonly Exposed[]])[] {
  const isAbove = (done: MoveDone | ExerciseDone): boolean => ('band' in done ? done.band : bandOf(done)) === 'above-knees';
  const bandOf = ({ move, variant }: MoveDone) =>
    moves.find(({ id }) => id === move)?.forms.find(({ id }) => id === variant)?.traits.band;
  const days = new Map<LocalDate, Exposed[]>();
  for (const { date, entries } of [...past.moves, ...past.exercises]) {
    const banded = entries.filter(isAbove);
    if (banded.length > 0) days.set(date, [...(days.get(date) ?? []), ...banded]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}
