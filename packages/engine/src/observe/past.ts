// Her log before today, gone through once: by day and by move, so that nothing after has to look for it.
import { localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
import type { CheckIn, ExerciseDone, History, MoveDone, WalkDone } from '../model/person.ts';

/** What was written down on one day, in order. */
export interface DayOf<Entry> {
  readonly date: LocalDate;
  readonly entries: readonly Entry[];
}

/** Every list is oldest first; the days are only those that have something in them. */
export interface Past {
  readonly moves: readonly DayOf<MoveDone>[];
  readonly walks: readonly DayOf<WalkDone>[];
  readonly exercises: readonly DayOf<ExerciseDone>[];
  /** Days with any of the three. */
  readonly activeDays: readonly LocalDate[];
  readonly byMove: ReadonlyMap<string, readonly MoveDone[]>;
  readonly checkInsOn: ReadonlyMap<LocalDate, readonly CheckIn[]>;
}

export function pastOf({ moves, walks, exercises, checkIns }: History, today: LocalDate): Past {
  const before = <Entry extends Dated>(list: readonly Entry[]) => byDay(list).filter(({ date }) => date < today);
  const active = { moves: before(moves), walks: before(walks), exercises: before(exercises) };
  const dates = Object.values(active).flatMap((days) => days.map(({ date }) => date));
  return {
    ...active,
    activeDays: [...new Set(dates)].sort(),
    byMove: movesApart(active.moves),
    checkInsOn: new Map(before(checkIns).map(({ date, entries }) => [date, entries])),
  };
}

interface Dated {
  readonly at: Instant;
}

/** By the calendar of the place where each was written down. */
export function byDay<Entry extends Dated>(list: readonly Entry[]): readonly DayOf<Entry>[] {
  const days: DayInMaking<Entry>[] = [];
  for (const entry of list) dayIn(days, localDateOf(entry.at)).entries.push(entry);
  return days;
}

interface DayInMaking<Entry> extends DayOf<Entry> {
  readonly entries: Entry[];
}

/** Nearly always the last one, or a new one after it; who travels west may come back to a day. */
function dayIn<Entry>(days: DayInMaking<Entry>[], date: LocalDate): DayInMaking<Entry> {
  let place = days.length;
  while (place > 0 && (days[place - 1]?.date ?? date) > date) place -= 1;
  const found = days[place - 1];
  if (found?.date === date) return found;
  const made = { date, entries: [] };
  days.splice(place, 0, made);
  return made;
}

function movesApart(days: readonly DayOf<MoveDone>[]): Past['byMove'] {
  const byMove = new Map<string, MoveDone[]>();
  for (const { entries } of days) {
    for (const done of entries) {
      const own = byMove.get(done.move);
      if (own === undefined) byMove.set(done.move, [done]);
      else own.push(done);
    }
  }
  return byMove;
}
