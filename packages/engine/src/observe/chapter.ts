// A birth begins a new chapter: what was built up and measured before it says nothing of the time after it.
import { addDays, type LocalDate } from '@sinew/kernel';
import type { Past } from '../model/past.ts';
import type { Person } from '../model/person.ts';
import { pastFrom, pastOfPerson } from './past.ts';

export interface Chapter {
  /** With today. */
  readonly soFar: Past;
  /** The day of its first entry; null: there is no log. */
  readonly since: LocalDate | null;
}

export function chapterOf(person: Person, today: LocalDate): Chapter {
  const { since } = person.history;
  const whole = pastOfPerson(person);
  const first = firstDay(person, today);
  if (first === null || (since !== null && since >= first)) return { soFar: whole, since };
  const soFar = pastFrom(first, whole);
  const heard = [soFar.checkIns[0]?.date, soFar.active[0]?.date].filter((date) => date !== undefined).sort();
  return { soFar, since: since === null ? null : (heard[0] ?? today) };
}

/** The day of a birth belongs to what was before, but while it is today; null: no birth is known of. */
function firstDay({ profile, history }: Person, today: LocalDate): LocalDate | null {
  const { stage } = profile;
  const told = stage.kind === 'postpartum' ? [stage.birthDate] : [];
  const last = [...(history.births ?? []), ...told]
    .filter((date) => date <= today)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  return last < today ? addDays(last, 1) : today;
}
