// From lists to days: what was written down on each, how each move was while it was done, and how long she paused.
import { dayNumberOf, localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
import type { ActiveDay, DayOf, FeltDay, Past } from '../model/past.ts';
import type { History, MoveDone, Person } from '../model/person.ts';
import { feel, type Exposed, type FeltInMaking } from './felt.ts';

export function pastOf(history: History): Past {
  const moves = byDay(history.moves);
  const walks = byFeltDay(history.walks);
  const exercises = byDay(history.exercises);
  const active = [moves, walks, exercises].flatMap((days) => days.map(({ date }) => date));
  return {
    history,
    checkIns: byDay(history.checkIns),
    moves,
    byMove: eachMoveOf(moves),
    walks,
    exercises,
    active: activeDays(active),
  };
}

/** What she brings is believed where it is of her history. */
export function pastOfPerson({ history, past }: Person): Past {
  return past?.history === history ? past : pastOf(history);
}

export function pastBefore(today: LocalDate, past: Past): Past {
  return ofEach(past, (days) => {
    const count = days.findLastIndex(({ date }) => date < today) + 1;
    return count === days.length ? days : days.slice(0, count);
  });
}

/** Its first active day is the first there is: nothing was paused before it. */
export function pastFrom(first: LocalDate, past: Past): Past {
  const from = ofEach(past, (days) => {
    const begin = days.findIndex(({ date }) => date >= first);
    if (begin === 0) return days;
    return begin === -1 ? [] : days.slice(begin);
  });
  return { ...from, active: from.active.map((day, index) => (index === 0 ? { ...day, daysSince: null } : day)) };
}

type Some = <Day extends { readonly date: LocalDate }>(days: readonly Day[]) => readonly Day[];

function ofEach(past: Past, some: Some): Past {
  const moves = some(past.moves);
  return {
    ...past,
    checkIns: some(past.checkIns),
    moves,
    byMove: moves === past.moves ? past.byMove : someOfEach(past.byMove, some),
    walks: some(past.walks),
    exercises: some(past.exercises),
    active: some(past.active),
  };
}

/** A move of which no day is left was never done. */
function someOfEach(byMove: Past['byMove'], some: Some): Past['byMove'] {
  const left: [string, readonly FeltDay<MoveDone>[]][] = [];
  for (const [move, days] of byMove) {
    const own = some(days);
    if (own.length > 0) left.push([move, own]);
  }
  return new Map(left);
}

interface Dated {
  readonly at: Instant;
}

type DayInMaking<Entry> = DayOf<Entry> & { readonly entries: Entry[] };
type FeltDayInMaking<Entry> = DayInMaking<Entry> & FeltInMaking;

export function byDay<Entry extends Dated>(list: readonly Entry[]): readonly DayOf<Entry>[] {
  const days: DayInMaking<Entry>[] = [];
  for (const entry of list) dayWith(entry, localDateOf(entry.at), days, plainDay);
  return days;
}

/** One more, after all that was written down on its day. */
export function withEntry<Entry>(days: readonly DayOf<Entry>[], date: LocalDate, entry: Entry): readonly DayOf<Entry>[] {
  const place = days.findLastIndex((day) => day.date <= date);
  const found = days[place];
  if (found?.date !== date) return days.toSpliced(place + 1, 0, { date, entries: [entry] });
  return days.with(place, { date, entries: [...found.entries, entry] });
}

function byFeltDay<Entry extends Exposed>(list: readonly Entry[]): readonly FeltDay<Entry>[] {
  const days: FeltDayInMaking<Entry>[] = [];
  for (const entry of list) feel(dayWith(entry, localDateOf(entry.at), days, feltDay), entry);
  return days;
}

function eachMoveOf(days: readonly DayOf<MoveDone>[]): Past['byMove'] {
  const byMove = new Map<string, FeltDayInMaking<MoveDone>[]>();
  for (const { date, entries } of days) {
    for (const done of entries) {
      const own = byMove.get(done.move) ?? [];
      if (own.length === 0) byMove.set(done.move, own);
      feel(dayWith(done, date, own, feltDay), done);
    }
  }
  return byMove;
}

/** Nearly always the last day, or a new one after it; who travels west may come back to a day. */
function dayWith<Entry, Day extends DayInMaking<Entry>>(
  entry: Entry,
  date: LocalDate,
  days: Day[],
  begin: (date: LocalDate, first: Entry) => Day,
): Day {
  let place = days.length;
  while (place > 0 && (days[place - 1]?.date ?? date) > date) place -= 1;
  const found = days[place - 1];
  if (found?.date === date) {
    found.entries.push(entry);
    return found;
  }
  const begun = begin(date, entry);
  if (place === days.length) days.push(begun);
  else days.splice(place, 0, begun);
  return begun;
}

function plainDay<Entry>(date: LocalDate, first: Entry): DayInMaking<Entry> {
  return { date, entries: [first] };
}

function feltDay<Entry>(date: LocalDate, first: Entry): FeltDayInMaking<Entry> {
  return { date, entries: [first], mostPain: null, answered: true, stopped: false };
}

function activeDays(dates: readonly LocalDate[]): readonly ActiveDay[] {
  const days = [...new Set(dates)].sort().map((date) => ({ date, number: dayNumberOf(date) }));
  return days.map(({ date, number }, index) => {
    const last = days[index - 1];
    return { date, daysSince: last === undefined ? null : number - last.number };
  });
}
